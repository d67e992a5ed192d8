import { lessonRequestSchema } from '@toolboxai/contracts';
import type { SeededRequest } from '@toolboxai/lesson';
import type { LessonOrder } from '../lib/api/create-api.ts';

export const lessonTabs = ['lesson', 'quiz', 'world', 'quality'] as const;
export type LessonTabName = (typeof lessonTabs)[number];
export type PageView = LessonTabName | 'play';

/**
 * What the page shows stands behind the `#` of its address, which a browser never sends: the whole request, from whose seed the
 * same lesson is made again after a reload, and for whoever is given the link.
 */
export type PageAddress =
  | { kind: 'form' }
  | { kind: 'lesson'; order: SeededRequest; view: PageView }
  | { kind: 'broken'; faults: readonly string[] };

const views: readonly PageView[] = [...lessonTabs, 'play'];

const numberOr = (text: string | null): { value?: number } => (text === null ? {} : { value: Number(text) });
const field = <Value>(name: string, value: Value | null | undefined) => (value == null ? {} : { [name]: value });

/** `hash` with or without its `#`. A link that somebody changed by hand may be broken: `faults` says in what. */
export function readAddress(hash: string): PageAddress {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  if (!given.has('subject')) return { kind: 'form' };
  const parsed = lessonRequestSchema.safeParse({
    subject: given.get('subject') ?? '',
    grade_level: Number(given.get('grade') ?? Number.NaN),
    objectives: given.getAll('objective'),
    seed: given.get('seed') ?? '',
    ...field('questions', numberOr(given.get('questions')).value),
    ...field('duration_minutes', numberOr(given.get('minutes')).value),
    ...field('reading_level', numberOr(given.get('reading')).value),
    ...field('difficulty', given.get('difficulty')),
    ...field('theme', given.get('theme')),
  });
  if (!parsed.success) {
    return { kind: 'broken', faults: parsed.error.issues.map(({ path, message }) => `${path.join(' ')}: ${message}`) };
  }
  const view = views.find((each) => each === given.get('view')) ?? 'lesson';
  return { kind: 'lesson', order: { ...parsed.data, seed: parsed.data.seed ?? '' }, view };
}

/** The part after the `#`, without it. */
export function writeAddress(order: LessonOrder, view: PageView = 'lesson'): string {
  const fields: [string, string | number | undefined][] = [
    ['subject', order.subject],
    ['grade', order.grade_level],
    ...order.objectives.map((line): [string, string] => ['objective', line]),
    ['questions', order.questions],
    ['minutes', order.duration_minutes],
    ['difficulty', order.difficulty],
    ['reading', order.reading_level],
    ['theme', order.theme],
    ['seed', order.seed],
    ['view', view === 'lesson' ? undefined : view],
  ];
  const known = fields.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]));
  return new URLSearchParams(known).toString();
}
