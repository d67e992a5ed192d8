import { randomUUID } from 'node:crypto';
import { AppError, type LessonBundle, type LessonRequest, lessonRequestSchema } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import {
  type IntroductionBrief,
  type LessonPorts,
  makeLesson,
  makeQuiz,
  type Step,
  type WriteIntroduction,
} from '@toolboxai/lesson';
import { type AgentRun, defineAgentTask } from './agent-task.ts';
import { describeStep } from './describe-step.ts';

export type ContentDeps = {
  /** Undefined where no model is set. */
  writeIntroduction: ((brief: IntroductionBrief, signal: AbortSignal) => ReturnType<WriteIntroduction>) | undefined;
  playtest: LessonPorts['playtest'];
  /** Writes the lesson into the library, as `contentId`. */
  insertContent: (tx: Transaction, content: NewContent) => Promise<void>;
};

export type NewContent = { id: string; taskId: string; userId: string | null; bundle: LessonBundle };

const seeded = (run: AgentRun<LessonRequest>) => ({ ...run.data, seed: run.data.seed ?? run.taskId });

/** `content_generator/generate_content`: the whole way of a lesson, ending in the library. */
export const generateContent = (deps: ContentDeps) =>
  defineAgentTask<LessonRequest>({
    agentType: 'content_generator',
    taskType: 'generate_content',
    schema: lessonRequestSchema,
    async run(run) {
      const write = deps.writeIntroduction;
      const saving: { bundle?: LessonBundle } = {};
      const { bundle, content_id } = await makeLesson(seeded(run), {
        step: durableStep(run, async (tx, id) => {
          if (!saving.bundle) throw new AppError('INTERNAL', { publicMessage: 'The lesson was made but not saved. Try again.' });
          await deps.insertContent(tx, { id, taskId: run.taskId, userId: run.userId, bundle: saving.bundle });
        }),
        writeIntroduction: write && ((brief) => write(brief, run.signal)),
        playtest: deps.playtest,
        save: async (made) => {
          saving.bundle = made;
          return { content_id: randomUUID() };
        },
      });
      const { lesson, quiz, experience } = bundle;
      return {
        content_id,
        title: lesson.title,
        subject: lesson.subject,
        grade_level: lesson.grade_level,
        notice: lesson.notice,
        seed: lesson.seed,
        theme: experience.theme,
        questions: quiz.questions.length,
        quality_score: lesson.quality.score,
        generated_by: lesson.generated_by,
      };
    },
  });

/** `quiz_generator/generate_quiz`: questions with proven keys, given back in the task's result. */
export const generateQuiz = () =>
  defineAgentTask<LessonRequest>({
    agentType: 'quiz_generator',
    taskType: 'generate_quiz',
    schema: lessonRequestSchema,
    async run(run) {
      return { quiz: await makeQuiz(seeded(run), durableStep(run)) };
    },
  });

/** The lesson's step on the task engine: its output, its news and, for `save`, the library's row are one transaction. */
function durableStep(run: AgentRun<LessonRequest>, onSave?: (tx: Transaction, contentId: string) => Promise<void>): Step {
  return (name, work) =>
    run.step(name, work, async (tx, output) => {
      const news = describeStep(name, output, seeded(run));
      if (name === 'save' && onSave) await onSave(tx, contentIdOf(news.facts));
      await run.tell(tx, news);
    });
}

function contentIdOf(facts: Record<string, unknown>): string {
  if (typeof facts.content_id === 'string') return facts.content_id;
  throw new AppError('INTERNAL', { publicMessage: 'The lesson was made but has no id to save it under.' });
}
