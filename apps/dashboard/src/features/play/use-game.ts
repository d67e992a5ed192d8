import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { PlayState } from '@toolboxai/contracts';
import { useEffect } from 'react';
import type { GameHost } from './game-host.ts';
import { isGone } from './is-gone.ts';

/** `opening`: until then the host does not know that the question is open. */
export type Answer = { questionId: string; choiceId: string; opening: Promise<unknown> };
export type Game = ReturnType<typeof useGame>;

/** A player's side of a game. What the host says last is what is shown; a look that was under way meanwhile is dropped. */
export function useGame(host: GameHost) {
  const queries = useQueryClient();
  const stateKey = ['play', host.key, 'state'];
  const world = useQuery({
    queryKey: ['play', host.key, 'world'],
    queryFn: () => host.world(),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const state = useQuery({
    queryKey: stateKey,
    queryFn: () => host.state(),
    refetchInterval: ({ state: { data, error } }) => (data?.status === 'ended' || isGone(error) ? false : (host.lookMs ?? false)),
  });
  useEffect(() => {
    return host.watch(() => void queries.invalidateQueries({ queryKey: ['play', host.key, 'state'] }));
  }, [host, queries]);

  const show = async (next: PlayState): Promise<void> => {
    await queries.cancelQueries({ queryKey: stateKey });
    queries.setQueryData(stateKey, next);
  };
  const look = (): void => void queries.invalidateQueries({ queryKey: stateKey });
  const ask = useMutation({ mutationFn: (questionId: string) => host.ask(questionId), onSuccess: show, onError: look });
  const answer = useMutation({
    mutationFn: async ({ questionId, choiceId, opening }: Answer) => {
      await opening;
      return host.answer(questionId, choiceId);
    },
    onSuccess: (outcome) => show(outcome.state),
    onError: look,
  });
  return { isInClass: host.isInClass, world, state, ask, answer, look };
}
