import type { PlayState } from '@toolboxai/contracts';
import styles from './play.module.css';

/** The teams' points, the player's own team marked. Nothing where everybody plays for themselves. */
export function TeamStanding({ state: { team, team_scores } }: { state: PlayState }) {
  if (team === 0 || team_scores.length === 0) return null;
  return (
    <ul className={styles.teams} aria-label="Teams: points a head">
      {team_scores.map((points, index) => {
        const number = index + 1;
        return (
          // A team is its number.
          <li key={number} className={styles.team} data-own={number === team}>
            Team {number}
            {number === team && ' (yours)'}: <b>{points}</b>
          </li>
        );
      })}
    </ul>
  );
}
