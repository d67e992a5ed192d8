import { type ReactNode, useMemo } from 'react';
import { createLocalGame } from './local-game.ts';
import { PlayGame } from './play-game.tsx';
import type { PlayableLesson } from './playable-lesson.ts';
import type { WorldView } from './world-view.ts';

/** Milliseconds since the page was opened: a clock that nobody can set. */
const pageClock = (): number => Math.floor(performance.now());

type TryViewProps = { lesson: PlayableLesson; World3d: WorldView; exit: ReactNode };

/** The game as children will have it, decided by this page alone: nothing is sent and nothing is kept. */
export function TryView({ lesson, World3d, exit }: TryViewProps) {
  const host = useMemo(() => {
    const { attempts } = lesson.experience.rules;
    const game = createLocalGame({
      key: `try ${pageClock()}`,
      lesson,
      settings: { teams: 0, seconds_per_question: 0, attempts, points_for_speed: false },
      now: pageClock,
    });
    return game.host({ seat: 1, nickname: 'Trying it out' });
  }, [lesson]);
  return <PlayGame host={host} World3d={World3d} exit={exit} />;
}
