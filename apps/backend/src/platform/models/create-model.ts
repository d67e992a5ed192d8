import { createGate } from '#platform/limits';
import { type Breaker, type Breakers, CircuitOpen } from '#platform/resilience';
import { type Budget, createBudget, type Usage } from './budget.ts';
import { callModel, isOutage } from './call-model.ts';
import { ModelCallFailed } from './model-call-failed.ts';
import { createModerator, type Moderator } from './moderate.ts';
import { createNegotiation, type Field } from './negotiate.ts';
import { costOf, type Price, publishedPrice } from './price.ts';
import { isUnbilled } from './server-error.ts';
import { type Answer, type Request, streamAnswer } from './stream-answer.ts';

export type ModelOptions = {
  apiKey: string | undefined;
  baseUrl: string | undefined;
  model: string;
  temperature: number;
  maxTokens: number;
  maxCostUsd: number | undefined;
  price: Price | undefined;
  /** Longest time for one call; a minute unless told. */
  timeoutMs?: number;
  /** Longest time without a byte of the answer; half a minute unless told. */
  silenceMs?: number;
};

export type ModelPrompt = { name: string; system: string; user: string; schema: Record<string, unknown> };

export type Model = {
  provider: string;
  model: string;
  /** One answer as text, paid from the budget. Throws ModelCallFailed with a reason for the teacher, or the signal's reason. */
  ask(prompt: ModelPrompt, budget: Budget, signal: AbortSignal): Promise<string>;
  /** The money of one lesson. */
  openBudget(): Budget;
  /** Undefined where no key is set. */
  moderate: Moderator | undefined;
};

/** For figures: what became of a question, and what each HTTP call for it took. */
export type ModelWatch = {
  asked(outcome: 'answered' | 'failed' | 'refused' | 'cancelled', seconds: number): void;
  /** Null where no price is known. */
  used(usage: Usage, costUsd: number | null): void;
};

/** A small model on a slow machine takes its time; one that is silent must not cost the whole lesson. */
const answerTimeoutMs = 60_000;
const silenceTimeoutMs = 30_000;
const callsAtATime = 4;
const openAiUrl = 'https://api.openai.com/v1';

/**
 * A client of any server with OpenAI's chat API; undefined where neither key nor address is set. With breakers, a server that is
 * ill is left alone for a while, and lessons do not wait for it.
 */
export function createModel(options: ModelOptions, breakers?: Breakers, watch?: ModelWatch): Model | undefined {
  if (!options.apiKey && !options.baseUrl) return undefined;
  const { apiKey, baseUrl = openAiUrl, timeoutMs = answerTimeoutMs, silenceMs = silenceTimeoutMs } = options;
  const gate = createGate(callsAtATime);
  const breaker = breakers?.get('model', { isFault: isOutage });
  const negotiate = createNegotiation();
  const price = options.price ?? publishedPrice(options.model);
  const server = { baseUrl, apiKey, silenceMs };
  const settled = (usage: Usage): void => watch?.used(usage, price ? costOf(price, usage.inputTokens, usage.outputTokens) : null);

  return {
    provider: options.baseUrl ? new URL(baseUrl).host : 'openai',
    model: options.model,
    openBudget: () => createBudget({ price, ceilingUsd: options.maxCostUsd }),
    moderate: apiKey ? createModerator({ baseUrl, apiKey, breaker: breakers?.get('moderation') }) : undefined,
    async ask(prompt, budget, signal) {
      const most = mostOf(prompt, options.maxTokens);
      const call = (limit: AbortSignal): Promise<Answer> =>
        negotiate((without) =>
          pay(budget, most, { ...options, settled }, () => streamAnswer(server, requestOf(options, prompt, without), limit)),
        );
      // Time in the queue is not the server's.
      const leave = await gate.enter(signal);
      try {
        const answer = (): Promise<Answer> => callModel(call, { signal, timeoutMs, random: Math.random });
        return (await watched(watch, signal, () => behind(breaker, answer, signal))).text;
      } finally {
        leave();
      }
    },
  };
}

async function watched<Result>(watch: ModelWatch | undefined, signal: AbortSignal, ask: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  try {
    const answer = await ask();
    watch?.asked('answered', seconds());
    return answer;
  } catch (error) {
    const refused = error instanceof ModelCallFailed && error.cause instanceof CircuitOpen;
    watch?.asked(signal.aborted ? 'cancelled' : refused ? 'refused' : 'failed', seconds());
    throw error;
  }
}

/** Throws ModelCallFailed also where the breaker is open. */
async function behind<Result>(breaker: Breaker | undefined, call: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  if (!breaker) return call();
  try {
    return await breaker.run(call, signal);
  } catch (error) {
    if (!(error instanceof CircuitOpen)) throw error;
    const why =
      error.state === 'isolated'
        ? 'the operator has switched it off for now'
        : `it failed several times in a row, and is asked again in ${error.retryAfterSeconds} seconds`;
    throw new ModelCallFailed(why, error);
  }
}

/** No token is shorter than a byte; what the server adds round a message is less than this. */
const framing = 64;
const mostOf = ({ system, user, schema }: ModelPrompt, maxTokens: number): Usage => ({
  inputTokens: Buffer.byteLength(system + inWords(user, schema)) + framing,
  outputTokens: maxTokens,
});

const inWords = (user: string, schema: Record<string, unknown>): string =>
  `${user}\n\nThe JSON object has this schema: ${JSON.stringify(schema)}`;

/** Every HTTP call is reserved and settled by itself: one that broke off may have been billed, and the next is billed too. */
async function pay(
  budget: Budget,
  most: Usage,
  { maxCostUsd, settled }: Pick<ModelOptions, 'maxCostUsd'> & { settled: (usage: Usage) => void },
  call: () => Promise<Answer>,
): Promise<Answer> {
  const settle = budget.reserve(most);
  if (!settle)
    throw new ModelCallFailed(`the ceiling of ${maxCostUsd} USD for a lesson would be passed (MAX_COST_PER_LESSON_USD)`);
  let used: Usage | undefined;
  try {
    const answer = await call();
    used = answer.usage;
    return answer;
  } catch (error) {
    if (isUnbilled(error)) used = { inputTokens: 0, outputTokens: 0 };
    throw error;
  } finally {
    settle(used);
    // Without the server's figures, what was set aside counts as used here too.
    settled(used ?? most);
  }
}

function requestOf(options: ModelOptions, { name, system, user, schema }: ModelPrompt, without: ReadonlySet<Field>): Request {
  const format = { type: 'json_schema', json_schema: { name, schema: JSON.parse(JSON.stringify(schema)) } };
  const takesFormat = !without.has('response_format');
  const takesMaxTokens = !without.has('max_tokens');
  return {
    model: options.model,
    system,
    user: takesFormat ? user : inWords(user, schema),
    temperature: without.has('temperature') ? undefined : options.temperature,
    maxTokens: takesMaxTokens ? options.maxTokens : undefined,
    wantsUsage: !without.has('stream_options'),
    fields: {
      ...(takesFormat && { response_format: format }),
      ...(!takesMaxTokens && { max_completion_tokens: options.maxTokens }),
    },
  };
}
