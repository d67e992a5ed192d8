import type { SeededRequest } from '@toolboxai/lesson';
import { keepDraft } from '../features/generation/draft-keeper.ts';
import { type LessonDraft, replaceObjective, toOrder } from '../features/generation/lesson-draft.ts';
import type { LessonOrder } from '../lib/api/create-api.ts';

function toDraft(order: SeededRequest): LessonDraft {
  return {
    subject: order.subject,
    grade: order.grade_level,
    objectives: order.objectives.length === 0 ? [''] : order.objectives,
    questions: order.questions,
    theme: order.theme ?? null,
    minutes: order.duration_minutes,
    difficulty: order.difficulty ?? null,
    readingLevel: order.reading_level ?? null,
    seed: order.seed,
  };
}

/** The form opens with what a link asked for. */
export function keepAsDraft(order: SeededRequest): void {
  keepDraft(toDraft(order));
}

/** The same request with a known topic in the place of the unknown one. */
export function withTopic(order: SeededRequest, title: string): LessonOrder {
  return toOrder(replaceObjective(toDraft(order), title));
}
