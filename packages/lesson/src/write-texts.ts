import type { GeneratedBy, Lesson } from '@toolboxai/contracts';
import { checkText, measureReading, type Outline, readableTexts, writeLesson } from '@toolboxai/curriculum';
import type { SeededRequest } from './make-lesson.ts';
import type { Topic } from './understand.ts';

/** What a model is told of the lesson. No child's and no teacher's words but the objectives, which were checked. */
export type IntroductionBrief = {
  title: string;
  subject: string;
  gradeLevel: number;
  readingLevel: number;
  objectives: readonly string[];
};

/** A model's introduction, and who wrote it; undefined where it gave nothing usable, so that the built-in text stands. */
export type WriteIntroduction = (brief: IntroductionBrief) => Promise<{ text: string; by: GeneratedBy } | undefined>;

export type WriteInput = {
  request: SeededRequest;
  topic: Topic;
  outline: Outline;
  write: WriteIntroduction | undefined;
};

export type LessonTexts = Omit<Lesson, 'quality'>;

const longestIntroduction = 1200;

/** The built-in lesson; with a model, its introduction opens the warm-up if it is fit to be read to children. */
export async function writeTexts({ request, topic, outline, write }: WriteInput): Promise<LessonTexts> {
  const builtIn = writeLesson({ request, topic, outline });
  if (!write) return builtIn;
  const written = await write(briefOf(request, topic, builtIn));
  if (!written || !isFit(written.text)) return builtIn;
  const sections = builtIn.sections.map((section) =>
    section.kind === 'warm_up'
      ? {
          ...section,
          source: `${written.by.provider}/${written.by.model}`,
          activities: [{ text: written.text }, ...section.activities],
        }
      : section,
  );
  const target = request.reading_level ?? request.grade_level;
  return { ...builtIn, generated_by: written.by, sections, reading_level: measureReading(readableTexts(sections), target) };
}

const briefOf = (request: SeededRequest, topic: Topic, lesson: LessonTexts): IntroductionBrief => ({
  title: topic.title,
  subject: topic.subject,
  gradeLevel: request.grade_level,
  readingLevel: request.reading_level ?? request.grade_level,
  objectives: lesson.objectives,
});

const isFit = (text: string): boolean => text.trim().length > 0 && text.length <= longestIntroduction && checkText(text).ok;
