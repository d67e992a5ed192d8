import type { Lesson, Quality, Quiz } from '@toolboxai/contracts';
import { findBias } from './check-bias.ts';
import { checkText } from './check-text.ts';
import { likenessOf } from './make-questions.ts';
import { measureReading } from './measure-reading.ts';
import { proveQuestion } from './prove-question.ts';
import { allTexts, readableTexts } from './readable-texts.ts';
import { findSkill } from './skill-list.ts';
import { frameworks, isRealStandard, isStandardCode, standardOf } from './standards.ts';

type Content = { lesson: Omit<Lesson, 'quality'>; quiz: Quiz };
type Check = Quality['checks'][number];
type StandardName = { framework: string; code: string } | null;

/** One point a check gives for each part that holds; rounded to a tenth so that the sum reads well. */
const share = (name: string, of: number, good: number, all: number, evidence: string): Check => ({
  name,
  of,
  points: all === 0 ? 0 : Math.round((of * good * 10) / all) / 10,
  evidence,
});

function checkAnswers({ quiz }: Content): Check {
  const results = quiz.questions.map((question) => ({ id: question.id, proof: proveQuestion(question) }));
  const failed = results.flatMap(({ id, proof }) => (proof.ok ? [] : [`${id}: ${proof.reason}`]));
  const good = results.length - failed.length;
  const evidence = [`${good} of ${results.length} answer keys were worked out anew and are right.`, ...failed.slice(0, 5)];
  return share('answers proven', 30, good, results.length, evidence.join(' '));
}

const isReal = (standard: StandardName): boolean => standard !== null && isRealStandard(standard);
const frameworkNames = frameworks.map(({ framework }) => framework).join(', ');

function checkStandards({ lesson, quiz }: Content): Check {
  const linked = quiz.questions.map(({ skill, standard }) => isReal(standard) && findSkill(skill)?.standard === standard?.code);
  const sections = lesson.sections.map((section) => isReal(section.standard));
  const named = lesson.standards.map(({ code, statement }) => isStandardCode(code) && standardOf(code).statement === statement);
  const all = [...linked, ...sections, ...named];
  const good = all.filter(Boolean).length;
  const evidence = `${good} of ${all.length} links name a code of the data (${frameworkNames}) that belongs to the skill.`;
  return share('standards real and linked', 15, good, all.length, evidence);
}

/** Full points within one grade of the target or with the target inside the band; 5 less for each grade beyond. */
function checkReading({ lesson }: Content): Check {
  const texts = readableTexts(lesson.sections);
  const level = measureReading(texts, lesson.reading_level.target_grade);
  const { target_grade: target, measured_grade: measured, low, high, hard_sentences: hard } = level;
  const off = low <= target && target <= high ? 0 : Math.max(0, Math.abs(measured - target) - 1);
  const evidence = `Measured grade ${measured} (from ${low} to ${high}) for grade ${target}; ${hard.length} hard ${hard.length === 1 ? 'sentence' : 'sentences'}${hard[0] === undefined ? '' : `, such as "${hard[0]}"`}.`;
  const points = texts.length === 0 ? 0 : Math.max(0, 15 - 5 * off - Math.min(5, hard.length / 2));
  return { name: 'reading level', of: 15, points: Math.round(points * 10) / 10, evidence };
}

function checkMisconceptions({ quiz }: Content): Check {
  const wrong = quiz.questions.flatMap((question) =>
    question.choices.filter((choice) => !choice.correct).map((choice) => ({ ...choice, skill: question.skill })),
  );
  const named = wrong.filter(
    (choice) =>
      choice.feedback.trim() !== '' && findSkill(choice.skill)?.misconceptions.some(({ id }) => id === choice.misconception),
  );
  const kinds = new Set(named.map((choice) => choice.misconception)).size;
  const evidence = `${named.length} of ${wrong.length} wrong choices come from a known misconception and have a hint; ${kinds} different ones.`;
  return share('misconceptions covered', 15, named.length, wrong.length, evidence);
}

const neededKinds = ['warm_up', 'direct_instruction', 'guided_practice', 'exit_ticket', 'support', 'stretch'] as const;

function checkStructure({ lesson }: Content): Check {
  const present = neededKinds.filter((kind) =>
    lesson.sections.some((section) => section.kind === kind && section.activities.length > 0),
  );
  const minutes = lesson.sections.reduce((sum, section) => sum + section.minutes, 0);
  const taught = lesson.sections
    .filter((section) => section.kind === 'direct_instruction')
    .flatMap((section) => section.activities);
  const examples = taught.filter((activity) => (activity.steps?.length ?? 0) > 1).length;
  const points =
    (5 * present.length) / neededKinds.length + (minutes === lesson.duration_minutes ? 3 : 0) + (examples > 0 ? 2 : 0);
  const evidence = `${present.length} of ${neededKinds.length} needed parts; ${minutes} of ${lesson.duration_minutes} minutes planned; ${examples} worked examples.`;
  return { name: 'structure and timing', of: 10, points: Math.round(points * 10) / 10, evidence };
}

function checkSafety({ lesson, quiz }: Content): Check {
  const questions = quiz.questions.flatMap((question) => [
    question.prompt,
    ...question.explanation,
    ...question.choices.flatMap((choice) => [choice.text, choice.feedback]),
  ]);
  const texts = [...allTexts(lesson), ...questions];
  const refused = texts.flatMap((text) => {
    const checked = checkText(text);
    return checked.ok ? (findBias(text) ?? []) : checked.reason;
  });
  const evidence =
    refused.length === 0
      ? `${texts.length} texts passed the lists.`
      : `${refused.length} of ${texts.length} texts were refused: ${refused[0]}.`;
  return { name: 'bias and safety lists', of: 10, points: refused.length === 0 ? 10 : 0, evidence };
}

function checkDuplicates({ quiz }: Content): Check {
  const unlike = new Set(quiz.questions.map(likenessOf)).size;
  const evidence = `${unlike} of ${quiz.questions.length} questions are unlike all others.`;
  return share('no duplicates', 5, unlike, quiz.questions.length, evidence);
}

const checks = [checkAnswers, checkStandards, checkReading, checkMisconceptions, checkStructure, checkSafety, checkDuplicates];

/**
 * Seven checks worth 100 points in all, each with its evidence. Nothing is taken from what the lesson says of itself but the
 * grade it is written for: answers, reading level and links are worked out anew. No floor; the same content, the same score.
 */
export function scoreContent(content: Content): Quality {
  const results = checks.map((check) => check(content));
  return { score: Math.round(results.reduce((sum, result) => sum + result.points, 0) * 10) / 10, checks: results };
}
