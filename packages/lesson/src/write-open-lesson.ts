import { AppError, type LessonSection, type ModelPart, type ModelPartName, type PartSource } from '@toolboxai/contracts';
import { measureReading, readableTexts } from '@toolboxai/curriculum';
import { askPart } from './model/ask-part.ts';
import { type Brief, briefOf, describeLesson, instructions } from './model/brief.ts';
import { checkProse } from './model/check-prose.ts';
import type { ModelHelp } from './model/lesson-model.ts';
import { builtInSource, sourceOf, writeProse } from './model/write-prose.ts';
import type { LessonTexts, WriteInput } from './write-texts.ts';

/** What stands where the model gave nothing: true of every topic. */
const frame: Readonly<Record<LessonSection['kind'], (title: string) => string[]>> = {
  warm_up: (title) => [`What do you know about this already: ${title}? Tell your partner two things.`],
  direct_instruction: () => [],
  guided_practice: () => ['Tell your partner in your own words what you have learned. Then let your partner tell you.'],
  world: () => ['A guide waits at each flag and asks you a question. Read it with care, and then choose your answer.'],
  exit_ticket: () => ['Write down one thing that you know now, and one thing that you still want to find out.'],
  support: () => ['Draw a picture of the most important thing, and write two words beside it.'],
  stretch: () => ['Write a question about this that has no answer yet, and say how somebody could find it out.'],
};

const paragraph = (sentences: readonly string[]): LessonSection['activities'][number] => ({ text: sentences.join(' ') });

/**
 * A lesson on a topic that only the model knows. It is held to the same lists, reading level and shape, and nothing in it counts as
 * proven. Throws MODEL_FAILED where the model cannot explain the topic: a lesson without that would be none.
 */
export async function writeOpenLesson({ request, topic, outline, help }: WriteInput): Promise<LessonTexts> {
  if (!help) throw unexplained('no model is set');
  const objectives = request.objectives.length > 0 ? [...request.objectives] : [topic.title];
  const brief = briefOf(request, topic, objectives, []);
  const blank = outline.sections.map(({ id, kind, title, minutes }): LessonSection => {
    const texts = frame[kind](topic.title);
    return { id, kind, title, minutes, source: builtInSource, standard: null, activities: texts.map((text) => ({ text })) };
  });
  const prose = await writeProse(blank, brief, help.model, help.remember);
  const explained = prose.parts.find(({ part }) => part === 'explanation');
  if (!explained || explained.source === builtInSource) throw unexplained(explained?.note ?? 'it gave no explanation');
  const words = await askFor(help, brief, 'vocabulary', wordsWish, ({ words }) =>
    words.flatMap(({ term, meaning }) => [term, meaning]),
  );
  const practice = await askFor(help, brief, 'practice', practiceWish, ({ tasks, check }) => [...tasks, ...check]);
  const sections = practice.part ? placePractice(prose.sections, practice.part, practice.source.source) : prose.sections;
  return {
    schema: 'toolboxai.lesson/1',
    title: outline.title,
    subject: topic.subject,
    grade_level: request.grade_level,
    language: request.language,
    seed: request.seed,
    generated_by: help.model.by,
    notice: topic.notice,
    objectives,
    standards: [],
    skills: [],
    vocabulary: words.part ? words.part.words : [],
    duration_minutes: outline.durationMinutes,
    sections,
    parts: [...prose.parts, words.source, practice.source],
    reading_level: measureReading(readableTexts(sections), brief.readingGrade),
    claims: [],
  };
}

const unexplained = (why: string): AppError =>
  new AppError('MODEL_FAILED', {
    publicMessage: `The curriculum does not know this topic, and the model could not explain it: ${why}. Nothing was saved. Try again, or choose another topic.`,
  });

const wordsWish =
  'Write "words": two to five words that the children need for this topic, each with a short meaning in easy words.';
const practiceWish =
  'Write "tasks": two or three things that children do with a partner to practice this, without a screen, and "check": one ' +
  'sentence that asks each child to say or write what they have learned.';

async function askFor<Name extends ModelPartName>(
  { model, remember }: ModelHelp,
  brief: Brief,
  name: Name,
  wish: string,
  textsOf: (part: ModelPart<Name>) => string[],
): Promise<{ part: ModelPart<Name> | undefined; source: PartSource }> {
  const answer = await remember(name, () =>
    askPart(model, {
      name,
      instructions,
      request: `${describeLesson(brief)}\n\n${wish}`,
      findFaults: (part) => checkProse(textsOf(part), brief.readingGrade),
    }),
  );
  return { part: answer.ok ? answer.part : undefined, source: sourceOf(name, answer, model) };
}

const placePractice = (sections: readonly LessonSection[], part: ModelPart<'practice'>, source: string): LessonSection[] =>
  sections.map((section) => {
    if (section.kind === 'guided_practice') return { ...section, source, activities: part.tasks.map((text) => ({ text })) };
    return section.kind === 'exit_ticket' ? { ...section, source, activities: [paragraph(part.check)] } : section;
  });
