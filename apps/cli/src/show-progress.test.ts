import { expect, test } from 'vitest';
import { showProgress } from './show-progress.ts';

function start() {
  const lines: string[] = [];
  const clock = { ms: 0 };
  const shown = showProgress(
    (line) => lines.push(line.trim()),
    () => clock.ms,
  );
  return { lines, clock, shown };
}

test('a step is told at once, and rows every two seconds, with a rate and the time left', () => {
  const { lines, clock, shown } = start();
  shown.tell({ step: 'create table a (' });
  for (clock.ms = 0; clock.ms <= 5_000; clock.ms += 100) shown.tell({ step: 'scores', rows: clock.ms, of: 20_000 });
  expect(lines).toEqual([
    'create table a',
    'scores: [##..................] 2,000 of about 20,000 rows, 1,000 a second, about 18 s left',
    'scores: [####................] 4,000 of about 20,000 rows, 1,000 a second, about 16 s left',
  ]);
  shown.end();
  shown.end();
  expect(lines.slice(3)).toEqual(['scores: [#####...............] 5,000 of about 20,000 rows, 1,000 a second, about 15 s left']);
});

test('what an earlier run did is no part of the rate, and the next step says first how far the last one got', () => {
  const { lines, clock, shown } = start();
  shown.tell({ step: 'roles', rows: 10_000, of: 12_000 });
  clock.ms = 1_000;
  shown.tell({ step: 'roles', rows: 10_500, of: 12_000 });
  shown.tell({ step: 'scores', rows: 7 });
  shown.end();
  expect(lines).toEqual([
    'roles: [#################...] 10,500 of about 12,000 rows, 500 a second, about 3 s left',
    'scores: 7 rows',
  ]);
});

test('an estimate that was too low is left out', () => {
  const { lines, shown } = start();
  shown.tell({ step: 'roles', rows: 30, of: 20 });
  shown.end();
  expect(lines).toEqual(['roles: 30 rows']);
});
