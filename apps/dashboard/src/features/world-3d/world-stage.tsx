import type { PlayQuestionState, PlayWorld } from '@toolboxai/contracts';
import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { buildScene } from './build-scene.ts';
import { drawStage } from './draw-stage.tsx';
import { standBefore, stationUnder, wayTo, yawTowards } from './find-station.ts';
import { turnOfDrag } from './key-push.ts';
import styles from './stage.module.css';
import { Stick } from './stick.tsx';
import { createStroll, type Place } from './stroll.ts';
import { useKeys } from './use-keys.ts';
import { WalkLoop } from './walk-loop.tsx';

type Status = PlayQuestionState['status'];
type WorldStageProps = {
  world: PlayWorld;
  statuses: readonly Status[];
  isStill: boolean;
  onStation: (questionId: string) => void;
  onFailure: () => void;
};
/** What the page says of the place; `under` is -1 between stations. */
type Told = { under: number; way: string | null };

const isOpen = (status: Status): boolean => status === 'new' || status === 'open';

function startPlace({ spawn, stations }: PlayWorld): Place {
  const [x, y, z] = spawn.pos;
  const [first] = stations;
  const yaw = first === undefined ? 0 : yawTowards({ x, z }, { x: first.pos[0], z: first.pos[2] });
  return { walker: { x, y: y + 0.9, z, facing: yaw }, yaw };
}

/** The world to walk in: keys or a thumb move, E, Enter or a tap open the station underfoot, a list leads to any of them. */
export function WorldStage({ world, statuses, isStill, onStation, onFailure }: WorldStageProps) {
  const box = useRef<HTMLDivElement>(null);
  const [stroll] = useState(() => createStroll(startPlace(world)));
  const [told, setTold] = useState<Told>({ under: -1, way: null });
  const open = useMemo(() => statuses.map(isOpen), [statuses]);
  const opens = useRef(open);
  const show = useRef<(statuses: readonly Status[]) => void>(() => {});
  const latest = useRef(statuses);
  const fail = useRef(onFailure);
  const station = world.stations[told.under];

  const tell = useCallback(() => {
    const { walker, yaw } = stroll.place();
    const under = stationUnder(walker, world.stations);
    const way = under < 0 ? wayTo(walker, yaw, world.stations, opens.current) : `You are at station ${under + 1}`;
    const next = { under, way };
    setTold((before) => (before.under === next.under && before.way === next.way ? before : next));
  }, [stroll, world]);
  const act = useCallback(() => {
    if (station !== undefined) onStation(station.question_id);
  }, [station, onStation]);
  const goTo = (index: number): void => {
    const target = world.stations[index];
    if (target !== undefined) stroll.leapTo(standBefore(target));
  };
  useKeys(stroll, isStill, act);

  useEffect(() => {
    fail.current = onFailure;
  });
  useEffect(() => {
    latest.current = statuses;
    opens.current = open;
    show.current(statuses);
    tell();
    stroll.wake();
  }, [statuses, open, tell, stroll]);
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const scene = buildScene(world);
    scene.show(latest.current);
    show.current = scene.show;
    let frames = 0;
    const onFrame = (): void => {
      frames += 1;
      current.dataset.frames = String(frames);
      tell();
    };
    const hasMotion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const stop = drawStage({
      box: current,
      scene,
      children: <WalkLoop scene={scene} stroll={stroll} hasMotion={hasMotion} onFrame={onFrame} />,
      onFailure: () => fail.current(),
    });
    return () => {
      show.current = () => {};
      stop();
      scene.dispose();
    };
  }, [world, stroll, tell]);

  const drag = (event: PointerEvent): void => {
    if (event.buttons === 1) stroll.turn(turnOfDrag(event.movementX));
  };
  return (
    <div className={styles.stage}>
      <h1 className={styles.spoken}>{world.title}</h1>
      <div ref={box} className={styles.view} onPointerMove={drag} data-testid="world-3d" />
      <div className={styles.top}>
        <p className={styles.way} role="status">
          {told.way ?? 'Every station is done.'}
        </p>
        <StationMenu world={world} open={open} onGo={goTo} />
      </div>
      {station !== undefined && !isStill && (
        <div className={styles.here}>
          <BlockButton tone="strong" onClick={act}>
            {open[told.under] === true ? `Answer station ${told.under + 1} (E)` : `Look at station ${told.under + 1} again (E)`}
          </BlockButton>
        </div>
      )}
      <Stick stroll={stroll} />
      <p className={styles.keys}>Walk with the arrows or WASD. E answers.</p>
    </div>
  );
}

/** A way to every station for those who cannot or will not walk there. */
function StationMenu({ world, open, onGo }: { world: PlayWorld; open: readonly boolean[]; onGo: (index: number) => void }) {
  return (
    <select
      className={styles.menu}
      aria-label="Go to a station"
      value=""
      onChange={(event) => {
        onGo(Number(event.currentTarget.value));
        event.currentTarget.blur();
      }}
    >
      <option value="" disabled>
        Go to a station…
      </option>
      {world.stations.map((station, index) => (
        <option key={station.id} value={index}>
          {index + 1}: {station.npc.name}
          {open[index] === true ? '' : ' (done)'}
        </option>
      ))}
    </select>
  );
}
