import { AppError } from '@toolboxai/contracts';
import { type LessonModel, ModelUnavailable } from '@toolboxai/lesson';
import type { Log } from '#platform/log';
import { type Budget, type Model, ModelCallFailed } from '#platform/models';

/** The part of a task's time that a model may take, so that the built-in text can still finish the lesson. */
const shareOfTime = 0.6;

export type ModelDeps = { model: Model; log: Log; maxSeconds: number };

/** A model's help for one task: within its time, and paid from its budget. Prompts and answers are never logged. */
export function createLessonModel({ model, log, maxSeconds }: ModelDeps, budget: Budget, signal: AbortSignal): LessonModel {
  const deadline = AbortSignal.timeout(maxSeconds * 1000 * shareOfTime);
  const limit = AbortSignal.any([signal, deadline]);
  const unavailable = (reason: string, cause: unknown): ModelUnavailable => {
    // Not the cause itself: its message may quote what the model was asked, or what it answered.
    log.warn({ model: model.model, reason }, 'the model does not help with this lesson any more');
    return new ModelUnavailable(reason, { cause });
  };
  return {
    by: { provider: model.provider, model: model.model },
    async ask({ part, instructions, request, schema }) {
      let answer: string;
      try {
        answer = await model.ask({ name: part, system: instructions, user: request, schema }, budget, limit);
        const verdict = (await model.moderate?.([answer], limit)) ?? 'fine';
        // An empty answer is refused and asked for again, as any other that cannot be used.
        if (verdict === 'flagged') return '';
        if (verdict === 'unknown') throw new ModelCallFailed('its words could not be checked by the moderation service');
      } catch (error) {
        signal.throwIfAborted();
        if (deadline.aborted)
          throw unavailable(`it used up its ${Math.round(maxSeconds * shareOfTime)} seconds of the lesson's time`, error);
        if (error instanceof ModelCallFailed) throw unavailable(error.reason, error.cause);
        throw error;
      }
      return answer;
    },
  };
}

/** Has the moderation service look at a teacher's words, where there is one. Where it does not answer, the word lists decide alone. */
export async function refuseFlagged(model: Model, texts: readonly string[], signal: AbortSignal): Promise<void> {
  if ((await model.moderate?.(texts, signal)) !== 'flagged') return;
  throw new AppError('UNSAFE_TEXT', {
    publicMessage: 'This cannot be used in a lesson for children: the moderation service of the model refused it.',
  });
}
