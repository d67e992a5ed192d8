import type { PlayState } from '@toolboxai/contracts';
import type { ReactNode } from 'react';
import styles from './play.module.css';
import { TeamStanding } from './team-standing.tsx';

/** Who one is and how one stands, above every way of playing. `tools` are the ways to change or to leave. */
export function PlayHeader({ state, isInClass, tools }: { state: PlayState; isInClass: boolean; tools: ReactNode }) {
  const { nickname, seat, score, max_score, streak } = state;
  return (
    <header className={styles.header}>
      <p className={styles.who}>
        <b>{nickname}</b> {isInClass && <span className={styles.quiet}>seat {seat}</span>}
      </p>
      <p className={styles.score}>
        <b>{score}</b> of {max_score} points
        {streak > 1 && <span className={styles.streak}>{streak} in a row</span>}
      </p>
      <TeamStanding state={state} />
      <div className={styles.tools}>{tools}</div>
    </header>
  );
}
