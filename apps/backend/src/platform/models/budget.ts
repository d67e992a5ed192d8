import { costOf, type Price } from './price.ts';

export type Usage = { inputTokens: number; outputTokens: number };

export type Spent = {
  calls: number;
  input_tokens: number;
  output_tokens: number;
  /** Null where no price is known. */
  cost_usd: number | null;
};

export type Budget = {
  /**
   * Sets aside the most that a call can cost, before it is made; undefined where that does not fit any more. To be settled once,
   * with the provider's figures; without them, what was set aside counts as spent.
   */
  reserve(most: Usage): ((used: Usage | undefined) => void) | undefined;
  spent(): Spent;
  /** Goes on from what a process that is gone had spent on the same lesson; without effect where more is known here already. */
  resume(before: Spent): void;
};

export type BudgetOptions = { price: Price | undefined; ceilingUsd: number | undefined };

/** The money of one lesson. Calls at the same time cannot overrun it, since each is reserved before it is made. */
export function createBudget({ price, ceilingUsd = Infinity }: BudgetOptions): Budget {
  const cost = ({ inputTokens, outputTokens }: Usage): number => (price ? costOf(price, inputTokens, outputTokens) : 0);
  const spent: Usage & { calls: number } = { calls: 0, inputTokens: 0, outputTokens: 0 };
  let [settled, reserved] = [0, 0];
  return {
    reserve(most) {
      const mostUsd = cost(most);
      if (settled + reserved + mostUsd > ceilingUsd) return undefined;
      reserved += mostUsd;
      spent.calls += 1;
      return (used = most) => {
        reserved -= mostUsd;
        settled += cost(used);
        spent.inputTokens += used.inputTokens;
        spent.outputTokens += used.outputTokens;
      };
    },
    resume(before) {
      if (before.calls <= spent.calls) return;
      spent.calls = before.calls;
      spent.inputTokens = before.input_tokens;
      spent.outputTokens = before.output_tokens;
      settled = before.cost_usd ?? cost(spent);
    },
    spent: () => ({
      calls: spent.calls,
      input_tokens: spent.inputTokens,
      output_tokens: spent.outputTokens,
      cost_usd: price ? Math.round(settled * 1e6) / 1e6 : null,
    }),
  };
}
