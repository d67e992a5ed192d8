import { setTimeout as wait } from 'node:timers/promises';
import { type Finding, megabytes, off, ok, type Patient, warning } from './finding.ts';
import { type Figures, readFigures } from './read-figures.ts';

const periodMs = 500;
const mb = 1_048_576;

export type MemorySample = { seconds: number; afterGc: number | undefined; gcSeconds: number; heapLimit: number };

/** Looks at a running server for a while: only what the heap holds after full collections tells a leak from load. */
export async function watchMemory(patient: Patient): Promise<Finding[]> {
  const samples: MemorySample[] = [];
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  while (seconds() < patient.watchSeconds) {
    const figures = await readFigures(patient);
    if (figures.ok) samples.push(toSample(figures, seconds()));
    await wait(periodMs);
  }
  return [judgeGrowth(samples), judgeCollections(samples)];
}

const toSample = ({ sum }: Extract<Figures, { ok: true }>, seconds: number): MemorySample => ({
  seconds,
  afterGc: sum('toolboxai_heap_after_gc_bytes'),
  gcSeconds: sum('nodejs_gc_duration_seconds_sum') ?? 0,
  heapLimit: sum('toolboxai_heap_limit_bytes') ?? 0,
});

/** Less than this in all may be anything. */
const leastGrowth = 16 * mb;
const fewest = 4;

/** A leak is what is more after each of several full collections. */
export function judgeGrowth(samples: readonly MemorySample[]): Finding {
  const check = 'leaks';
  const held = samples.flatMap(({ seconds, afterGc }) => (afterGc === undefined ? [] : [{ seconds, bytes: afterGc }]));
  const collected = held.filter(({ bytes }, place) => bytes !== held[place - 1]?.bytes);
  const [first, last] = [collected[0], collected.at(-1)];
  if (!first || !last || collected.length < fewest)
    return off(check, `${collected.length} full collections in that time are too few to tell: watch for longer, or under load`);
  const grown = last.bytes - first.bytes;
  const rises = collected.filter(({ bytes }, place) => bytes > (collected[place - 1]?.bytes ?? Infinity)).length;
  if (grown < leastGrowth || rises < (collected.length - 1) * 0.75)
    return ok(check, `after ${collected.length} full collections the heap holds ${megabytes(last.bytes)}, and does not grow`);
  const perMinute = (grown / (last.seconds - first.seconds)) * 60;
  const left = ((samples.at(-1)?.heapLimit ?? 0) - last.bytes) / perMinute;
  return warning(check, {
    detail: `the heap grew by ${megabytes(grown)} over ${collected.length} full collections, ${megabytes(perMinute)} a minute`,
    cause: `Something is kept and never let go. At this rate memory ends in ${Math.max(1, Math.round(left))} minutes.`,
    fix: 'Restart the server now. To find it: start with NODE_OPTIONS=--heapsnapshot-signal=SIGUSR2, send that signal twice, and compare in Chrome’s DevTools.',
  });
}

const mostShare = 0.15;

export function judgeCollections(samples: readonly MemorySample[]): Finding {
  const check = 'collections';
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.seconds <= first.seconds) return off(check, 'the server showed no figures');
  const share = (last.gcSeconds - first.gcSeconds) / (last.seconds - first.seconds);
  const percent = `${Math.round(share * 100)} % of the time goes into collecting garbage`;
  if (share <= mostShare) return ok(check, percent);
  return warning(check, {
    detail: percent,
    cause: 'The heap is nearly full of what is in use, or --max-old-space-size is low for the load.',
    fix: 'Raise --max-old-space-size or take load off; if the heap grows without end it is a leak.',
  });
}
