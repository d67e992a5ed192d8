import { describe, expect, test } from 'vitest';
import { judgeEvents } from './chaos/event-ledger.ts';
import { quickFaults } from './chaos/faults.ts';
import { judgeCalls } from './chaos/model-ledger.ts';
import { runLessons } from './chaos/run-lessons.ts';
import { runShortTasks } from './chaos/run-short-tasks.ts';
import { runSoak } from './chaos/soak.ts';
import { judgeSteps } from './chaos/step-ledger.ts';

const tell = () => undefined;

describe('the books', () => {
  test('tell a part that was asked for again though it was finished from one that was cut off', () => {
    const asked = new Map([
      ['cut off', [0, 1, 1, 2]],
      ['forgotten', [0, 1, 2, 1, 2, 3]],
    ]);
    expect(judgeCalls(asked)).toEqual({
      calls: 10,
      repeatedUnfinished: 2,
      repeatedFinished: ['forgotten: explanation'],
    });
  });

  test('tell a step that was done again though it was finished from one that was cut off', () => {
    const begun = new Map([
      ['well', ['first', 'second']],
      ['cut off', ['first', 'first', 'second', 'second']],
      ['forgotten', ['first', 'second', 'first', 'second']],
    ]);
    expect(judgeSteps(begun)).toEqual({ steps: 10, repeatedUnfinished: 3, repeatedFinished: 1 });
  });

  test('tell events that were missed, and that came twice', () => {
    expect(judgeEvents(4, [5, 6, 7])).toEqual({ events: 3, missed: 0, doubled: 0 });
    expect(judgeEvents(4, [5, 7])).toEqual({ events: 2, missed: 1, doubled: 0 });
    expect(judgeEvents(4, [5, 6, 6, 7])).toEqual({ events: 3, missed: 0, doubled: 1 });
  });
});

// Their long form is `npm run chaos`.

test('lessons go on through every fault: none is lost, none ends twice, nothing finished is done again', {
  timeout: 300_000,
}, async () => {
  const report = await runLessons({ faults: quickFaults, rounds: quickFaults.length, seed: 1, tell });
  for (const { name, times, survived } of report.faults) expect({ name, survived }).toEqual({ name, survived: times });
  expect(report).toMatchObject({ lost: 0, endedTwice: 0, repeatedFinished: [], placesLost: 0 });
  expect(report.events).toMatchObject({ missed: 0, doubled: 0, resets: 0 });
  expect(report.accepted).toBeGreaterThan(quickFaults.length);
});

test('of many short tasks none is lost and none ends twice while their workers are killed', { timeout: 300_000 }, async () => {
  const report = await runShortTasks({ tasks: 150, kills: 3, seed: 1, tell });
  expect(report).toMatchObject({ tasks: 150, kills: 3, lost: 0, endedTwice: 0, repeatedFinished: 0 });
  expect(report.steps).toBeGreaterThanOrEqual(300);
});

test('S120 sockets stay while lessons are made, and each hears of every one', { timeout: 120_000 }, async () => {
  const report = await runSoak({ seconds: 12, sockets: 50, tell });
  expect(report).toMatchObject({ sockets: 50, broken: 0, missed: 0 });
  expect(report.lessons).toBeGreaterThan(3);
});
