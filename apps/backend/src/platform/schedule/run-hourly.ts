export type Hourly = { start(): void; stop(): Promise<void> };

const hourMs = 3_600_000;

/**
 * Does `work` when it is started and once an hour from then on, never twice at a time. What it throws goes to `onError`, and the
 * next hour it is tried again. `stop` aborts the signal and waits for what is under way.
 */
export function runHourly(work: (signal: AbortSignal) => Promise<void>, onError: (error: unknown) => void): Hourly {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const run = (): void => {
    running = running.then(() => work(ending.signal)).catch(onError);
  };
  return {
    start() {
      run();
      timer = setInterval(run, hourMs);
    },
    async stop() {
      clearInterval(timer);
      ending.abort();
      await running;
    },
  };
}
