import type { Experience } from '@toolboxai/contracts';
import { expect, test } from 'vitest';
import { playInTurn } from './play-in-turn.ts';

test('no more playtests run at a time than there are places, and one that breaks gives its place back', async () => {
  let running = 0;
  let most = 0;
  let begun = 0;
  const playtester = {
    async playtest() {
      begun += 1;
      const own = begun;
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      if (own === 2) throw new Error('it broke');
      return { passed: true, checks: [], ms: 1 };
    },
    close: async () => undefined,
  };
  const { play } = playInTurn(2, playtester);
  const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => play({} as Experience)));
  expect({ most, begun }).toEqual({ most: 2, begun: 6 });
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, true, true]);
});
