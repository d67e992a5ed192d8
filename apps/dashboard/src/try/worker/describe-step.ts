import type { LessonStep } from '@toolboxai/contracts';
import type { SeededRequest, StepOutputs } from '@toolboxai/lesson';
import type { StepNews } from '../lesson-calls.ts';

const count = (amount: number, one: string): string => `${amount} ${one}${amount === 1 ? '' : 's'}`;

type Told = Omit<StepNews, 'step'>;

const describe: { [Name in LessonStep]: (output: StepOutputs[Name], request: SeededRequest) => Told } = {
  understand: ({ title, skills, notice, theme }, { seed, questions }) => ({
    summary: `${title}: ${count(skills.length, 'skill')}`,
    found: { title, notice, theme, seed, questions },
  }),
  plan: ({ sections }) => ({
    summary: `${count(sections.length, 'part')}, ${sections.reduce((sum, section) => sum + section.minutes, 0)} minutes`,
  }),
  write: ({ reading_level, vocabulary }) => ({
    summary: `Reads at grade ${reading_level.measured_grade}, ${count(vocabulary.length, 'new word')} explained`,
  }),
  prove: ({ questions }) => ({ summary: `${count(questions.length, 'question')}, each key proven` }),
  check: ({ quality }) => ({ summary: `Quality ${quality.score} of 100, from ${count(quality.checks.length, 'check')}` }),
  build: ({ stations, parts }) => ({
    summary: `${count(stations.length, 'station')} in a world of ${count(parts.length, 'part')}`,
  }),
  playtest: ({ checks }) => ({ summary: `Played in ${count(checks, 'way')}, each ended as it should` }),
  save: () => ({ summary: 'In this page, until you leave it' }),
};

/** One line for who watches; the first step says as well what the drawing needs. */
export function describeStep<Name extends LessonStep>(step: Name, output: StepOutputs[Name], request: SeededRequest): StepNews {
  return { step, ...describe[step](output, request) };
}
