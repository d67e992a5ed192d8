import { lessonSteps, type Task } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import type { ChannelEvent } from '../../lib/api/local-schemas.ts';
import { applyEvents, nothingYet, stepRows, worldOf } from './generation-progress.ts';

const life = '018f0000-0000-7000-8000-000000000001';

function event(name: string, seq: number, more: Record<string, unknown> = {}): ChannelEvent {
  return { name, data: { _seq: seq, _epoch: life, _id: life, task_id: life, progress: seq / 8, facts: {}, ...more } };
}

const understood = event('step-finished', 1, {
  step: 'understand',
  summary: 'Two skills of grade 5',
  facts: { title: 'Adding fractions', theme: 'castle', seed: 'amber-bay-100', questions: 12, notice: null },
});
const planned = event('step-finished', 2, { step: 'plan', summary: 'Five parts in 45 minutes' });

const states = (progress: typeof nothingYet, task?: Pick<Task, 'status' | 'progress'>): string =>
  stepRows(progress, task)
    .map((row) => row.state[0])
    .join('');

describe('generation progress', () => {
  test('the first step tells the title and all that the drawing needs', () => {
    const progress = applyEvents(nothingYet, [understood]);
    expect(progress.title).toBe('Adding fractions');
    expect(progress.world).toEqual({ seed: 'amber-bay-100', theme: 'castle', questions: 12 });
  });

  test('each finished step shows its own words, and the next one is at work', () => {
    const rows = stepRows(applyEvents(nothingYet, [understood, planned]), { status: 'running', progress: null });
    expect(rows.map((row) => row.step)).toEqual([...lessonSteps]);
    expect(rows[1]).toEqual({ step: 'plan', state: 'done', summary: 'Five parts in 45 minutes' });
    expect(rows[2]?.state).toBe('now');
    expect(rows[3]?.state).toBe('waiting');
  });

  test('without any event the task alone moves the steps on', () => {
    expect(states(nothingYet, { status: 'running', progress: { step: 'prove', done: 3, of: 8 } })).toBe('dddnwwww');
    expect(states(nothingYet, { status: 'completed', progress: null })).toBe('dddddddd');
    expect(states(nothingYet, { status: 'queued', progress: null })).toBe('wwwwwwww');
  });

  test('a failed task marks the step at which it stopped', () => {
    expect(states(applyEvents(nothingYet, [understood]), { status: 'failed', progress: null })).toBe('dswwwwww');
  });

  test('the result of a finished task tells the same world as its first step', () => {
    const { title, ...result } = { title: 'Adding fractions', theme: 'castle', seed: 'amber-bay-100', questions: 12 };
    expect(worldOf({ title, ...result })).toEqual(result);
    expect(worldOf({})).toBeNull();
  });

  test('both ends say that the task is over, and unreadable events change nothing', () => {
    expect(applyEvents(nothingYet, [event('content-generated', 9)]).isOver).toBe(true);
    expect(applyEvents(nothingYet, [event('generation-failed', 9)]).isOver).toBe(true);
    expect(applyEvents(nothingYet, [event('step-finished', 3, { step: 'dance' }), event('other', 4)])).toBe(nothingYet);
  });
});
