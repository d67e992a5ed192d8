import { agentStatuses, finalTaskStatuses, taskStatuses } from '@toolboxai/contracts';
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgSchema,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { created, oneOf, time } from './columns.ts';
import { users } from './version-1-tables.ts';

/**
 * All tables of the product, as they stand after the newest migration. Keys are uuid, times timestamptz.
 * Names are the columns' own: a row is data as it crosses the wire, there is no mapper.
 * Indexes ascend, for Postgres reads them backwards as well, and Drizzle's `desc()` would put nulls where `order by … desc`
 * does not look for them.
 */

export { auditLog } from './audit-tables.ts';
export { legacyCalls } from './legacy-tables.ts';
export { playPlayers, playResponses, playSessions } from './play-tables.ts';
export { educationalContent, sessions, users } from './version-1-tables.ts';

// The four tables of the migration guide.

export const agentInstances = pgTable(
  'agent_instances',
  {
    id: uuid().primaryKey().defaultRandom(),
    agent_type: text().notNull(),
    /** The server process that runs it. */
    instance: text().notNull(),
    status: text().notNull(),
    current_task_id: uuid(),
    tasks_completed: integer().notNull().default(0),
    tasks_failed: integer().notNull().default(0),
    started_at: created(),
    last_seen_at: created(),
  },
  (table) => [
    uniqueIndex('agent_instances_instance_agent_type_key').on(table.instance, table.agent_type),
    check('agent_instances_status_check', oneOf(table.status, agentStatuses)),
  ],
);

export const taskExecutions = pgTable(
  'task_executions',
  {
    task_id: uuid().primaryKey().defaultRandom(),
    agent_type: text().notNull(),
    task_type: text().notNull(),
    task_data: jsonb().notNull(),
    status: text().notNull().default('pending'),
    progress: jsonb(),
    result: jsonb(),
    error: jsonb(),
    user_id: uuid().references(() => users.id, { onDelete: 'set null' }),
    idempotency_key: text(),
    attempts: integer().notNull().default(0),
    created_at: created(),
    started_at: time(),
    completed_at: time(),
  },
  (table) => [
    uniqueIndex('task_executions_user_id_idempotency_key_key').on(table.user_id, table.idempotency_key),
    index('task_executions_created_at_idx').on(table.created_at, table.task_id),
    index('task_executions_user_id_idx').on(table.user_id, table.created_at, table.task_id),
    index('task_executions_open_idx')
      .on(table.status)
      .where(sql`status not in (${sql.raw(finalTaskStatuses.map((status) => `'${status}'`).join(', '))})`),
    check('task_executions_status_check', oneOf(table.status, taskStatuses)),
  ],
);

/** One row for each kind of task and minute. */
export const agentMetrics = pgTable(
  'agent_metrics',
  {
    agent_type: text().notNull(),
    task_type: text().notNull(),
    minute: time().notNull(),
    completed: integer().notNull().default(0),
    failed: integer().notNull().default(0),
    cancelled: integer().notNull().default(0),
    duration_ms_sum: bigint({ mode: 'number' }).notNull().default(0),
    duration_ms_max: integer().notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.agent_type, table.task_type, table.minute] })],
);

export const circuitBreakerState = pgTable(
  'circuit_breaker_state',
  {
    name: text().notNull(),
    instance: text().notNull(),
    state: text().notNull(),
    failures: integer().notNull().default(0),
    /** What the breaker needs to go on after a restart. */
    snapshot: jsonb(),
    changed_at: created(),
  },
  (table) => [
    primaryKey({ columns: [table.name, table.instance] }),
    check('circuit_breaker_state_state_check', oneOf(table.state, ['closed', 'open', 'half_open', 'isolated'])),
  ],
);

// The event log: a row-locked counter for each channel makes an order without gaps.

export const eventChannels = pgTable(
  'event_channels',
  {
    channel: text().primaryKey(),
    epoch: uuid().notNull().defaultRandom(),
    last_seq: bigint({ mode: 'number' }).notNull().default(0),
    updated_at: created(),
  },
  (table) => [index('event_channels_updated_at_idx').on(table.updated_at)],
);

export const events = pgTable(
  'events',
  {
    channel: text().notNull(),
    seq: bigint({ mode: 'number' }).notNull(),
    id: uuid().notNull().defaultRandom(),
    name: text().notNull(),
    data: jsonb().notNull(),
    created_at: created(),
  },
  (table) => [primaryKey({ columns: [table.channel, table.seq] }), index('events_created_at_idx').on(table.created_at)],
);

// The task engine's own tables; only packages/tasks reads or writes them.

export const tasksSchema = pgSchema('tasks');

export const taskRuns = tasksSchema.table(
  'runs',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    input: jsonb().notNull(),
    state: text().notNull().default('queued'),
    attempts: integer().notNull().default(0),
    /** Longest time that one holder may take, counted from its claim by its own clock. */
    timeout_ms: integer().notNull(),
    created_at: created(),
    run_after: created(),
    started_at: time(),
    ended_at: time(),
    /** The process that holds it, and the token without which nothing of it can be committed. */
    owner: text(),
    lease_token: uuid(),
    lease_until: time(),
    cancel_requested_at: time(),
  },
  (table) => [
    index('runs_queued_idx').on(table.run_after, table.created_at).where(sql`state = 'queued'`),
    index('runs_running_idx').on(table.lease_until).where(sql`state = 'running'`),
    check('runs_state_check', oneOf(table.state, ['queued', 'running', 'completed', 'failed', 'cancelled'])),
  ],
);

export const taskSteps = tasksSchema.table(
  'steps',
  {
    run_id: uuid()
      .notNull()
      .references(() => taskRuns.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    output: jsonb(),
    finished_at: created(),
  },
  (table) => [primaryKey({ columns: [table.run_id, table.name] })],
);

/** Numbers the migrations that were applied; checksums of their files. */
export const schemaMigrations = pgTable('schema_migrations', {
  id: bigserial({ mode: 'number' }).primaryKey(),
  name: text().notNull().unique(),
  checksum: text().notNull(),
  applied_at: created(),
  duration_ms: integer().notNull(),
});
