import { type Difficulty, difficulties, gradeRange, type Theme, themes } from '@toolboxai/contracts';
import type { LessonOrder } from '../../lib/api/create-api.ts';

/** What the form holds while the teacher thinks. */
export type LessonDraft = {
  subject: string;
  grade: number;
  /** One line each; empty lines are not sent. */
  objectives: readonly string[];
  questions: number;
  /** null: the seed chooses. */
  theme: Theme | null;
  minutes: number;
  /** null: from easy to hard. */
  difficulty: Difficulty | null;
  /** Grade to write for; null: the class's own. */
  readingLevel: number | null;
  seed: string;
};

export const durations: readonly number[] = [20, 30, 45, 60, 75, 90, 120];

export const mostObjectives = 5;
export const mostQuestions = 40;
export const grades: readonly number[] = Array.from(
  { length: gradeRange.max - gradeRange.min + 1 },
  (_, index) => gradeRange.min + index,
);

/** Up to here the built-in curriculum goes; above it only a model knows what to ask. */
export const lastBuiltInGrade = 8;

const firstWords = ['amber', 'brisk', 'coral', 'dapple', 'early', 'fern', 'golden', 'hazel', 'ivory', 'jolly', 'lively', 'maple'];
const lastWords = [
  'bay',
  'brook',
  'cliff',
  'delta',
  'garden',
  'harbor',
  'hill',
  'lantern',
  'meadow',
  'orchard',
  'ridge',
  'summit',
];

/** A seed that can be read out, such as `amber-harbor-417`. `random` gives 0 up to 1. */
export function createSeed(random: () => number): string {
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? 'maple';
  return `${pick(firstWords)}-${pick(lastWords)}-${100 + Math.floor(random() * 900)}`;
}

/** What most lessons leave as it is. */
const usual = { theme: null, minutes: 45, difficulty: null, readingLevel: null } as const;

export function createDraft(random: () => number): LessonDraft {
  return { subject: 'Mathematics', grade: 5, objectives: [''], questions: 10, ...usual, seed: createSeed(random) };
}

/** What is sent. The seed goes along, so that the world drawn beside the form is the one that is made. */
export function toOrder(draft: LessonDraft): LessonOrder {
  const objectives = [...new Set(draft.objectives.map((line) => line.trim()).filter((line) => line !== ''))];
  return {
    subject: draft.subject.trim(),
    grade_level: draft.grade,
    objectives,
    questions: draft.questions,
    seed: draft.seed.trim(),
    duration_minutes: draft.minutes,
    ...(draft.difficulty === null ? {} : { difficulty: draft.difficulty }),
    ...(draft.readingLevel === null ? {} : { reading_level: draft.readingLevel }),
    ...(draft.theme === null ? {} : { theme: draft.theme }),
  };
}

/** Puts a suggested topic where the refused one stood: the last line that holds something. */
export function replaceObjective(draft: LessonDraft, title: string): LessonDraft {
  const last = draft.objectives.findLastIndex((line) => line.trim() !== '');
  const objectives = draft.objectives.map((line, index) => (index === Math.max(0, last) ? title : line));
  return { ...draft, objectives: objectives.length === 0 ? [title] : objectives };
}

const oneOf = <Value>(known: readonly Value[], value: unknown): Value | null => known.find((each) => each === value) ?? null;

/** A draft that was kept as JSON; null when it is none. */
export function readDraft(kept: string | null): LessonDraft | null {
  if (kept === null) return null;
  try {
    const draft: Record<string, unknown> = JSON.parse(kept);
    const { subject, grade, objectives, questions, seed } = draft;
    if (typeof subject !== 'string' || typeof seed !== 'string') return null;
    if (typeof grade !== 'number' || !grades.includes(grade) || typeof questions !== 'number') return null;
    if (!Array.isArray(objectives)) return null;
    const lines = objectives.filter((line) => typeof line === 'string').slice(0, mostObjectives);
    return {
      subject,
      grade,
      objectives: lines.length > 0 ? lines : [''],
      questions,
      theme: oneOf(themes, draft.theme),
      minutes: oneOf(durations, draft.minutes) ?? usual.minutes,
      difficulty: oneOf(difficulties, draft.difficulty),
      readingLevel: oneOf(grades, draft.readingLevel),
      seed,
    };
  } catch {
    return null;
  }
}
