import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Breaker, CircuitOpen, createBreakers } from './index.ts';

const settings = { failureThreshold: 3, timeoutSeconds: 30 };

function setUp(isFault?: (error: unknown) => boolean) {
  const clock = { ms: 1_000_000 };
  const breakers = createBreakers({ ...settings, now: () => clock.ms });
  const breaker = breakers.get('external_api', isFault && { isFault });
  return { clock, breakers, breaker };
}

const fail = (breaker: Breaker, error: Error = new Error('no answer')) => breaker.run(() => Promise.reject(error));
const succeed = (breaker: Breaker) => breaker.run(async () => 'answer');
const open = async (breaker: Breaker) => {
  for (let n = 0; n < 3; n++) await expect(fail(breaker)).rejects.toThrow('no answer');
};

/** A call that ends when it is told to. */
function begin(breaker: Breaker, signal?: AbortSignal) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const result = breaker.run(() => promise, signal);
  return { result, answer: () => resolve('answer'), fail: () => reject(new Error('no answer')) };
}

describe('a breaker', () => {
  test('opens at the third failure in a row, and then begins no call', async () => {
    const { breaker } = setUp();
    await open(breaker);
    let calls = 0;
    const refused = breaker.run(async () => void calls++);
    await expect(refused).rejects.toThrow(CircuitOpen);
    await expect(refused).rejects.toMatchObject({ code: 'DEPENDENCY_UNAVAILABLE', retryAfterSeconds: 30 });
    expect(calls).toBe(0);
  });

  test('forgets failures at a success', async () => {
    const { breaker } = setUp();
    for (let n = 0; n < 5; n++) {
      await expect(fail(breaker)).rejects.toThrow('no answer');
      await expect(fail(breaker)).rejects.toThrow('no answer');
      await expect(succeed(breaker)).resolves.toBe('answer');
    }
    expect(breaker.snapshot()).toEqual({ state: 'closed', failures: 0, openUntil: null });
  });

  test('does not count what the other side gave as an answer', async () => {
    const { breaker } = setUp((error) => !(error instanceof TypeError));
    for (let n = 0; n < 9; n++) await expect(fail(breaker, new TypeError('refused'))).rejects.toThrow('refused');
    expect(breaker.snapshot().state).toBe('closed');
  });

  test('lets one call through after its time, and refuses the others meanwhile without holding them up', async () => {
    const { breaker, clock } = setUp();
    await open(breaker);
    clock.ms += 29_999;
    await expect(succeed(breaker)).rejects.toThrow(CircuitOpen);
    clock.ms += 1;
    const first = begin(breaker);
    expect(breaker.snapshot().state).toBe('half_open');
    await expect(succeed(breaker)).rejects.toThrow(CircuitOpen);
    first.answer();
    await first.result;
    expect(breaker.snapshot()).toEqual({ state: 'closed', failures: 0, openUntil: null });
  });

  test('opens again for its whole time when that call fails', async () => {
    const { breaker, clock } = setUp();
    await open(breaker);
    clock.ms += 30_000;
    await expect(fail(breaker)).rejects.toThrow('no answer');
    expect(breaker.snapshot()).toMatchObject({ state: 'open', openUntil: clock.ms + 30_000 });
  });

  test('lets the next one try when that call was called off by whoever made it', async () => {
    const { breaker, clock } = setUp();
    await open(breaker);
    clock.ms += 30_000;
    const stop = new AbortController();
    const first = begin(breaker, stop.signal);
    stop.abort();
    first.fail();
    await expect(first.result).rejects.toThrow('no answer');
    await expect(succeed(breaker)).resolves.toBe('answer');
    expect(breaker.snapshot().state).toBe('closed');
  });

  test('gives calls from before it opened no say', async () => {
    const { breaker, clock } = setUp();
    const [good, bad] = [begin(breaker), begin(breaker)];
    await open(breaker);
    good.answer();
    await good.result;
    expect(breaker.snapshot().state).toBe('open');
    clock.ms += 30_000;
    await succeed(breaker);
    bad.fail();
    await expect(bad.result).rejects.toThrow('no answer');
    expect(breaker.snapshot()).toMatchObject({ state: 'closed', failures: 0 });
  });

  test('stays shut off when it is tripped, however long, until it is reset', async () => {
    const { breaker, clock } = setUp();
    breaker.trip();
    clock.ms += 1e9;
    await expect(succeed(breaker)).rejects.toThrow('switched off by an admin');
    breaker.reset();
    await expect(succeed(breaker)).resolves.toBe('answer');
  });

  test('is not kept open by a clock that is set back', async () => {
    const { breaker, clock } = setUp();
    await open(breaker);
    clock.ms -= 3_600_000;
    await expect(succeed(breaker)).resolves.toBe('answer');
  });

  test('goes on after a restart where it was', async () => {
    const before = setUp();
    await open(before.breaker);
    const after = setUp();
    after.breakers.restore(new Map([['external_api', before.breaker.snapshot()]]));
    await expect(succeed(after.breaker)).rejects.toThrow(CircuitOpen);
    after.clock.ms += 30_000;
    await expect(succeed(after.breaker)).resolves.toBe('answer');
  });

  test('never begins a call while it is open, and never stays shut to a service that is well', async () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('call' as const), works: fc.boolean() }),
      fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 40_000 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { breaker, clock } = setUp();
        let inARow = 0;
        let shutUntil = 0;
        for (const each of steps) {
          if (each.do === 'pass') {
            clock.ms += each.ms;
            continue;
          }
          const mayCall = clock.ms >= shutUntil;
          let called = false;
          await breaker
            .run(async () => {
              called = true;
              if (!each.works) throw new Error('no answer');
            })
            .catch(() => undefined);
          expect(called).toBe(mayCall);
          if (!called) continue;
          inARow = each.works ? 0 : inARow + 1;
          if (inARow >= 3) shutUntil = clock.ms + 30_000;
        }
      }),
    );
  });
});

describe('the breakers of a process', () => {
  test('are one for each name', () => {
    const { breakers, breaker } = setUp();
    expect(breakers.get('external_api')).toBe(breaker);
    expect(breakers.get('another')).not.toBe(breaker);
    expect(breakers.list().map(({ name }) => name)).toEqual(['external_api', 'another']);
  });

  test('tell of each change once', async () => {
    const { breakers, breaker } = setUp();
    const seen: string[] = [];
    breakers.onChange(({ snapshot }) => seen.push(`${snapshot().state} ${snapshot().failures}`));
    await succeed(breaker);
    await open(breaker);
    breaker.reset();
    breaker.reset();
    expect(seen).toEqual(['closed 1', 'closed 2', 'open 3', 'closed 0']);
  });

  test.each([
    ['no failures', { failureThreshold: 0 }],
    ['half a failure', { failureThreshold: 0.5 }],
    ['no time', { timeoutSeconds: 0 }],
  ])('refuse %s', (_name, options) => {
    expect(() => setUp().breakers.get('odd', options)).toThrow(RangeError);
  });

  test('refuse one name with two sets of figures', () => {
    expect(() => setUp().breakers.get('external_api', { failureThreshold: 5 })).toThrow('is there already');
  });
});
