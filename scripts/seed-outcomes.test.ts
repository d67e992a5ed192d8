import { expect, test } from 'vitest';
import { readOutcomes } from './seed-outcomes.ts';

const file = (status: string, ...tests: [title: string, status: string][]) => ({
  name: 'some.test.ts',
  status,
  message: 'cannot find module',
  assertionResults: tests.map(([title, outcome]) => ({ title, status: outcome })),
});
const read = (...testResults: ReturnType<typeof file>[]) => readOutcomes(JSON.stringify({ testResults }));

test('a row passes where all of its tests pass, over all files', () => {
  const outcomes = read(
    file('passed', ['S1 a', 'passed'], ['S2 a', 'passed']),
    file('failed', ['S2 b', 'failed'], ['S2 c', 'passed']),
  );
  expect([...outcomes]).toEqual([
    [1, 'pass'],
    [2, 'fail'],
  ]);
});

test('a title can name several rows, which share its outcome', () => {
  expect([...read(file('passed', ['S1 S2 a', 'passed'], ['S2 S3 b', 'failed']))]).toEqual([
    [1, 'pass'],
    [2, 'fail'],
    [3, 'fail'],
  ]);
});

test('a row whose tests are skipped, or that is only named in passing, has no outcome', () => {
  expect(read(file('passed', ['S1 a', 'pending'], ['about S2', 'passed'], ['S22x', 'passed'])).size).toBe(0);
});

test('a file that does not load is an error and not a row nobody wrote', () => {
  expect(() => read(file('failed'))).toThrow(/some.test.ts did not load: cannot find module/);
});
