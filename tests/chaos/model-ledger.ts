import { setTimeout as pause } from 'node:timers/promises';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import type { Random } from './random.ts';

/** In the order in which a lesson asks for them. */
const parts = ['introduction', 'explanation', 'world', 'differentiation', 'vocabulary', 'practice', 'questions'];

export type CallVerdict = {
  calls: number;
  /** Asked for again before it was certain to be finished: what a crash may cost. */
  repeatedUnfinished: number;
  repeatedFinished: string[];
};

export type ModelLedger = {
  url: string;
  /** Calls so far. */
  calls(): number;
  /** Calls of a lesson that wait for their answer now, by its key. */
  waiting(): string[];
  /** From now on answers wait until they are let go; what comes back lets them. */
  hold(): () => void;
  verdict(): CallVerdict;
  close(): Promise<void>;
};

/** What a lesson is called in what a model is asked. */
export const keyOf = (number: number): string => `hive k${String(number).padStart(5, '0')}`;

/**
 * A model that writes down what it was asked for, by lesson and part. A part is finished for certain once the next one is asked for:
 * a lesson asks one after the other. Whoever asks for it again after that has forgotten something that was done and paid for.
 */
export async function startModelLedger(random: Random, slowestMs: number): Promise<ModelLedger> {
  const asked = new Map<string, number[]>();
  const waiting: string[] = [];
  let held: PromiseWithResolvers<void> | undefined;
  const model: ModelServer = await startModelServer({
    gate: async (count) => {
      const call = model.calls[count - 1];
      const key = /hive k\d{5}/.exec(JSON.stringify(call?.body.messages))?.[0] ?? 'unknown';
      asked.set(key, [...(asked.get(key) ?? []), parts.indexOf(call?.part ?? '')]);
      waiting.push(key);
      await (held ? held.promise : pause(random.next() * slowestMs));
      waiting.splice(waiting.indexOf(key), 1);
    },
  });
  return {
    url: model.url,
    calls: () => model.calls.length,
    waiting: () => [...waiting],
    hold() {
      const own = Promise.withResolvers<void>();
      held = own;
      return () => {
        held = undefined;
        own.resolve();
      };
    },
    verdict: () => judgeCalls(asked),
    close: model.close,
  };
}

/** `asked`: places of the parts that each lesson asked for, in that order. A part is finished once a later one was asked for. */
export function judgeCalls(asked: ReadonlyMap<string, readonly number[]>): CallVerdict {
  let calls = 0;
  let repeatedUnfinished = 0;
  const repeatedFinished: string[] = [];
  for (const [key, places] of asked) {
    let furthest = -1;
    for (const place of places) {
      calls += 1;
      if (place < furthest) repeatedFinished.push(`${key}: ${parts[place] ?? 'unknown'}`);
      if (place === furthest) repeatedUnfinished += 1;
      furthest = Math.max(furthest, place);
    }
  }
  return { calls, repeatedUnfinished, repeatedFinished };
}
