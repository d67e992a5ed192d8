import { expect, test } from 'vitest';
import { createTurns } from './create-turns.ts';

/** Work that notes when it begins, and ends when it is told to. */
function makeWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async () => {
    begun.push(name);
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.set(name, resolve);
    await promise;
    return name;
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

test('work on one thing goes one piece after the other, as it came; on another thing, at the same time', async () => {
  const { begun, work, end } = makeWork();
  const inTurn = createTurns({ waitMs: 60_000 });
  const all = [inTurn(work('a1'), 'a'), inTurn(work('a2'), 'a'), inTurn(work('a3'), 'a'), inTurn(work('b1'), 'b')];
  await expect.poll(() => begun).toEqual(['a1', 'b1']);
  end('a1');
  expect(await all[0]).toBe('a1');
  await expect.poll(() => begun).toEqual(['a1', 'b1', 'a2']);
  end('a2');
  await expect.poll(() => begun).toEqual(['a1', 'b1', 'a2', 'a3']);
  end('a3');
  end('b1');
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'b1']);
});

test('a piece that fails tells whoever asked for it, and the next one has its turn', async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => Promise.reject(new Error('no')));
  const next = inTurn(async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});

test('who waits too long is told so, and is never begun; those behind have their turn', async () => {
  const { begun, work, end } = makeWork();
  const inTurn = createTurns({ waitMs: 1 });
  const first = inTurn(work('first'));
  await expect(inTurn(work('second'))).rejects.toMatchObject({ code: 'OVERLOADED', context: { retryAfterSeconds: 5 } });
  end('first');
  expect(await first).toBe('first');
  const third = inTurn(work('third'));
  await expect.poll(() => begun).toEqual(['first', 'third']);
  end('third');
  expect(await third).toBe('third');
});
