import { expect, test } from 'vitest';
import { limitLogins } from './limit-logins.ts';
import { withTry } from './with-try.ts';

const who = { address: '192.0.2.1', account: 'a@x.test' };

/** Guesses at one account that has two tries, on a clock that stands still. */
function start() {
  const limit = limitLogins({ now: () => 0, account: { burst: 2, everyMs: 30_000 } });
  return (guess: () => Promise<string | undefined>) => withTry(limit, who, guess, (outcome) => outcome !== undefined);
}
const right = async () => 'right';
const wrong = async () => undefined;
const unjudged = () => Promise.reject(new Error('too busy to judge'));

test('wrong guesses use the tries up; the next one is not even looked at', async () => {
  const guess = start();
  expect([await guess(wrong), await guess(wrong)]).toEqual([undefined, undefined]);
  await expect(guess(unjudged)).rejects.toMatchObject({ code: 'RATE_LIMITED', context: { retryAfterSeconds: 30 } });
});

test('who is right has the try back, and so has who was not judged', async () => {
  const guess = start();
  for (let time = 0; time < 10; time += 1) {
    expect(await guess(right)).toBe('right');
    await expect(guess(unjudged)).rejects.toThrow('too busy to judge');
  }
  expect([await guess(wrong), await guess(wrong)]).toEqual([undefined, undefined]);
  await expect(guess(right)).rejects.toMatchObject({ code: 'RATE_LIMITED' });
});

test('guesses under way count: no more of them than there are tries', async () => {
  const guess = start();
  const guesses = await Promise.allSettled([wrong, wrong, right].map((each) => guess(each)));
  expect(guesses.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
});
