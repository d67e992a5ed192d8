import { expect, test } from 'vitest';
import { watchLoad } from './watch-load.ts';

function hold(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('an event loop that is held up again and again is seen to be late, and seen to have caught up', async () => {
  const load = watchLoad();
  try {
    expect(load.lateMs()).toBe(0);
    const late = () => {
      hold(300);
      return load.lateMs();
    };
    await expect.poll(late, { interval: 1 }).toBeGreaterThan(100);
    await expect.poll(load.lateMs).toBeLessThan(100);
  } finally {
    load.stop();
  }
});
