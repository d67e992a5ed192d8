import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlayState } from '@toolboxai/contracts';
import { useEffect } from 'react';
import { isPassing } from '../../lib/api/api-failure.ts';
import type { GameHost } from './game-host.ts';
import { isGone } from './is-gone.ts';

/** `isOpened`: whether the host knows that the question is open; where it does not, it is told first. */
export type Answer = { questionId: string; choiceId: string; isOpened: Promise<boolean> };
export type Game = ReturnType<typeof useGame>;

/** While the host is away, and before the first look has told anything. */
const awayMs = 2_000;

/**
 * What a player does is sent again while the host is not reached, for some minutes: a server that starts anew is back by then. The
 * same call twice counts once. A whole class does not come back in the same moment.
 */
const untilReached = {
  retry: (failures: number, error: Error) => failures < 120 && isPassing(error),
  retryDelay: () => awayMs * (0.5 + Math.random()),
};

/** A player's side of a game. What the host says last is what is shown; a look that was under way meanwhile is dropped. */
export function useGame(host: GameHost) {
  const queries = useQueryClient();
  const stateKey = ['play', host.key, 'state'];
  const world = useQuery({
    queryKey: ['play', host.key, 'world'],
    queryFn: () => host.world(),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state: { error } }) => (isPassing(error) ? awayMs : false),
  });
  const state = useQuery({
    queryKey: stateKey,
    queryFn: () => host.state(),
    refetchInterval: ({ state: { data, error } }) => {
      if (isGone(error)) return false;
      if (isPassing(error)) return awayMs;
      return data?.status === 'ended' ? false : (host.lookMs ?? false);
    },
  });
  const isOver = isGone(state.error);
  useEffect(() => {
    if (isOver) return;
    return host.watch(() => void queries.invalidateQueries({ queryKey: ['play', host.key, 'state'] }));
  }, [host, queries, isOver]);

  const show = async (next: PlayState): Promise<void> => {
    await queries.cancelQueries({ queryKey: stateKey });
    queries.setQueryData(stateKey, next);
  };
  const look = (): void => void queries.invalidateQueries({ queryKey: stateKey });
  const ask = useMutation({
    ...untilReached,
    mutationFn: (questionId: string) => host.ask(questionId),
    onSuccess: show,
    onError: look,
  });
  const answer = useMutation({
    ...untilReached,
    mutationFn: async ({ questionId, choiceId, isOpened }: Answer) => {
      if (!(await isOpened)) await host.ask(questionId);
      return host.answer(questionId, choiceId);
    },
    onSuccess: (outcome) => show(outcome.state),
    onError: look,
  });
  return { isInClass: host.isInClass, world, state, ask, answer, look };
}
