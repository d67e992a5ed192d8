import { type LessonStep, lessonSteps } from '@toolboxai/contracts';
import type { SeededRequest, StepOutputs } from './make-lesson.ts';

type Told = { summary: string; facts: Record<string, unknown> };
/** A finished step for who watches: how many of the steps are done, a line of text, and what the drawing needs. */
export type StepNews = Told & { step: LessonStep; done: number; of: number };

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

const describe: { [Name in LessonStep]: (output: StepOutputs[Name], request: SeededRequest) => Told } = {
  understand: ({ title, theme, skills, notice }, { seed, questions }) => ({
    summary: `${title}: ${count(skills.length, 'skill')}`,
    facts: { title, theme, seed, questions, skills, notice },
  }),
  plan: ({ sections }) => ({
    summary: `${count(sections.length, 'part')}, ${sections.reduce((sum, section) => sum + section.minutes, 0)} minutes`,
    facts: { sections: sections.map(({ title, minutes }) => ({ title, minutes })) },
  }),
  write: ({ reading_level, vocabulary }) => ({
    summary: `Reads at grade ${reading_level.measured_grade}, ${count(vocabulary.length, 'new word')} explained`,
    facts: { measured_grade: reading_level.measured_grade },
  }),
  prove: ({ questions }) => {
    const teacher = questions.filter((question) => question.proof.kind === 'teacher').length;
    const proven = questions.length - teacher;
    return {
      summary: `${count(questions.length, 'question')}, ${count(proven, 'key')} proven${teacher > 0 ? `, ${teacher} for you to confirm` : ''}`,
      facts: { questions: questions.length, proven, teacher },
    };
  },
  check: ({ quality }) => ({
    summary: `Quality ${quality.score} of 100, from ${count(quality.checks.length, 'check')}`,
    facts: { score: quality.score },
  }),
  build: ({ stations, parts, theme }) => ({
    summary: `${count(stations.length, 'station')} in a world of ${count(parts.length, 'part')}`,
    facts: { theme, stations: stations.length, parts: parts.length },
  }),
  playtest: ({ checks }) => ({ summary: `Played in ${count(checks, 'way')}, each ended as it should`, facts: { checks } }),
  save: ({ content_id }) => ({ summary: 'In your library', facts: { content_id } }),
};

export function describeStep<Name extends LessonStep>(name: Name, output: StepOutputs[Name], request: SeededRequest): StepNews {
  return { step: name, done: lessonSteps.indexOf(name) + 1, of: lessonSteps.length, ...describe[name](output, request) };
}
