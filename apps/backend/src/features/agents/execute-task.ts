import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { AppError, type ExecuteRequest, eventNames, publicChannel, type Task, taskChannel } from '@toolboxai/contracts';
import type { Db, Transaction } from '@toolboxai/database';
import type { TaskEngine } from '@toolboxai/tasks';
import type { AppendEvent } from '#features/events';
import { type AnyAgentTask, nameOf } from './agent-task.ts';
import { findByKey, findTask, insertTask, toTask } from './store.ts';

export type ExecuteDeps = {
  db: Db;
  engine: Pick<TaskEngine, 'enqueue'>;
  tasks: ReadonlyMap<string, AnyAgentTask>;
  append: AppendEvent;
  maxSeconds: number;
};

export type ExecuteInput = ExecuteRequest & { userId: string | null; idempotencyKey?: string | undefined };

/** Takes a task on: its row, its durable run and its first event are one transaction. Answers the task, queued. */
export async function executeTask(deps: ExecuteDeps, input: ExecuteInput): Promise<Task> {
  const task = deps.tasks.get(`${input.agent_type}/${input.task_type}`);
  if (!task) throw unknownTask(deps.tasks, input);
  const parsed = await task.parse(input.task_data);
  if (!parsed.ok)
    throw new AppError('VALIDATION_FAILED', {
      publicMessage: parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('; '),
      errors: parsed.errors,
    });
  return deps.db.transaction(async (tx) => {
    const taskId = randomUUID();
    const taken = await insertTask(tx, {
      task_id: taskId,
      agent_type: task.agentType,
      task_type: task.taskType,
      task_data: parsed.data,
      user_id: input.userId,
      idempotency_key: input.idempotencyKey ?? null,
    });
    if (!taken) return earlierTask(tx, input, parsed.data);
    await deps.engine.enqueue(tx, {
      id: taskId,
      kind: nameOf(task),
      input: { userId: input.userId },
      timeoutMs: deps.maxSeconds * 1000,
    });
    const row = await findTask(tx, taskId);
    if (!row) throw new AppError('INTERNAL', { publicMessage: 'The task was not stored. Try again.' });
    const event = { task_id: taskId, agent_type: task.agentType, status: 'queued', progress: 0 };
    await deps.append(tx, taskChannel(taskId), eventNames.started, event);
    await deps.append(tx, publicChannel, eventNames.started, event);
    return toTask(row);
  });
}

/** The same key with the same request is the same task; with another request it is a mistake of the caller. */
async function earlierTask(tx: Transaction, input: ExecuteInput, data: Record<string, unknown>): Promise<Task> {
  const row = await findByKey(tx, input.userId, input.idempotencyKey ?? '');
  const same =
    row && row.agent_type === input.agent_type && row.task_type === input.task_type && isDeepStrictEqual(row.task_data, data);
  if (row && same) return toTask(row);
  throw new AppError('IDEMPOTENCY_MISMATCH', {
    publicMessage: 'This Idempotency-Key belongs to another request. Use a new one.',
  });
}

function unknownTask(tasks: ReadonlyMap<string, AnyAgentTask>, input: ExecuteRequest): AppError {
  const known = [...tasks.keys()];
  return new AppError('UNKNOWN_AGENT_TASK', {
    publicMessage: `No agent does "${input.agent_type}/${input.task_type}". Known: ${known.join(', ')}.`,
    suggestions: known,
  });
}
