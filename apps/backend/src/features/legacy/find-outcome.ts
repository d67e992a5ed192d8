import { AppError, type Me, type Task } from '@toolboxai/contracts';
import { z } from 'zod';
import type { Outcome } from './translate-event.ts';

const resultSchema = z.object({ content_id: z.string(), title: z.string(), questions: z.int() });

/** What a finished task gave its owner; undefined for tasks of others, and for those that make no lesson. */
export async function findOutcome(
  find: (user: Me, taskId: string) => Promise<Task>,
  user: Me,
  taskId: string,
): Promise<Outcome | undefined> {
  try {
    const parsed = resultSchema.safeParse((await find(user, taskId)).result);
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
