import type { Lesson } from '@toolboxai/contracts';

type Sections = Lesson['sections'];

/** Steps with numbers in them are a worked example: its task and lines are mathematics, which no reading formula was made for. */
const isWorkedExample = (steps: readonly string[]): boolean => steps.some((step) => /\d/.test(step));

/** The running text of a lesson, one paragraph or instruction each, without its tasks: what its reading level is measured on. */
export const readableTexts = (sections: Sections): string[] =>
  sections.flatMap((section) =>
    section.activities.flatMap(({ text, steps = [] }) => (isWorkedExample(steps) ? [] : [text, ...steps])),
  );

/** Every text of a lesson that someone can come to see. */
export const allTexts = (lesson: Omit<Lesson, 'quality'>): string[] => [
  lesson.title,
  ...lesson.objectives,
  ...lesson.sections.flatMap((section) => [
    section.title,
    ...section.activities.flatMap(({ text, steps = [] }) => [text, ...steps]),
  ]),
  ...lesson.vocabulary.flatMap((word) => [word.term, word.meaning]),
];
