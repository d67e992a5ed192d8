import type { ClassResults, Question } from '@toolboxai/contracts';
import { type SkillEntry, understandTopic } from '@toolboxai/curriculum';
import { type HeldMisconception } from './count-answers.ts';
import { findSkill } from './name-misconception.ts';
import type { WholeClass } from './read-class.ts';

/** Below this share of right first answers a skill is worth another lesson; below the second, what it builds on is. */
const again = 0.7;
const back = 0.4;
const mostObjectives = 2;

type Tally = { skill: SkillEntry; right: number; answers: number };

/**
 * The lesson that comes next: the weakest skill again with easier numbers, or what it builds on where most of the class missed
 * it. Null where every skill went well, where nobody has answered, and for questions of which the curriculum knows no skill.
 */
export function offerNextLesson(
  { kept, responses }: Pick<WholeClass, 'kept' | 'responses'>,
  misconceptions: readonly HeldMisconception[],
): ClassResults['next'] {
  const { questions, subject, grade_level } = kept.lesson;
  const [weakest] = tallySkills(questions, responses)
    .filter((tally) => share(tally) < again)
    .toSorted((a, b) => share(a) - share(b));
  if (!weakest) return null;
  const steps = share(weakest) < back ? stepsBefore(weakest.skill) : [];
  const [first = weakest.skill] = steps;
  const objectives = (steps.length > 0 ? steps : [weakest.skill]).map(({ name }) => name);
  const gradeLevel = steps.length > 0 ? Math.min(grade_level, Math.max(first.grade, first.grades[0])) : grade_level;
  const topic = understandTopic({ subject, gradeLevel, objectives });
  if (topic.kind !== 'found') return null;
  return {
    advice: [describe(weakest), adviseOn(weakest, objectives, steps.length > 0), describeMisconception(misconceptions)]
      .filter((sentence) => sentence !== '')
      .join(' '),
    subject: topic.subject,
    grade_level: gradeLevel,
    objectives,
    ...(steps.length === 0 && { difficulty: 'easy' }),
  };
}

const share = ({ right, answers }: Tally): number => right / answers;

function tallySkills(questions: readonly Question[], responses: WholeClass['responses']): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { question_id, attempt, correct } of responses) {
    const id = attempt === 1 ? questions.find((question) => question.id === question_id)?.skill : undefined;
    const skill = id === undefined ? undefined : findSkill(id);
    if (!skill) continue;
    const { right, answers } = tallies.get(skill.id) ?? { right: 0, answers: 0 };
    tallies.set(skill.id, { skill, right: right + (correct ? 1 : 0), answers: answers + 1 });
  }
  return [...tallies.values()];
}

const stepsBefore = ({ prerequisites }: SkillEntry): SkillEntry[] =>
  prerequisites
    .map(findSkill)
    .filter((skill) => skill !== undefined)
    .slice(0, mostObjectives);

const describe = ({ skill, right, answers }: Tally): string =>
  `Of ${answers} first answers on “${skill.name}”, ${answers - right} ${answers - right === 1 ? 'was' : 'were'} wrong.`;

const adviseOn = ({ skill }: Tally, objectives: readonly string[], isBack: boolean): string =>
  isBack
    ? `Go back to what it builds on: ${objectives.map((name) => `“${name}”`).join(' and ')}.`
    : `Practice “${skill.name}” once more, with easier numbers.`;

function describeMisconception([first]: readonly HeldMisconception[]): string {
  if (!first) return '';
  return `The most common wrong idea: “${first.misconception}” (${first.players} ${first.players === 1 ? 'player' : 'players'}).`;
}
