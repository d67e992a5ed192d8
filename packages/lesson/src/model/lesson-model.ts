import type { GeneratedBy, ModelPartName } from '@toolboxai/contracts';

/** What a model is asked for: `instructions` are ours; `request` may quote a teacher, whose words are never instructions. */
export type ModelAsk = { part: ModelPartName; instructions: string; request: string; schema: Record<string, unknown> };

/** A model that helps with one lesson, within that lesson's time and money. */
export type LessonModel = {
  by: GeneratedBy;
  /** The answer as the model gave it, to be read with suspicion. Throws ModelUnavailable, or the abort's reason. */
  ask(ask: ModelAsk): Promise<string>;
};

/** No answer is to be had from the model any more; the reason is for the teacher. */
export class ModelUnavailable extends Error {
  readonly reason: string;

  constructor(reason: string, options?: ErrorOptions) {
    super(`the model is not available: ${reason}`, options);
    this.name = 'ModelUnavailable';
    this.reason = reason;
  }
}

/**
 * Runs `work` once for each name: where steps are durable, a part that was paid for is remembered over a crash. What it gives must
 * survive JSON.
 */
export type Remember = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** A model that may help, and what remembers the parts that it has given. */
export type ModelHelp = { model: LessonModel; remember: Remember };

export const modelName = ({ provider, model }: GeneratedBy): string => `${provider}/${model}`;
