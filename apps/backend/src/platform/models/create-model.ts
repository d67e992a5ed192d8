export type ModelOptions = {
  apiKey: string | undefined;
  baseUrl: string | undefined;
  model: string;
  temperature: number;
  maxTokens: number;
};

export type Model = {
  provider: string;
  model: string;
  /** One answer as plain text. Throws where the server refuses, fails three times, is silent too long, or `signal` aborts. */
  ask(prompt: { system: string; user: string }, signal: AbortSignal): Promise<string>;
};

/** A small model on a slow machine takes its time; one that is silent must not cost the whole lesson. */
const answerTimeoutMs = 60_000;
const openAiUrl = 'https://api.openai.com/v1';

/** A client of any server with OpenAI's chat API; undefined where neither key nor address is set. */
export function createModel(options: ModelOptions): Model | undefined {
  if (!options.apiKey && !options.baseUrl) return undefined;
  return {
    provider: options.baseUrl ? new URL(options.baseUrl).host : 'openai',
    model: options.model,
    async ask({ system, user }, signal) {
      // Loaded when first asked: without a model, and at every start, it would be a quarter of a second for nothing.
      const [{ createOpenAICompatible }, { generateText }] = await Promise.all([
        import('@ai-sdk/openai-compatible'),
        import('ai'),
      ]);
      const server = createOpenAICompatible({
        name: 'openai',
        baseURL: options.baseUrl ?? openAiUrl,
        ...(options.apiKey && { apiKey: options.apiKey }),
      });
      const answer = await generateText({
        model: server.chatModel(options.model),
        instructions: system,
        prompt: user,
        temperature: options.temperature,
        maxOutputTokens: options.maxTokens,
        abortSignal: AbortSignal.any([signal, AbortSignal.timeout(answerTimeoutMs)]),
        maxRetries: 2,
      });
      return answer.text;
    },
  };
}
