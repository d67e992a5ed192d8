import type { Experience, Lesson, LessonBundle, LessonRequest, LessonStep, Quiz } from '@toolboxai/contracts';
import { type Outline, planLesson, scoreContent } from '@toolboxai/curriculum';
import { buildExperience } from '@toolboxai/experience';
import { proveQuiz } from './prove-quiz.ts';
import { type Topic, understand } from './understand.ts';
import { type LessonTexts, type WriteIntroduction, writeTexts } from './write-texts.ts';

/** What each step finds. All of it survives JSON. */
export type StepOutputs = {
  understand: Topic;
  plan: Outline;
  write: LessonTexts;
  prove: Quiz;
  check: Lesson;
  build: Experience;
  playtest: { checks: number };
  save: SavedLesson;
};

/**
 * Runs one step. The server's remembers what a finished step gave (its output must survive JSON) and tells those who
 * watch; `runDirectly` just runs it. Both give the same lesson, byte for byte.
 */
export type Step = <Name extends LessonStep>(
  name: Name,
  work: () => StepOutputs[Name] | Promise<StepOutputs[Name]>,
) => Promise<StepOutputs[Name]>;

/** What the way needs from outside. */
export type LessonPorts = {
  step: Step;
  /** Where a model is set: its introduction to the lesson. */
  writeIntroduction?: WriteIntroduction | undefined;
  /** Plays the finished world; throws PLAYTEST_FAILED where it cannot be played to its end. */
  playtest: (experience: Experience) => Promise<{ checks: number }>;
  save: (bundle: LessonBundle) => Promise<SavedLesson>;
};

/** Null where nothing keeps it: the command line writes files instead. */
export type SavedLesson = { content_id: string | null };

/** A request with the seed that makes it repeatable. */
export type SeededRequest = LessonRequest & { seed: string };

/** The way of a lesson. Nothing leaves it that was not proven, or marked for the teacher. */
export async function makeLesson(request: SeededRequest, ports: LessonPorts): Promise<{ bundle: LessonBundle } & SavedLesson> {
  const { step } = ports;
  const topic = await step('understand', () => understand(request));
  const outline = await step('plan', () => planLesson({ request, topic }));
  const texts = await step('write', () => writeTexts({ request, topic, outline, write: ports.writeIntroduction }));
  const quiz = await step('prove', () => proveQuiz(request, topic));
  const lesson = await step('check', () => ({ ...texts, quality: scoreContent({ lesson: texts, quiz }) }));
  const experience = await step('build', () =>
    buildExperience({ quiz, title: lesson.title, grade: request.grade_level, seed: request.seed, theme: topic.theme }),
  );
  const bundle = { lesson, quiz, experience };
  await step('playtest', () => ports.playtest(experience));
  const saved = await step('save', () => ports.save(bundle));
  return { bundle, content_id: saved.content_id };
}

/** A quiz alone: of the eight steps, the two that a quiz needs. */
export async function makeQuiz(request: SeededRequest, step: Step): Promise<Quiz> {
  const topic = await step('understand', () => understand(request));
  return step('prove', () => proveQuiz(request, topic));
}

/** The step of the command line and of the page without a server: no memory, no events. */
export const runDirectly: Step = async (_name, work) => work();
