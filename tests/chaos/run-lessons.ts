import { setTimeout as pause } from 'node:timers/promises';
import { places, startDeployment } from './deployment.ts';
import { startEventLedger } from './event-ledger.ts';
import type { Fault, World } from './faults.ts';
import { startModelLedger } from './model-ledger.ts';
import { orderLessons } from './order-lessons.ts';
import { seededRandom } from './random.ts';

export type ChaosOptions = { faults: readonly Fault[]; rounds: number; seed: number; tell(line: string): void };

export type LessonReport = {
  faults: { name: string; times: number; survived: number }[];
  accepted: number;
  /** Orders that were acknowledged and never ended. */
  lost: number;
  endedTwice: number;
  calls: number;
  /** Parts asked for again that were under way when a fault came: what a crash costs. */
  repeatedUnfinished: number;
  repeatedFinished: string[];
  events: { events: number; missed: number; doubled: number; resets: number };
  /** Places for tasks that nobody can use any more. */
  placesLost: number;
};

const inFlight = 6;
const longestRecoveryMs = 40_000;
const slowestAnswerMs = 400;

/**
 * Lessons are made by several processes while faults come, one after the other. What was lost or done twice is decided by the model,
 * which is asked, and by a client, which is told: both are outside of the product and keep their own books.
 */
export async function runLessons({ faults, rounds, seed, tell }: ChaosOptions): Promise<LessonReport> {
  const random = seededRandom(seed);
  const model = await startModelLedger(random, slowestAnswerMs);
  const deployment = await startDeployment(model.url);
  const events = await startEventLedger(deployment.url);
  const orders = orderLessons(deployment);
  const world: World = { deployment, events, random };
  const survived = new Map(faults.map(({ name }) => [name, { name, times: 0, survived: 0 }]));
  const open = (): number => orders.accepted().filter((id) => !events.ends().has(id)).length;
  try {
    for (let round = 0; round < rounds; round += 1) {
      await orders.order(Math.max(0, inFlight - open()));
      const fault = faults[round] ?? random.pick(faults);
      await pause(random.next() * 1_500);
      tell(`round ${round + 1} of ${rounds}: ${fault.name}; ${open()} lessons under way`);
      await fault.inflict(world);
      const count = survived.get(fault.name);
      if (!count) continue;
      count.times += 1;
      const before = model.calls();
      await orders.order(1);
      if (await becomesTrue(() => model.calls() > before, longestRecoveryMs)) count.survived += 1;
    }
    await becomesTrue(() => open() === 0, longestRecoveryMs + 20_000);
    const lost = open();
    const placesLost = await countLostPlaces(model, orders.order);
    await becomesTrue(() => open() === lost, longestRecoveryMs);
    return {
      faults: [...survived.values()],
      accepted: orders.accepted().length,
      lost: open() + orders.refused(),
      endedTwice: [...events.ends().values()].filter((times) => times > 1).length,
      ...model.verdict(),
      events: events.verdict(),
      placesLost,
    };
  } finally {
    await events.close();
    await deployment.close();
    await model.close();
  }
}

type Held = { hold(): () => void; waiting(): string[] };

/** As many lessons at once as there are places: so many calls wait for an answer together. */
async function countLostPlaces(model: Held, order: (count: number) => Promise<void>): Promise<number> {
  const release = model.hold();
  try {
    await order(places + 1);
    await becomesTrue(() => model.waiting().length >= places, longestRecoveryMs);
    return places - model.waiting().length;
  } finally {
    release();
  }
}

async function becomesTrue(condition: () => boolean, withinMs: number): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > end) return false;
    await pause(50);
  }
  return true;
}
