import {
  eventNames,
  type LessonStep,
  lessonSteps,
  stepFinishedSchema,
  type Task,
  type Theme,
  themes,
} from '@toolboxai/contracts';
import type { ChannelEvent } from '../../lib/api/local-schemas.ts';

/** What the steps of one lesson have told so far. */
export type GenerationProgress = {
  summaries: Readonly<Partial<Record<LessonStep, string>>>;
  title: string | null;
  notice: string | null;
  /** What the drawing needs; known after the first step. */
  world: { seed: string; theme: Theme | null; questions: number } | null;
  /** The task has ended in some way: read it again. */
  isOver: boolean;
};

export const nothingYet: GenerationProgress = { summaries: {}, title: null, notice: null, world: null, isOver: false };

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** From a step's facts or from a finished task's result: both name the seed, the theme and the number of questions. */
export function worldOf(facts: Readonly<Record<string, unknown>>): GenerationProgress['world'] {
  const seed = textOf(facts.seed);
  if (seed === null) return null;
  const theme = themes.find((one) => one === facts.theme) ?? null;
  return { seed, theme, questions: typeof facts.questions === 'number' ? facts.questions : 10 };
}

function applyEvent(progress: GenerationProgress, event: ChannelEvent): GenerationProgress {
  if (event.name === eventNames.generated || event.name === eventNames.failed) return { ...progress, isOver: true };
  if (event.name !== eventNames.stepFinished) return progress;
  const parsed = stepFinishedSchema.safeParse(event.data);
  if (!parsed.success) return progress;
  const { step, summary, facts } = parsed.data;
  return {
    ...progress,
    summaries: { ...progress.summaries, [step]: summary },
    title: progress.title ?? textOf(facts.title),
    notice: progress.notice ?? textOf(facts.notice),
    world: progress.world ?? worldOf(facts),
  };
}

export function applyEvents(progress: GenerationProgress, events: readonly ChannelEvent[]): GenerationProgress {
  return events.reduce(applyEvent, progress);
}

export type StepState = 'done' | 'now' | 'waiting' | 'stopped';
export type StepRow = { step: LessonStep; state: StepState; summary: string | null };

/**
 * The eight steps as the page shows them. A step is done when it said so, or when the task counts it as done: the
 * words of a step may come later than its count, or never.
 */
export function stepRows(progress: GenerationProgress, task: Pick<Task, 'status' | 'progress'> | undefined): StepRow[] {
  const told = lessonSteps.findLastIndex((step) => progress.summaries[step] !== undefined) + 1;
  const counted = task?.status === 'completed' ? lessonSteps.length : (task?.progress?.done ?? 0);
  const done = Math.max(told, counted);
  const hasStopped = task?.status === 'failed' || task?.status === 'cancelled';
  const isWorking = task === undefined || task.status === 'running' || task.status === 'retrying' || done > 0;
  return lessonSteps.map((step, index) => {
    const summary = progress.summaries[step] ?? null;
    if (index < done) return { step, state: 'done', summary };
    if (index > done) return { step, state: 'waiting', summary: null };
    return { step, state: hasStopped ? 'stopped' : isWorking ? 'now' : 'waiting', summary: null };
  });
}
