import type { LessonStep } from '@toolboxai/contracts';
import { describeStep, type SeededRequest, type StepOutputs } from '@toolboxai/lesson';
import type { StepNews } from '../lesson-calls.ts';

/** What this page says in its own way: there is no library, and the drawing begins with the first step. */
const own: { [Name in LessonStep]?: (output: StepOutputs[Name], request: SeededRequest) => Partial<StepNews> } = {
  understand: ({ title, notice, theme }, { seed, questions }) => ({ found: { title, notice, theme, seed, questions } }),
  save: () => ({ summary: 'In this page, until you leave it' }),
};

export function describeInPage<Name extends LessonStep>(step: Name, output: StepOutputs[Name], request: SeededRequest): StepNews {
  return { step, summary: describeStep(step, output, request).summary, ...own[step]?.(output, request) };
}
