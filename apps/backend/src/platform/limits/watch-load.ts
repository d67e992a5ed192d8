import { monitorEventLoopDelay } from 'node:perf_hooks';

const periodMs = 500;
const resolutionMs = 20;

export type LoadWatch = { lateMs(): number; stop(): void };

/**
 * How late the event loop is: what the better of the last two half seconds was like on average. One long pause is over when it is
 * seen; load stays.
 */
export function watchLoad(): LoadWatch {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  let [last, before] = [0, 0];
  histogram.enable();
  const timer = setInterval(() => {
    before = last;
    last = Number.isNaN(histogram.mean) ? 0 : Math.max(0, histogram.mean / 1e6 - resolutionMs);
    histogram.reset();
  }, periodMs);
  timer.unref();
  return {
    lateMs: () => Math.min(last, before),
    stop() {
      clearInterval(timer);
      histogram.disable();
    },
  };
}
