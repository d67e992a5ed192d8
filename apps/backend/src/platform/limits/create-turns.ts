import { AppError } from '@toolboxai/contracts';
import { createGate, type Gate } from './create-gate.ts';

/** `lane` tells what the work is about; all of it one thing unless told. */
export type Turns = <Result>(work: () => Promise<Result>, lane?: string) => Promise<Result>;

/**
 * Work on one thing, a piece after the other in the order in which they came; on different things, at the same time. A piece that
 * fails tells whoever asked for it alone. Work must not ask for a turn of its own lane: it would wait for itself.
 * Throws OVERLOADED where it waited longer than `waitMs`; the work was not begun then. Without `waitMs`, it waits on.
 */
export function createTurns({ waitMs }: { waitMs?: number } = {}): Turns {
  const gates = new Map<string, Gate>();
  return async (work, lane = '') => {
    const gate = gates.get(lane) ?? createGate(1);
    gates.set(lane, gate);
    const leave = await enter(gate, waitMs);
    try {
      return await work();
    } finally {
      leave();
      if (gate.free() > 0) gates.delete(lane);
    }
  };
}

async function enter(gate: Gate, waitMs: number | undefined): Promise<() => void> {
  if (waitMs === undefined) return gate.enter(new AbortController().signal);
  const tooLong = AbortSignal.timeout(waitMs);
  try {
    return await gate.enter(tooLong);
  } catch (cause) {
    throw new AppError('OVERLOADED', {
      publicMessage: 'Too many want the same just now. Nothing was changed. Try again in a few seconds.',
      context: { retryAfterSeconds: 5 },
      cause,
    });
  }
}
