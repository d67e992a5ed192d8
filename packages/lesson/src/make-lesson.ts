import type { Experience, Lesson, LessonBundle, LessonRequest, LessonStep, Quiz } from '@toolboxai/contracts';
import { type Outline, planLesson, scoreContent } from '@toolboxai/curriculum';
import { buildExperience } from '@toolboxai/experience';
import type { LessonModel, ModelHelp, Remember } from './model/lesson-model.ts';
import { proveQuiz } from './prove-quiz.ts';
import { type Topic, understand } from './understand.ts';
import { type LessonTexts, writeTexts } from './write-texts.ts';

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
  /** Where one is set: it writes words round what is proven, and whole lessons on topics that the curriculum does not know. */
  model?: LessonModel | undefined;
  /** Without it, what a model gave is not remembered over a crash. */
  remember?: Remember | undefined;
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
  const help = helpOf(ports);
  const topic = await step('understand', () => understand(request, help?.model.by));
  const outline = await step('plan', () => planLesson({ request, topic }));
  const texts = await step('write', () => writeTexts({ request, topic, outline, help }));
  const quiz = await step('prove', () => proveQuiz(request, topic, help));
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
export async function makeQuiz(request: SeededRequest, ports: Pick<LessonPorts, 'step' | 'model' | 'remember'>): Promise<Quiz> {
  const help = helpOf(ports);
  const topic = await ports.step('understand', () => understand(request, help?.model.by));
  return ports.step('prove', () => proveQuiz(request, topic, help));
}

const helpOf = ({ model, remember }: Pick<LessonPorts, 'model' | 'remember'>): ModelHelp | undefined =>
  model && { model, remember: remember ?? (async (_name, work) => work()) };

/** The step of the command line and of the page without a server: no memory, no events. */
export const runDirectly: Step = async (_name, work) => work();
