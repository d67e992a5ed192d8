/** US dollars for a million tokens. */
export type Price = { input: number; output: number };

/**
 * OpenAI's list prices for standard calls, as published on openai.com/api/pricing up to November 2025. They change: what is set in
 * MODEL_PRICE_USD_PER_MILLION_TOKENS wins.
 */
const published: Readonly<Record<string, Price>> = {
  'gpt-4': { input: 30, output: 60 },
  'gpt-4-32k': { input: 60, output: 120 },
  'gpt-4-turbo': { input: 10, output: 30 },
  'gpt-4o': { input: 2.5, output: 10 },
  'gpt-4o-2024-05-13': { input: 5, output: 15 },
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  'gpt-4.1': { input: 2, output: 8 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1-nano': { input: 0.1, output: 0.4 },
  'gpt-5': { input: 1.25, output: 10 },
  'gpt-5-mini': { input: 0.25, output: 2 },
  'gpt-5-nano': { input: 0.05, output: 0.4 },
  o3: { input: 2, output: 8 },
  'o4-mini': { input: 1.1, output: 4.4 },
};

/** The list price of a model by its name, which may carry a date behind it; undefined where it is not known. */
export function publishedPrice(model: string): Price | undefined {
  const names = Object.keys(published).filter((name) => model === name || new RegExp(`^${name}-\\d`).test(model));
  const [longest] = names.sort((x, y) => y.length - x.length);
  return longest === undefined ? undefined : published[longest];
}

const perMillion = 1_000_000;

export const costOf = ({ input, output }: Price, inputTokens: number, outputTokens: number): number =>
  (input * inputTokens + output * outputTokens) / perMillion;
