import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBudget } from './budget.ts';
import { publishedPrice } from './price.ts';

const price = { input: 10, output: 20 };
const million = { inputTokens: 1_000_000, outputTokens: 0 };

describe('the money of a lesson', () => {
  test('is never overrun, whatever calls are made at the same time and however they end', () => {
    const call = fc.record({ most: fc.nat(1_000_000), share: fc.double({ min: 0, max: 1, noNaN: true }), settles: fc.boolean() });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 40 }), fc.integer({ min: 0, max: 30 }), (calls, ceilingUsd) => {
        const budget = createBudget({ price, ceilingUsd });
        const open: (() => void)[] = [];
        let truth = 0;
        for (const { most, share, settles } of calls) {
          const settle = budget.reserve({ inputTokens: most, outputTokens: 0 });
          if (!settle) continue;
          const used = Math.floor(most * share);
          truth += (used * price.input) / 1_000_000;
          const end = () => settle({ inputTokens: used, outputTokens: 0 });
          if (settles) end();
          else open.push(end);
        }
        for (const end of open) end();
        expect(truth).toBeLessThanOrEqual(ceilingUsd + 1e-9);
        expect(budget.spent().cost_usd).toBeCloseTo(truth, 5);
      }),
    );
  });

  test('counts what was set aside where the provider gives no figures', () => {
    const budget = createBudget({ price, ceilingUsd: 100 });
    budget.reserve(million)?.(undefined);
    expect(budget.spent()).toEqual({ calls: 1, input_tokens: 1_000_000, output_tokens: 0, cost_usd: 10 });
  });

  test('gives back what a call did not need', () => {
    const budget = createBudget({ price, ceilingUsd: 10 });
    const settle = budget.reserve(million);
    expect(budget.reserve(million)).toBeUndefined();
    settle?.({ inputTokens: 0, outputTokens: 0 });
    expect(budget.reserve(million)).toBeDefined();
  });

  test('goes on from what was spent before a crash, so that the ceiling holds over both', () => {
    const budget = createBudget({ price, ceilingUsd: 15 });
    budget.resume({ calls: 2, input_tokens: 1_000_000, output_tokens: 0, cost_usd: 10 });
    budget.resume({ calls: 1, input_tokens: 1, output_tokens: 0, cost_usd: 1 });
    expect(budget.spent()).toMatchObject({ calls: 2, cost_usd: 10 });
    expect(budget.reserve(million)).toBeUndefined();
  });

  test('is not counted where no price is known', () => {
    const budget = createBudget({ price: undefined, ceilingUsd: undefined });
    budget.reserve(million)?.(million);
    expect(budget.spent()).toMatchObject({ calls: 1, input_tokens: 1_000_000, cost_usd: null });
  });
});

test.each([
  ['gpt-4', 30],
  ['gpt-4-0613', 30],
  ['gpt-4-32k-0613', 60],
  ['gpt-4o-mini-2024-07-18', 0.15],
  ['gpt-5-mini', 0.25],
  ['llama3', undefined],
  ['gpt-4-of-another-kind', undefined],
])('%s has its published price, or none', (model, input) => {
  expect(publishedPrice(model)?.input).toBe(input);
});
