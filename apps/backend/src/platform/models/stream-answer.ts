import type { Usage } from './budget.ts';
import { ModelCallFailed, tookTooLong } from './model-call-failed.ts';
import { watchFetch } from './watch-fetch.ts';

export type Server = { baseUrl: string; apiKey: string | undefined; silenceMs: number };

export type Request = {
  model: string;
  system: string;
  user: string;
  temperature: number | undefined;
  maxTokens: number | undefined;
  /** Whether the server is to tell how many tokens it took. */
  wantsUsage: boolean;
  /** Fields that the library does not write in the way that some servers want them. */
  fields: Record<string, FieldValue>;
};

type FieldValue = string | number | boolean | null | FieldValue[] | { [key: string]: FieldValue };

/** `usage` is undefined where the server told none, or the answer was cut off. */
export type Answer = { text: string; usage: Usage | undefined };

/** Longer than any part of a lesson. */
const mostCharacters = 40_000;
/** Streams carry some hundred bytes for each token, and thoughts that nobody reads. */
const mostBytes = 16_000_000;

/** One HTTP call. Ends it at once when the signal aborts, the server falls silent, or the answer is too long to be meant. */
export async function streamAnswer(server: Server, request: Request, signal: AbortSignal): Promise<Answer> {
  // Loaded when first asked: without a model, and at every start, it would be a quarter of a second for nothing.
  const [{ createOpenAICompatible }, { streamText }] = await Promise.all([import('@ai-sdk/openai-compatible'), import('ai')]);
  const stop = new AbortController();
  const silence = setTimeout(() => stop.abort(new ModelCallFailed(tookTooLong)), server.silenceMs);
  const provider = createOpenAICompatible({
    name: 'openai',
    baseURL: server.baseUrl,
    ...(server.apiKey && { apiKey: server.apiKey }),
    includeUsage: request.wantsUsage,
    fetch: watchFetch({
      onBytes(total) {
        silence.refresh();
        if (total > mostBytes) stop.abort(new ModelCallFailed('its answer did not end'));
      },
    }),
  });
  try {
    const { stream } = streamText({
      model: provider.chatModel(request.model),
      instructions: request.system,
      prompt: request.user,
      ...(request.temperature !== undefined && { temperature: request.temperature }),
      ...(request.maxTokens !== undefined && { maxOutputTokens: request.maxTokens }),
      providerOptions: { openai: request.fields },
      abortSignal: AbortSignal.any([signal, stop.signal]),
      maxRetries: 0,
      // Errors come as parts of the stream; the library would print them.
      onError: () => undefined,
    });
    let answer: Answer = { text: '', usage: undefined };
    for await (const part of stream) {
      if (part.type === 'error') throw part.error;
      if (part.type === 'finish') answer = { ...answer, usage: usageOf(part.totalUsage) };
      if (part.type !== 'text-delta') continue;
      answer.text += part.text;
      if (answer.text.length > mostCharacters) return { text: answer.text.slice(0, mostCharacters), usage: undefined };
    }
    signal.throwIfAborted();
    stop.signal.throwIfAborted();
    return answer;
  } catch (error) {
    signal.throwIfAborted();
    stop.signal.throwIfAborted();
    throw error;
  } finally {
    clearTimeout(silence);
    // What is still on its way is of no use any more; after the end of an answer there is nothing to stop.
    stop.abort();
  }
}

type Told = { inputTokens: number | undefined; outputTokens: number | undefined };

function usageOf({ inputTokens, outputTokens }: Told): Usage | undefined {
  const [input = Number.NaN, output = Number.NaN] = [inputTokens, outputTokens];
  return input >= 0 && output >= 0 ? { inputTokens: input, outputTokens: output } : undefined;
}
