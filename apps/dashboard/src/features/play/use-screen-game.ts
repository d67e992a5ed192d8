import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { createLocalGame } from './local-game.ts';
import type { PlayableLesson } from './playable-lesson.ts';
import { turnTable } from './turn-order.ts';

const pageClock = (): number => Math.floor(performance.now());

/** A game of teams on one screen: a player of the page's own game for each team, in turn. */
export function useScreenGame(lesson: PlayableLesson, teams: number) {
  const hosts = useMemo(() => {
    const { attempts } = lesson.experience.rules;
    const game = createLocalGame({
      key: `screen ${pageClock()}`,
      lesson,
      settings: { teams: 0, seconds_per_question: 0, attempts, points_for_speed: false },
      now: pageClock,
    });
    return Array.from({ length: teams }, (_, index) => game.host({ seat: index + 1, nickname: `Team ${index + 1}` }));
  }, [lesson, teams]);
  const states = useQueries({
    queries: hosts.map((host) => ({ queryKey: ['play', host.key, 'state'], queryFn: () => host.state() })),
    combine: (results) => results.flatMap(({ data }) => (data === undefined ? [] : [data])),
  });
  return { hosts, table: turnTable(states) };
}
