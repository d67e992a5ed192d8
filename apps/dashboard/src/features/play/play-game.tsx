import type { ReactNode } from 'react';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import type { GameHost } from './game-host.ts';
import { GoneView } from './gone-view.tsx';
import { isGone } from './is-gone.ts';
import styles from './play.module.css';
import { Playing } from './playing.tsx';
import { StillView } from './still-view.tsx';
import { useGame } from './use-game.ts';
import type { WorldView } from './world-view.ts';

type PlayGameProps = {
  host: GameHost;
  /** Absent where there is no walking. */
  World3d?: WorldView;
  /** Beside the way of playing: leaving, or going back. */
  exit: ReactNode;
  /** The player has read that the game is no more. */
  onGone?: () => void;
};

/** A player's whole game, whoever decides it. */
export function PlayGame({ host, World3d, exit, onGone }: PlayGameProps) {
  const game = useGame(host);
  const { world, state } = game;
  const error = state.error ?? world.error;
  if (error !== null && isGone(error)) {
    return (
      <main className={styles.page}>
        <GoneView error={error} onGone={onGone} />
      </main>
    );
  }
  if (world.data !== undefined && state.data !== undefined)
    return <Playing game={game} world={world.data} state={state.data} World3d={World3d} exit={exit} />;
  if (error === null) return <div className={styles.page} role="status" aria-label="Fetching your world" />;
  const retry = (): void => {
    void state.refetch();
    void world.refetch();
  };
  return (
    <main className={styles.page}>
      <StillView title="Your world is not here yet">
        <FailureNotice error={error} retry={retry} />
      </StillView>
    </main>
  );
}
