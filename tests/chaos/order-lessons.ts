import { setTimeout as pause } from 'node:timers/promises';
import { callAt } from '../support/test-server.ts';
import type { Deployment } from './deployment.ts';
import { keyOf } from './model-ledger.ts';

export type Orders = {
  /** Ids of the tasks that were acknowledged. */
  accepted(): readonly string[];
  /** Orders that never were, however often they were sent. */
  refused(): number;
  /** Orders `count` lessons and waits until each is acknowledged. */
  order(count: number): Promise<void>;
};

const mostTries = 200;

/** A teacher's program that orders lessons, each under a key of its own, and sends an order again until it is acknowledged. */
export function orderLessons({ url, teacher }: Pick<Deployment, 'url' | 'teacher'>): Orders {
  const accepted: string[] = [];
  let number = 0;
  let refused = 0;

  const send = async (own: number): Promise<string | undefined> => {
    const key = keyOf(own);
    const body = {
      agent_type: 'content_generator',
      task_type: 'generate_content',
      task_data: { subject: 'Beekeeping', grade_level: 5, objectives: [`know how bees live in ${key}`], questions: 3, seed: key },
    };
    const headers = { ...teacher, prefer: 'wait=0', 'idempotency-key': key };
    try {
      const answer = await callAt(url, 'POST', '/api/v1/agents/execute', body, headers);
      return answer.status === 202 || answer.status === 200 ? String(answer.body.task_id) : undefined;
    } catch (error) {
      // Nobody answered: whether it arrived is not known, so the same order is sent again.
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  };

  const orderOne = async (): Promise<void> => {
    const own = (number += 1);
    for (let tries = 0; tries < mostTries; tries += 1) {
      const id = await send(own);
      if (id !== undefined) return void accepted.push(id);
      await pause(200);
    }
    refused += 1;
  };

  return {
    accepted: () => accepted,
    refused: () => refused,
    order: async (count) => void (await Promise.all(Array.from({ length: count }, orderOne))),
  };
}
