import { expect, test } from 'vitest';
import { pause } from './pause.ts';

const reason = new Error('the caller has gone');

test('a pause that is broken off ends with the reason for it', async () => {
  const caller = new AbortController();
  const pausing = pause(60_000, caller.signal);
  caller.abort(reason);
  await expect(pausing).rejects.toBe(reason);
  await expect(pause(60_000, caller.signal)).rejects.toBe(reason);
});

test('one that is not ends by itself', async () => {
  expect(await pause(1, new AbortController().signal)).toBeUndefined();
});
