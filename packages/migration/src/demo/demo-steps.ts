export type DemoStep = { step: string; ms: number; detail: string };

export type Take = <T>(step: string, work: () => Promise<T>, detail: (result: T) => string) => Promise<T>;

export type Steps = {
  steps: DemoStep[];
  /** Does a step and tells of it. Where the signal comes meanwhile it is left, which `settled` waits for. */
  take: Take;
  /** The same, but it is never left in the middle. */
  takeWhole: Take;
  /** Resolves when nothing that was left goes on any more, or after `mostMs`. */
  settled(mostMs?: number): Promise<void>;
};

/** Steps one after the other, each with its time. */
export function createSteps(signal: AbortSignal, onStep: (step: DemoStep) => void = () => undefined): Steps {
  const steps: DemoStep[] = [];
  let left: Promise<unknown> = Promise.resolve();
  const takeWhole: Take = async (step, work, detail) => {
    const start = performance.now();
    const result = await work();
    const done = { step, ms: Math.round(performance.now() - start), detail: detail(result) };
    steps.push(done);
    onStep(done);
    return result;
  };
  const take: Take = async (step, work, detail) => {
    signal.throwIfAborted();
    const aborted = Promise.withResolvers<never>();
    const onAbort = () => aborted.reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const working = work();
    left = working.catch(() => undefined);
    try {
      return await takeWhole(step, () => Promise.race([working, aborted.promise]), detail);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  };
  return {
    steps,
    take,
    takeWhole,
    async settled(mostMs = 10_000) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, mostMs);
      await Promise.race([left, promise]);
      clearTimeout(timer);
    },
  };
}
