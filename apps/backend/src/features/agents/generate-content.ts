import { randomUUID } from 'node:crypto';
import { AppError, type LessonBundle, type LessonRequest, lessonRequestSchema } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import { describeStep, type LessonPorts, makeLesson, makeQuiz, type Step } from '@toolboxai/lesson';
import type { Budget, Model, Spent } from '#platform/models';
import { type AgentRun, defineAgentTask } from './agent-task.ts';
import { createLessonModel, type ModelDeps, refuseFlagged } from './lesson-model.ts';

export type ModelLimits = Omit<ModelDeps, 'model'>;

export type ContentDeps = {
  /** Undefined where no model is set. */
  model: Model | undefined;
  playtest: LessonPorts['playtest'];
  /** Writes the lesson into the library, as `contentId`. */
  insertContent: (tx: Transaction, content: NewContent) => Promise<void>;
};

export type NewContent = { id: string; taskId: string; userId: string | null; bundle: LessonBundle };

const seeded = (run: AgentRun<LessonRequest>) => ({ ...run.data, seed: run.data.seed ?? run.taskId });

/** `content_generator/generate_content`: the whole way of a lesson, ending in the library. */
export const generateContent = (deps: ContentDeps, limits: ModelLimits) =>
  defineAgentTask<LessonRequest>({
    agentType: 'content_generator',
    taskType: 'generate_content',
    schema: lessonRequestSchema,
    async run(run) {
      const help = await openHelp(deps.model, limits, run);
      const saving: { bundle?: LessonBundle } = {};
      const { bundle, content_id } = await makeLesson(seeded(run), {
        step: durableStep({ ...run, step: help.step }, async (tx, id) => {
          if (!saving.bundle) throw new AppError('INTERNAL', { publicMessage: 'The lesson was made but not saved. Try again.' });
          await deps.insertContent(tx, { id, taskId: run.taskId, userId: run.userId, bundle: saving.bundle });
        }),
        ...help.ports,
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
        model: help.spent(),
      };
    },
  });

/** `quiz_generator/generate_quiz`: questions with proven keys, given back in the task's result. */
export const generateQuiz = ({ model }: Pick<ContentDeps, 'model'>, limits: ModelLimits) =>
  defineAgentTask<LessonRequest>({
    agentType: 'quiz_generator',
    taskType: 'generate_quiz',
    schema: lessonRequestSchema,
    async run(run) {
      const help = await openHelp(model, limits, run);
      const quiz = await makeQuiz(seeded(run), { step: durableStep({ ...run, step: help.step }), ...help.ports });
      return { quiz, model: help.spent() };
    },
  });

type Help = { ports: Pick<LessonPorts, 'model' | 'remember'>; step: AgentRun<LessonRequest>['step']; spent(): Spent | null };

/**
 * What a model may do in this run. Each part that it gives is a step of its own, so that none is paid for again after a crash, and
 * every step remembers what had been spent by its end, so that the ceiling and the sum hold for whoever takes the run over.
 */
async function openHelp(model: Model | undefined, limits: ModelLimits, run: AgentRun<LessonRequest>): Promise<Help> {
  if (!model) return { ports: {}, step: run.step, spent: () => null };
  await refuseFlagged(model, [run.data.subject, ...run.data.objectives], run.signal);
  const budget = model.openBudget();
  const step = countedStep(run.step, budget);
  return {
    ports: {
      model: createLessonModel({ model, ...limits }, budget, run.signal),
      remember: (name, work) => step(`part/${name}`, work),
    },
    step,
    spent: () => budget.spent(),
  };
}

function countedStep(step: AgentRun<LessonRequest>['step'], budget: Budget): AgentRun<LessonRequest>['step'] {
  return async (name, work, commit) => {
    const { result, spent } = await step(
      name,
      async (signal) => {
        const made = await work(signal);
        return { result: made, spent: budget.spent() };
      },
      commit && ((tx, kept) => commit(tx, kept.result)),
    );
    budget.resume(spent);
    return result;
  };
}

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
