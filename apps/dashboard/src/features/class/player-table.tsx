import type { BoardPlayer, ClassSummary } from '@toolboxai/contracts';
import { useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './board.module.css';
import type { Names } from './use-seat-names.ts';

type PlayerTableProps = {
  summary: ClassSummary;
  players: readonly BoardPlayer[];
  names: Names;
  /** Absent once nobody can be taken out any more. */
  onRemove?: (player: BoardPlayer) => void;
};

/** A dot a question: full for a right answer, crossed for a missed one, empty for what is to come. */
function Progress({ player, questions }: { player: BoardPlayer; questions: number }) {
  const missed = player.answered - player.correct;
  const label = `${player.correct} right, ${missed} missed, ${Math.max(0, questions - player.answered)} to come`;
  const stateOf = (index: number): string => {
    if (index < player.correct) return 'right';
    return index < player.answered ? 'missed' : 'to-come';
  };
  return (
    <svg className={styles.dots} viewBox={`0 0 ${questions * 14} 14`} width={questions * 14} role="img" aria-label={label}>
      {Array.from({ length: questions }, (_, index) => {
        const x = index * 14 + 7;
        return (
          <g key={x} data-state={stateOf(index)}>
            <circle cx={x} cy="7" r="5" />
            {stateOf(index) === 'missed' && <path d={`M${x - 3} 4l6 6m0-6-6 6`} />}
          </g>
        );
      })}
    </svg>
  );
}

function NameField({ seat, names }: { seat: number; names: Names }) {
  const [typed, setTyped] = useState(names.names[seat] ?? '');
  return (
    <input
      className={styles.name}
      aria-label={`Name for seat ${seat}`}
      value={typed}
      maxLength={80}
      autoComplete="off"
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => names.set(seat, typed)}
    />
  );
}

type RowProps = Pick<PlayerTableProps, 'summary' | 'names' | 'onRemove'> & { player: BoardPlayer; epoch: number };

function Row({ player, summary, names, epoch, onRemove }: RowProps) {
  return (
    <tr>
      <td className={styles.number}>{player.seat}</td>
      <th scope="row">
        {player.nickname}
        {player.from === 'roblox' && <span className={styles.from}> in Roblox</span>}
      </th>
      <td className={styles.named}>
        <NameField key={epoch} seat={player.seat} names={names} />
      </td>
      {summary.settings.teams > 0 && <td className={`${styles.number} ${styles.team}`}>{player.team}</td>}
      <td className={styles.done}>
        <Progress player={player} questions={summary.questions} />
      </td>
      <td className={styles.number} data-unit={player.score === 1 ? 'point' : 'points'}>
        {player.score}
      </td>
      {onRemove !== undefined && (
        <td className={styles.out}>
          <BlockButton tone="quiet" aria-label={`Take out seat ${player.seat}`} onClick={() => onRemove(player)}>
            Take out
          </BlockButton>
        </td>
      )}
    </tr>
  );
}

/** Who plays. Names are the teacher's own notes: they stay in this browser. */
export function PlayerTable({ summary, players, names, onRemove }: PlayerTableProps) {
  const [epoch, setEpoch] = useState(0);
  const hasNames = Object.keys(names.names).length > 0;
  return (
    <section className={styles.players} aria-labelledby="players">
      <div className={styles.headline}>
        <h2 id="players">Players</h2>
        {hasNames && (
          <BlockButton
            tone="quiet"
            onClick={() => {
              names.forget();
              setEpoch(epoch + 1);
            }}
          >
            Forget the names
          </BlockButton>
        )}
      </div>
      {players.length === 0 ? (
        <p className={styles.empty}>Nobody has joined yet. Show the code, and watch them arrive here.</p>
      ) : (
        <>
          <p className={styles.quiet}>
            <Icon name="person" size={16} /> Names that you write here stay in this browser. They are never sent anywhere.
          </p>
          {/* A region that scrolls sideways can be scrolled by keyboard too. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className={styles.scroll} role="region" aria-label="Table of players" tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">Seat</th>
                  <th scope="col">Plays as</th>
                  <th scope="col">Name, for you alone</th>
                  {summary.settings.teams > 0 && <th scope="col">Team</th>}
                  <th scope="col">Questions</th>
                  <th scope="col">Points</th>
                  {onRemove !== undefined && <th scope="col">Take out</th>}
                </tr>
              </thead>
              <tbody>
                {players.map((player) => (
                  <Row
                    key={player.seat}
                    player={player}
                    summary={summary}
                    names={names}
                    epoch={epoch}
                    {...(onRemove === undefined ? {} : { onRemove })}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
