import { availableParallelism } from 'node:os';
import type { Experience } from '@toolboxai/contracts';
import { gameBundle } from '@toolboxai/experience';
import { createPlaytester, type PlaytestReport } from '@toolboxai/experience/proof';
import { createGate } from '#platform/limits';

export type PlayInTurn = { play(experience: Experience): Promise<PlaytestReport>; close(): Promise<void> };

const never = new AbortController().signal;

/**
 * Playtests, as many at a time as leave one processor to whoever reads meanwhile: each takes a whole one, and more of them at once
 * are done no sooner.
 */
export function playInTurn(places = Math.max(1, availableParallelism() - 1), playtester = createPlaytester()): PlayInTurn {
  const gate = createGate(places);
  return {
    async play(experience) {
      const leave = await gate.enter(never);
      try {
        return await playtester.playtest(experience, gameBundle);
      } finally {
        leave();
      }
    },
    close: () => playtester.close(),
  };
}
