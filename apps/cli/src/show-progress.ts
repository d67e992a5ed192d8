import { duration } from '@toolboxai/migration';

/** A step that begins, or the rows that it has done; `of` is about how many there are, undefined where nobody knows. */
export type Progress = { step: string; rows?: number | undefined; of?: number | undefined };

const everyMs = 2_000;
const barWidth = 20;
const count = (rows: number): string => Math.round(rows).toLocaleString('en');

export type ShownProgress = {
  tell(progress: Progress): void;
  /** Says how far the last step got, where that was not said yet. */
  end(): void;
};

/** Tells each step, and of one that goes through rows every two seconds how far it is, how fast, and how long it will still take. */
export function showProgress(say: (line: string) => void, nowMs: () => number = () => performance.now()): ShownProgress {
  let first: { step: string; rows: number; atMs: number } | undefined;
  let saidMs = 0;
  let untold: string | undefined;

  const end = (): void => {
    if (untold !== undefined) say(untold);
    untold = undefined;
  };
  return {
    end,
    tell({ step, rows, of }) {
      const atMs = nowMs();
      if (rows === undefined) {
        end();
        // The first line of a statement is told, without what it opens.
        return say(`          ${step.replace(/ \($/, '')}`);
      }
      if (first?.step !== step) {
        end();
        first = { step, rows, atMs };
        saidMs = atMs;
      }
      // An earlier run's rows say nothing about how fast this one is.
      const perSecond = ((rows - first.rows) * 1000) / Math.max(1, atMs - first.atMs);
      untold = `          ${step}: ${describe(rows, of, perSecond)}`;
      if (atMs - saidMs < everyMs) return;
      saidMs = atMs;
      end();
    },
  };
}

function describe(rows: number, of: number | undefined, perSecond: number): string {
  const rate = perSecond > 0 ? `, ${count(perSecond)} a second` : '';
  // What is there is estimated, and grows meanwhile.
  if (of === undefined || of <= rows) return `${count(rows)} rows${rate}`;
  const done = Math.floor((barWidth * rows) / of);
  const left = perSecond > 0 ? `, about ${duration((of - rows) / perSecond)} left` : '';
  return `[${'#'.repeat(done)}${'.'.repeat(barWidth - done)}] ${count(rows)} of about ${count(of)} rows${rate}${left}`;
}
