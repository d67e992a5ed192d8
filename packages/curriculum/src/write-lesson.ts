import type { Lesson, LessonRequest } from '@toolboxai/contracts';
import { drawFresh, likenessOf, makeQuestions } from './make-questions.ts';
import { measureReading } from './measure-reading.ts';
import type { LessonTopic, Outline } from './plan-lesson.ts';
import { readableTexts } from './readable-texts.ts';
import { plainText } from './rich-text.ts';
import type { Item, Skill } from './skill.ts';
import { findSkill, skillsOf } from './skill-list.ts';
import { citeStandard, standardOf } from './standards.ts';
import { writeSection } from './write-sections.ts';

export type LessonInput = { request: LessonRequest & { seed: string }; topic: LessonTopic; outline: Outline };

/** Draws that no quiz of this request asks; each is kept as a claim, with the arithmetic that backs it. */
function createDrawer({ request, topic }: LessonInput) {
  const { questions, seed, difficulty } = request;
  const quiz = makeQuestions({ skills: topic.skills, count: questions, seed, difficulty });
  const taken = new Set(quiz.map(likenessOf));
  const claims: Lesson['claims'] = [];
  function draw(skill: Skill): Item {
    const label = `${seed}/lesson/${claims.length}`;
    // A very long quiz can use a small skill up; then an example from the quiz is better than none.
    const fresh = drawFresh(skill, label, difficulty ?? 'medium', taken) ?? drawFresh(skill, label, 'medium', new Set());
    if (!fresh) throw new RangeError(`the skill "${skill.id}" gave no question`);
    claims.push(claimOf(fresh.item));
    return fresh.item;
  }
  return { draw, claims };
}

function claimOf({ proof, prompt }: Item): Lesson['claims'][number] {
  if (proof.kind === 'fact') return { text: `${plainText(prompt)} ${proof.equals}.`, source: `${proof.source}, ${proof.path}` };
  const text =
    'expression' in proof
      ? `${proof.expression} = ${proof.equals}`
      : `${proof.equation} holds for ${proof.variable} = ${proof.equals}`;
  return { text, source: 'Exact arithmetic, worked out by two methods' };
}

const unique = <T, K>(items: readonly T[], key: (item: T) => K): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

const prerequisitesOf = (skill: Skill | undefined): Skill[] =>
  (skill?.prerequisites ?? []).map(findSkill).filter((found) => found !== null);

/**
 * The built-in lesson, whole but for its quality: each skill's own teaching text, with worked examples that the quiz does not
 * ask. The same request gives the same bytes. Throws RangeError for an unknown skill.
 */
export function writeLesson(input: LessonInput): Omit<Lesson, 'quality'> {
  const { request, topic, outline } = input;
  const { draw, claims } = createDrawer(input);
  const readingGrade = request.reading_level ?? request.grade_level;
  const [all, focus] = [skillsOf(topic.skills), skillsOf(outline.focus)];
  const sections = outline.sections.map(({ skills, ...plan }): Lesson['sections'][number] => {
    const taught = skillsOf(skills);
    const standard = taught[0] ? standardOf(taught[0].standard) : null;
    return {
      ...plan,
      source: 'built-in curriculum',
      standard: standard && { framework: standard.framework, code: standard.code },
      activities: writeSection(plan.kind, { skills: taught, theme: topic.theme, readingGrade, draw }, prerequisitesOf(focus[0])),
    };
  });
  const objectives = topic.objectives ?? request.objectives;
  const standards = unique(
    all.map((skill) => standardOf(skill.standard)),
    (standard) => standard.code,
  );
  const vocabulary = unique(
    focus.flatMap((skill) => skill.teaching.vocabulary),
    (word) => word.term,
  );
  const rules = focus.map((skill) => ({ text: skill.teaching.rule, source: citeStandard(skill.standard) }));
  return {
    schema: 'toolboxai.lesson/1',
    title: outline.title,
    subject: topic.subject,
    grade_level: request.grade_level,
    language: request.language,
    seed: request.seed,
    generated_by: { provider: 'built-in', model: 'curriculum' },
    notice: topic.notice,
    objectives: objectives.length > 0 ? [...objectives] : standards.map((standard) => standard.statement),
    standards,
    skills: all.map(({ id, name }) => ({ id, name })),
    vocabulary: vocabulary.map((word) => ({ ...word })),
    duration_minutes: outline.durationMinutes,
    sections,
    parts: [],
    reading_level: measureReading(readableTexts(sections), readingGrade),
    claims: [...rules, ...claims],
  };
}
