import type { PlayState, PlayWorld } from '@toolboxai/contracts';
import { type ReactNode, Suspense, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { FinishView } from './finish-view.tsx';
import { FrontQuestion } from './front-question.tsx';
import { PausedView } from './paused-view.tsx';
import { PlainWorld } from './plain-world.tsx';
import styles from './play.module.css';
import { PlayHeader } from './play-header.tsx';
import { useCountdown } from './use-countdown.ts';
import type { Game } from './use-game.ts';
import { usePlayMode } from './use-play-mode.ts';
import { usePressGuard } from './use-press-guard.ts';
import { useQuestion } from './use-question.ts';
import type { WorldView } from './world-view.ts';

type Scene = 'over' | 'paused' | 'walk' | 'plain';
type PlayingProps = { game: Game; world: PlayWorld; state: PlayState; World3d: WorldView | undefined; exit: ReactNode };
type Front = ReturnType<typeof useQuestion>;

type SceneInput = { state: PlayState; isAsked: boolean; isBackInWorld: boolean; mode: 'plain' | '3d' };

function sceneOf({ state, isAsked, isBackInWorld, mode }: SceneInput): Scene {
  if (state.status === 'ended' || (state.completed && !isAsked && !isBackInWorld)) return 'over';
  if (state.status === 'paused') return 'paused';
  return mode === '3d' ? 'walk' : 'plain';
}

/** From station to station the plain way; who walks finds the way alone. */
function Onwards({ front, scene }: { front: Front; scene: Scene }) {
  const { next } = front;
  if (next === null) {
    return (
      <BlockButton tone="strong" onClick={front.close}>
        See how you did
      </BlockButton>
    );
  }
  if (scene === 'walk') return null;
  return (
    <BlockButton tone="strong" onClick={() => front.open(next)}>
      Next station
    </BlockButton>
  );
}

type WalkingProps = { World3d: WorldView; world: PlayWorld; state: PlayState; front: Front; onFailure: () => void };

function Walking({ World3d, world, state, front, onFailure }: WalkingProps) {
  const statusOf = (questionId: string) => state.questions.find(({ id }) => id === questionId)?.status ?? 'new';
  return (
    <Suspense fallback={<p role="status">Building your world…</p>}>
      <World3d
        world={world}
        statuses={world.stations.map(({ question_id }) => statusOf(question_id))}
        isStill={front.question !== null}
        onStation={front.open}
        onFailure={onFailure}
      />
    </Suspense>
  );
}

type SceneryProps = Omit<PlayingProps, 'game' | 'exit'> & {
  scene: Scene;
  isInClass: boolean;
  front: Front;
  onBack: () => void;
  onFailure: () => void;
};

/** What there is to see. */
function Scenery({ scene, isInClass, world, state, World3d, front, onBack, onFailure }: SceneryProps) {
  if (scene === 'paused') return <PausedView state={state} />;
  if (scene === 'plain' || (scene === 'walk' && World3d === undefined))
    return <PlainWorld world={world} state={state} onOpen={front.open} />;
  if (scene === 'walk' && World3d !== undefined)
    return <Walking World3d={World3d} world={world} state={state} front={front} onFailure={onFailure} />;
  const back = state.status === 'running' && <BlockButton onClick={onBack}>Back to the world</BlockButton>;
  return <FinishView world={world} state={state} isInClass={isInClass} actions={back} />;
}

/** A game that is under way, in the way that this player likes to play it. */
export function Playing({ game, world, state, World3d, exit }: PlayingProps) {
  const { mode, notice, canSwitch, choose, fallBack } = usePlayMode(World3d !== undefined);
  const [isBackInWorld, setIsBackInWorld] = useState(false);
  const front = useQuestion(game, state);
  const guard = usePressGuard();
  const seconds = useCountdown(front.question?.closes_in_ms ?? null, game.state.dataUpdatedAt, game.look);
  const scene = sceneOf({ state, isAsked: front.question !== null, isBackInWorld, mode });
  const isPlaying = scene === 'walk' || scene === 'plain';
  const tools = (
    <>
      {canSwitch && isPlaying && (
        <BlockButton tone="quiet" onClick={() => choose(scene === 'walk' ? 'plain' : '3d')}>
          {scene === 'walk' ? 'Play the plain way' : 'Walk in 3D'}
        </BlockButton>
      )}
      {exit}
    </>
  );
  return (
    <div className={styles.page} data-mode={scene} {...guard}>
      <PlayHeader state={state} isInClass={game.isInClass} tools={tools} />
      <main className={scene === 'walk' ? styles.stage : styles.main}>
        {scene !== 'walk' && notice !== null && <Notice tone="plain" title={notice} />}
        {game.state.isError && <FailureNotice error={game.state.error} retry={game.look} />}
        <Scenery
          scene={scene}
          isInClass={game.isInClass}
          world={world}
          state={state}
          World3d={World3d}
          front={front}
          onBack={() => setIsBackInWorld(true)}
          onFailure={fallBack}
        />
      </main>
      {isPlaying && (
        <FrontQuestion
          front={front}
          world={world}
          seconds={seconds}
          onwards={<Onwards front={front} scene={scene} />}
          onClose={front.close}
        />
      )}
    </div>
  );
}
