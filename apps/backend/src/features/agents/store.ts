import {
  type AgentStatus,
  agentStatuses,
  type Task,
  type TaskStatus,
  taskProgressSchema,
  taskStatuses,
} from '@toolboxai/contracts';
import { type Db, type Transaction, tables } from '@toolboxai/database';
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';

const { agentInstances, agentMetrics, taskExecutions } = tables;

/** The only SQL over `task_executions`, `agent_instances` and `agent_metrics`. */

type Queryer = Db | Transaction;
export type TaskRow = typeof taskExecutions.$inferSelect;

const errorSchema = z.object({ code: z.string(), message: z.string(), suggestions: z.array(z.string()) });
export type TaskError = z.infer<typeof errorSchema>;

export function toTask(row: TaskRow): Task {
  return {
    task_id: row.task_id,
    agent_type: row.agent_type,
    task_type: row.task_type,
    status: z.enum(taskStatuses).parse(row.status),
    progress: taskProgressSchema.nullable().parse(row.progress),
    result: z.record(z.string(), z.unknown()).nullable().parse(row.result),
    error: errorSchema.nullable().parse(row.error),
    created_at: row.created_at.toISOString(),
    started_at: row.started_at?.toISOString() ?? null,
    completed_at: row.completed_at?.toISOString() ?? null,
  };
}

export type NewTask = {
  task_id: string;
  agent_type: string;
  task_type: string;
  task_data: Record<string, unknown>;
  user_id: string | null;
  idempotency_key: string | null;
};

/** False where the user's idempotency key is already there. */
export async function insertTask(tx: Transaction, task: NewTask): Promise<boolean> {
  const rows = await tx
    .insert(taskExecutions)
    .values({ ...task, status: 'queued' })
    .onConflictDoNothing()
    .returning({ id: taskExecutions.task_id });
  return rows.length === 1;
}

export async function findTask(db: Queryer, taskId: string): Promise<TaskRow | undefined> {
  return (await db.select().from(taskExecutions).where(eq(taskExecutions.task_id, taskId)))[0];
}

export async function findByKey(db: Queryer, userId: string | null, key: string): Promise<TaskRow | undefined> {
  const owner = userId === null ? isNull(taskExecutions.user_id) : eq(taskExecutions.user_id, userId);
  return (
    await db
      .select()
      .from(taskExecutions)
      .where(and(owner, eq(taskExecutions.idempotency_key, key)))
  )[0];
}

/** Newest first, of one user or, for null, of all; `before` is the last task id of the page before. */
export async function listTasks(db: Db, userId: string | null, limit: number, before: string | undefined): Promise<TaskRow[]> {
  // In the database: a JavaScript date has only milliseconds, and rows of one moment would be passed over.
  const older = before
    ? sql`(${taskExecutions.created_at}, ${taskExecutions.task_id}) <
        (select anchor.created_at, anchor.task_id from task_executions anchor where anchor.task_id = ${before})`
    : undefined;
  return db
    .select()
    .from(taskExecutions)
    .where(and(userId === null ? undefined : eq(taskExecutions.user_id, userId), older))
    .orderBy(desc(taskExecutions.created_at), desc(taskExecutions.task_id))
    .limit(limit);
}

export type TaskChange = {
  status: TaskStatus;
  result?: Record<string, unknown>;
  error?: TaskError;
};

export async function updateTask(tx: Transaction, taskId: string, change: TaskChange): Promise<TaskRow | undefined> {
  const ended = ['completed', 'failed', 'cancelled'].includes(change.status);
  const [row] = await tx
    .update(taskExecutions)
    .set({
      status: change.status,
      ...(change.result && { result: change.result }),
      ...(change.error && { error: change.error }),
      ...(change.status === 'running' && {
        attempts: sql`${taskExecutions.attempts} + 1`,
        started_at: sql`coalesce(${taskExecutions.started_at}, now())`,
      }),
      ...(ended && { completed_at: sql`now()` }),
    })
    .where(eq(taskExecutions.task_id, taskId))
    .returning();
  return row;
}

export async function updateProgress(tx: Transaction, taskId: string, progress: { step: string; done: number; of: number }) {
  await tx.update(taskExecutions).set({ progress }).where(eq(taskExecutions.task_id, taskId));
}

export type Outcome = { agentType: string; taskType: string; status: 'completed' | 'failed' | 'cancelled'; durationMs: number };

