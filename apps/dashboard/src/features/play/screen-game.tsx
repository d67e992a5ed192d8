import type { PlayQuestionState, PlayWorld } from '@toolboxai/contracts';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { countOf } from '../../ui/grade-name.ts';
import { FrontQuestion } from './front-question.tsx';
import type { GameHost } from './game-host.ts';
import { toPlayWorld } from './local-game.ts';
import { PlainWorld } from './plain-world.tsx';
import type { PlayableLesson } from './playable-lesson.ts';
import styles from './screen.module.css';
import type { TurnTable } from './turn-order.ts';
import { useGame } from './use-game.ts';
import { usePressGuard } from './use-press-guard.ts';
import { useQuestion } from './use-question.ts';
import { useScreenGame } from './use-screen-game.ts';

function Scores({ table, turn }: { table: TurnTable; turn: number }) {
  return (
    <ul className={styles.scores} aria-label="Points of the teams">
      {table.scores.map((score, index) => {
        const number = index + 1;
        return (
          <li key={number} className={styles.score} data-turn={index === turn}>
            <span>
              Team {number}
              {index === turn && ': your turn'}
            </span>
            <b>{score}</b>
          </li>
        );
      })}
    </ul>
  );
}

type TurnProps = { host: GameHost; world: PlayWorld; table: TurnTable; onDone: () => void };

/** One team in front of the world. For another team it is mounted anew. */
function Turn({ host, world, table, onDone }: TurnProps) {
  const game = useGame(host);
  const front = useQuestion(game, game.state.data);
  const questions = (game.state.data?.questions ?? []).map((each): PlayQuestionState => {
    const taken = table.taken.get(each.id);
    return taken === undefined ? each : { ...each, status: taken.isRight ? 'correct' : 'missed' };
  });
  const close = (): void => {
    front.close();
    onDone();
  };
  return (
    <>
      <PlainWorld world={world} state={{ questions }} shutsClosed onOpen={front.open} />
      <FrontQuestion
        front={front}
        world={world}
        seconds={null}
        onwards={
          <BlockButton tone="strong" onClick={close}>
            {table.isOver ? 'See how it ended' : 'Next team'}
          </BlockButton>
        }
        onClose={close}
      />
    </>
  );
}

function Ranking({ scores }: { scores: readonly number[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const best = Math.max(...scores);
  const winners = scores.flatMap((score, index) => (score === best ? [`Team ${index + 1}`] : []));
  return (
    <section className={styles.ranking}>
      <h1 ref={heading} tabIndex={-1}>
        {winners.length === 1 ? `${winners[0]} has won!` : `${winners.join(' and ')} have won together!`}
      </h1>
      <p>
        {countOf(best, 'point')}. All teams: {scores.map((score, index) => `Team ${index + 1} has ${score}`).join(', ')}.
      </p>
    </section>
  );
}

type ScreenGameProps = { lesson: PlayableLesson; teams: number; exit: ReactNode; onAgain: () => void };

export function ScreenGame({ lesson, teams, exit, onAgain }: ScreenGameProps) {
  const { hosts, table } = useScreenGame(lesson, teams);
  const world = useMemo(() => toPlayWorld(lesson.experience), [lesson]);
  /** Stays with the team that has just answered until its question is put away. */
  const [turn, setTurn] = useState(0);
  const [isOver, setIsOver] = useState(false);
  const guard = usePressGuard();
  const host = hosts[turn];
  return (
    <main className={styles.game} {...guard}>
      <div className={styles.bar}>
        <Scores table={table} turn={isOver ? -1 : turn} />
        {exit}
      </div>
      {isOver && (
        <>
          <Ranking scores={table.scores} />
          <div>
            <BlockButton onClick={onAgain}>Play again</BlockButton>
          </div>
        </>
      )}
      {!isOver && host !== undefined && (
        <Turn
          key={turn}
          host={host}
          world={world}
          table={table}
          onDone={() => {
            setTurn(table.turn);
            setIsOver(table.isOver);
          }}
        />
      )}
    </main>
  );
}
