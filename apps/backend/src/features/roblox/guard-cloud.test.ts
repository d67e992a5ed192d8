import { expect, test } from 'vitest';
import { createBreakers } from '#platform/resilience';
import { explainBroken, explainStatus, explainUnreached } from './explain-roblox.ts';
import { guardCloud, isRobloxFault } from './guard-cloud.ts';

const work = { refused: 'The place was not published', unsure: undefined };
const { signal } = new AbortController();

function setUp(fault: () => Error) {
  let asked = 0;
  const fail = async () => {
    asked += 1;
    throw fault();
  };
  const breakers = createBreakers({ failureThreshold: 3, timeoutSeconds: 30, now: () => 0 });
  const breaker = breakers.get('roblox', { isFault: isRobloxFault });
  const cloud = guardCloud({ publish: fail, runLuau: fail }, breaker);
  return { cloud, asked: () => asked };
}

test.each([
  ['cannot be reached', () => explainUnreached(work, undefined)],
  ['fails', () => explainStatus(work, 502, undefined)],
  ['has had too many requests', () => explainStatus(work, 429, undefined)],
  ['breaks off', () => explainBroken(work, 'Roblox did not answer in time')],
])('a Roblox that %s three times is left alone', async (_name, fault) => {
  const { cloud, asked } = setUp(fault);
  for (let n = 0; n < 3; n++) await expect(cloud.publish('', 'Saved', signal)).rejects.toThrow(work.refused);
  await expect(cloud.runLuau(1, '', signal)).rejects.toMatchObject({ code: 'DEPENDENCY_UNAVAILABLE', retryAfterSeconds: 30 });
  expect(asked()).toBe(3);
});

test.each([400, 401, 403, 404, 413])('a Roblox that refuses with %i is asked the next time too', async (status) => {
  const { cloud, asked } = setUp(() => explainStatus(work, status, undefined));
  for (let n = 0; n < 9; n++) await expect(cloud.publish('', 'Saved', signal)).rejects.toThrow(work.refused);
  expect(asked()).toBe(9);
});