export async function countOutcome(tx: Transaction, outcome: Outcome): Promise<void> {
  const one = (status: Outcome['status']): number => (outcome.status === status ? 1 : 0);
  const ms = Math.round(outcome.durationMs);
  await tx
    .insert(agentMetrics)
    .values({
      agent_type: outcome.agentType,
      task_type: outcome.taskType,
      minute: sql`date_trunc('minute', now())`,
      completed: one('completed'),
      failed: one('failed'),
      cancelled: one('cancelled'),
      duration_ms_sum: ms,
      duration_ms_max: ms,
    })
    .onConflictDoUpdate({
      target: [agentMetrics.agent_type, agentMetrics.task_type, agentMetrics.minute],
      set: {
        completed: sql`${agentMetrics.completed} + excluded.completed`,
        failed: sql`${agentMetrics.failed} + excluded.failed`,
        cancelled: sql`${agentMetrics.cancelled} + excluded.cancelled`,
        duration_ms_sum: sql`${agentMetrics.duration_ms_sum} + excluded.duration_ms_sum`,
        duration_ms_max: sql`greatest(${agentMetrics.duration_ms_max}, excluded.duration_ms_max)`,
      },
    });
}

export async function registerInstance(db: Db, instance: string, agentType: string): Promise<void> {
  await db
    .insert(agentInstances)
    .values({ instance, agent_type: agentType, status: 'initializing' })
    .onConflictDoUpdate({
      target: [agentInstances.instance, agentInstances.agent_type],
      set: { status: 'initializing', last_seen_at: sql`now()` },
    });
}

/** The statuses of this instance's agents, after the process's own state changed. */
export async function setInstances(db: Db, instance: string, status: AgentStatus): Promise<void> {
  await db
    .update(agentInstances)
    .set({ status, current_task_id: null, last_seen_at: sql`now()` })
    .where(eq(agentInstances.instance, instance));
}

/** Says that an agent of this instance is there, and what it is at. */
export async function touchInstance(
  db: Db,
  instance: string,
  agentType: string,
  now: Pick<InstanceChange, 'status' | 'taskId'>,
): Promise<void> {
  await db
    .update(agentInstances)
    .set({ status: now.status, current_task_id: now.taskId, last_seen_at: sql`now()` })
    .where(and(eq(agentInstances.instance, instance), eq(agentInstances.agent_type, agentType)));
}

/** Forgets instances that have not been seen for a week: each start of a server is a new one. */
export async function forgetInstances(db: Db): Promise<void> {
  await db.delete(agentInstances).where(sql`${agentInstances.last_seen_at} < now() - interval '7 days'`);
}

export type InstanceChange = { status: 'busy' | 'idle' | 'error'; taskId: string | null; completed?: number; failed?: number };

export async function updateInstance(
  tx: Transaction,
  instance: string,
  agentType: string,
  change: InstanceChange,
): Promise<void> {
  await tx
    .update(agentInstances)
    .set({
      status: change.status,
      current_task_id: change.taskId,
      tasks_completed: sql`${agentInstances.tasks_completed} + ${change.completed ?? 0}`,
      tasks_failed: sql`${agentInstances.tasks_failed} + ${change.failed ?? 0}`,
      last_seen_at: sql`now()`,
    })
    .where(and(eq(agentInstances.instance, instance), eq(agentInstances.agent_type, agentType)));
}

/** All instances seen in the last day; one that was silent for a minute is offline, whatever it said last. */
export async function listInstances(db: Db) {
  const rows = await db
    .select({
      id: agentInstances.id,
      agent_type: agentInstances.agent_type,
      instance: agentInstances.instance,
      status: sql<string>`case when ${agentInstances.last_seen_at} < now() - interval '60 seconds' then 'offline' else ${agentInstances.status} end`,
      tasks_completed: agentInstances.tasks_completed,
      tasks_failed: agentInstances.tasks_failed,
      last_seen_at: agentInstances.last_seen_at,
    })
    .from(agentInstances)
    .where(sql`${agentInstances.last_seen_at} > now() - interval '1 day'`)
    .orderBy(agentInstances.agent_type, agentInstances.instance);
  return rows.map((row) => ({
    ...row,
    status: z.enum(agentStatuses).parse(row.status),
    last_seen_at: row.last_seen_at.toISOString(),
  }));
}

/** Tasks that wait and that run, for health. */
export async function countOpen(db: Db): Promise<{ queued: number; running: number }> {
  const [row] = await db
    .select({
      queued: sql<number>`count(*) filter (where status in ('pending', 'queued', 'retrying'))::int`,
      running: sql<number>`count(*) filter (where status = 'running')::int`,
    })
    .from(taskExecutions)
    .where(inArray(taskExecutions.status, ['pending', 'queued', 'retrying', 'running']));
  return row ?? { queued: 0, running: 0 };
}
