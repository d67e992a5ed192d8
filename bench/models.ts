import { setTimeout as wait } from 'node:timers/promises';
import { startModelServer, usage } from '../tests/support/model-server.ts';
import { percentile, timeRounds } from './measure.ts';
import type { Figure } from './run.ts';
import { execute, withServer } from './with-server.ts';

const answerMs = 100;
const price = { input: 10, output: 30 };
const rounds = 15;

/** The same lesson with and without a model that takes a tenth of a second for each part, and what it cost by both ledgers. */
export async function benchModels(): Promise<Figure[]> {
  const alone = await withServer((server) => timeRounds(rounds, 3, (round) => execute(server, `alone-${round}`, 30)));
  const model = await startModelServer({ gate: () => wait(answerMs) });
  const env = {
    OPENAI_BASE_URL: model.url,
    OPENAI_MODEL: 'bench-model',
    MODEL_PRICE_USD_PER_MILLION_TOKENS: `${price.input},${price.output}`,
  };
  let ours = 0;
  try {
    const helped = await withServer(
      (server) =>
        timeRounds(rounds, 3, async (round) => {
          const { result } = await execute(server, `helped-${round}`, 30);
          ours += result?.model?.cost_usd ?? Number.NaN;
        }),
      env,
    );
    const callCost = (price.input * usage.prompt_tokens + price.output * usage.completion_tokens) / 1_000_000;
    const theirs = model.calls.length * callCost;
    return [
      { name: 'lesson without a model: p50', value: percentile(alone, 0.5), unit: 'ms', aim: 'none' },
      { name: `lesson with a model, ${answerMs} ms a part: p50`, value: percentile(helped, 0.5), unit: 'ms', aim: 'none' },
      { name: 'calls to the model for a lesson', value: model.calls.length / (rounds + 3), unit: '', aim: '4' },
      { name: 'cost of all by the provider, in 1/1000 cent', value: theirs * 100_000, unit: '', aim: 'none' },
      { name: 'what our ledger is off by, in 1/1000 cent', value: Math.abs(ours - theirs) * 100_000, unit: '', aim: '0' },
    ];
  } finally {
    await model.close();
  }
}
