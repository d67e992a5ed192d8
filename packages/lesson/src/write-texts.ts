import type { Lesson } from '@toolboxai/contracts';
import { measureReading, type Outline, readableTexts, writeLesson } from '@toolboxai/curriculum';
import type { SeededRequest } from './make-lesson.ts';
import { briefOf } from './model/brief.ts';
import { type ModelHelp, modelName } from './model/lesson-model.ts';
import { writeProse } from './model/write-prose.ts';
import { isOpen, type Topic } from './understand.ts';
import { writeOpenLesson } from './write-open-lesson.ts';

export type WriteInput = { request: SeededRequest; topic: Topic; outline: Outline; help: ModelHelp | undefined };

export type LessonTexts = Omit<Lesson, 'quality'>;

/**
 * The built-in lesson, in which a model may write the words round what is proven; of a topic that the curriculum does not know, the
 * model writes all of it.
 */
export async function writeTexts(input: WriteInput): Promise<LessonTexts> {
  const { request, topic, outline, help } = input;
  if (isOpen(topic)) return writeOpenLesson(input);
  const builtIn = writeLesson({ request, topic, outline });
  if (!help) return builtIn;
  const rules = builtIn.claims.filter((claim) => !/\d/.test(claim.text)).map((claim) => claim.text);
  const brief = briefOf(request, topic, builtIn.objectives, rules);
  const { sections, parts } = await writeProse(builtIn.sections, brief, help.model, help.remember);
  const isHelped = parts.some((part) => part.source === modelName(help.model.by));
  return {
    ...builtIn,
    ...(isHelped && { generated_by: help.model.by }),
    sections,
    parts,
    reading_level: measureReading(readableTexts(sections), brief.readingGrade),
  };
}
