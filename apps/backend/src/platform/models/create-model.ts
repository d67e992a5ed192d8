import { type Budget, createBudget, type Usage } from './budget.ts';
import { callModel, ModelCallFailed } from './call-model.ts';
import { createGate } from './gate.ts';
import { limitBody } from './limit-body.ts';
import { createModerator, type Moderator } from './moderate.ts';
import { type Price, publishedPrice } from './price.ts';

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

/** A small model on a slow machine takes its time; one that is silent must not cost the whole lesson. */
const answerTimeoutMs = 60_000;
const callsAtATime = 4;
const openAiUrl = 'https://api.openai.com/v1';

/** What a server turned out not to take; it is left out from then on. */
type Refused = { schema: boolean; temperature: boolean; maxTokens: boolean };

/** A client of any server with OpenAI's chat API; undefined where neither key nor address is set. */
export function createModel(options: ModelOptions): Model | undefined {
  if (!options.apiKey && !options.baseUrl) return undefined;
  const baseUrl = options.baseUrl ?? openAiUrl;
  const gate = createGate(callsAtATime);
  const refused: Refused = { schema: false, temperature: false, maxTokens: false };
  const price = options.price ?? publishedPrice(options.model);
  const { apiKey, timeoutMs = answerTimeoutMs } = options;

  return {
    provider: options.baseUrl ? new URL(baseUrl).host : 'openai',
    model: options.model,
    openBudget: () => createBudget({ price, ceilingUsd: options.maxCostUsd }),
    moderate: apiKey ? createModerator({ baseUrl, apiKey }) : undefined,
    async ask(prompt, budget, signal) {
      // Time in the queue is not the server's.
      const leave = await gate.enter(signal);
      try {
        const settle = budget.reserve(mostOf(prompt, options.maxTokens));
        if (!settle)
          throw new ModelCallFailed(
            `the ceiling of ${options.maxCostUsd} USD for a lesson would be passed (MAX_COST_PER_LESSON_USD)`,
            undefined,
          );
        let used: Usage | undefined;
        try {
          const call = (limit: AbortSignal) => askOnce(options, baseUrl, refused, prompt, limit);
          const answer = await callModel(call, { signal, timeoutMs, random: Math.random });
          used = answer.usage;
          return answer.text;
        } finally {
          settle(used);
        }
      } finally {
        leave();
      }
    },
  };
}

/** No token is shorter than a byte; what the server adds round a message is less than this. */
const framing = 64;
const mostOf = ({ system, user, schema }: ModelPrompt, maxTokens: number): Usage => ({
  inputTokens: Buffer.byteLength(system + user + JSON.stringify(schema)) + framing,
  outputTokens: maxTokens,
});

type Answer = { text: string; usage: Usage | undefined };

async function askOnce(
  options: ModelOptions,
  baseUrl: string,
  refused: Refused,
  prompt: ModelPrompt,
  signal: AbortSignal,
): Promise<Answer> {
  // Loaded when first asked: without a model, and at every start, it would be a quarter of a second for nothing.
  const [{ createOpenAICompatible }, { APICallError, generateText }] = await Promise.all([
    import('@ai-sdk/openai-compatible'),
    import('ai'),
  ]);
  const server = createOpenAICompatible({
    name: 'openai',
    baseURL: baseUrl,
    fetch: limitBody,
    ...(options.apiKey && { apiKey: options.apiKey }),
  });
  for (;;) {
    try {
      const { text, usage } = await generateText({
        model: server.chatModel(options.model),
        instructions: prompt.system,
        prompt: refused.schema
          ? `${prompt.user}\n\nThe JSON object has this schema: ${JSON.stringify(prompt.schema)}`
          : prompt.user,
        ...(!refused.temperature && { temperature: options.temperature }),
        ...(!refused.maxTokens && { maxOutputTokens: options.maxTokens }),
        providerOptions: { openai: extraFields(options, refused, prompt) },
        abortSignal: signal,
        maxRetries: 0,
      });
      const { inputTokens, outputTokens } = usage;
      return { text, usage: inputTokens === undefined || outputTokens === undefined ? undefined : { inputTokens, outputTokens } };
    } catch (error) {
      const isClientFault = APICallError.isInstance(error) && (error.statusCode === 400 || error.statusCode === 422);
      if (!isClientFault || !learnRefusal(refused, `${error.message} ${error.responseBody ?? ''}`)) throw error;
    }
  }
}

/** Fields that the library does not write in the way that some servers want them. */
function extraFields(options: ModelOptions, refused: Refused, { name, schema }: ModelPrompt) {
  const format = { type: 'json_schema', json_schema: { name, schema: JSON.parse(JSON.stringify(schema)) } };
  return {
    ...(!refused.schema && { response_format: format }),
    ...(refused.maxTokens && { max_completion_tokens: options.maxTokens }),
  };
}

/** Takes note of what a refusal names; false where it names nothing that could be left out, or it was left out already. */
function learnRefusal(refused: Refused, message: string): boolean {
  const name = /temperature/i.test(message) ? 'temperature' : /max_tokens/i.test(message) ? 'maxTokens' : 'schema';
  if (refused[name]) return false;
  refused[name] = true;
  return true;
}
