import { type Db, type Transaction, tables } from '@toolboxai/database';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { EnqueueInput } from './types.ts';

const { taskRuns, taskSteps } = tables;

/** The only SQL of the engine, over `tasks.runs` and `tasks.steps`. */

export const notifyChannel = 'tasks';
const claimLock = 7_266_001;
/** First key of the session lock by which a living process is known. */
export const ownerLockSpace = 7_266_002;

export type ClaimedRun = {
  id: string;
  kind: string;
  input: unknown;
  attempts: number;
  timeout_ms: number;
  lease_token: string;
};

export async function insertRun(tx: Transaction, input: EnqueueInput): Promise<void> {
  await tx.insert(taskRuns).values({ id: input.id, kind: input.kind, input: input.input, timeout_ms: input.timeoutMs });
  await tx.execute(sql`select pg_notify(${notifyChannel}, 'enqueued')`);
}

/** Owners of running tasks whose process is gone: nobody holds the session lock of their name. */
async function deadOwners(tx: Transaction, me: string): Promise<string[]> {
  const found = await tx.execute<{ owner: string }>(sql`
    select owner from (select distinct owner from tasks.runs where state = 'running' and owner <> ${me}) as others
    where pg_try_advisory_xact_lock(${ownerLockSpace}, hashtext(owner))`);
  return found.rows.map((row) => row.owner);
}

/** After its own start the database gives those who live time to come back; who is late loses the run, not the work of others. */
const comeBackMs = 2_000;

export type ClaimInput = {
  owner: string;
  kinds: readonly string[];
  /** Runs under way in this process. After an outage their leases are old, but they are renewed, not begun anew. */
  held: readonly string[];
  /** Whether runs whose holder is gone may be taken. */
  takesOver: boolean;
  free: number;
  limit: number;
  leaseMs: number;
};

/**
 * Takes up to `free` runs: first those whose holder is gone or whose lease ran out, then queued ones while fewer
 * than `limit` are running on all machines. One claimer at a time, so the limit holds exactly. A run of a kind
 * unknown here whose lease ran out is nobody's work and takes no place, else it would for as long as it lies there.
 */
export async function claimRuns(db: Db, input: ClaimInput): Promise<ClaimedRun[]> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${claimLock})`);
    const dead = await deadOwners(tx, input.owner);
    const known = sql`kind = any(${sql.param([...input.kinds])})`;
    const abandoned = sql`(${input.takesOver} and state = 'running' and ${known} and id <> all(${sql.param([...input.held])}::uuid[])
      and (lease_until < now() or owner = any(${sql.param(dead)}))
      and pg_postmaster_start_time() < now() - ${comeBackMs} * interval '1 ms')`;
    const claimed = await tx.execute<ClaimedRun>(sql`
      with room as (
        select greatest(0, least(${input.free}, ${input.limit} - count(*))) as places from tasks.runs
        where state = 'running' and not ${abandoned} and (lease_until > now() or ${known})
      ), abandoned as (
        select id from tasks.runs where ${abandoned} order by created_at limit (select places from room)
      ), waiting as (
        select id from tasks.runs where state = 'queued' and ${known} and run_after <= now()
        order by run_after, created_at
        limit (select places from room) - (select count(*) from abandoned)
      )
      update tasks.runs set state = 'running', owner = ${input.owner}, lease_token = gen_random_uuid(),
        lease_until = now() + ${input.leaseMs} * interval '1 ms', attempts = attempts + 1,
        started_at = coalesce(started_at, now())
      where id in (select id from abandoned union all select id from waiting)
        -- seen again under the row's lock: it may have been cancelled meanwhile
        and state in ('queued', 'running')
      returning id, kind, input, attempts, timeout_ms, lease_token`);
    return claimed.rows;
  });
}

export type Held = { id: string; token: string };

/** Extends the leases of the runs held here. A run that is missing from the answer is no longer ours. */
export async function renewLeases(db: Db, held: readonly Held[], leaseMs: number) {
  const ids = sql.param(held.map((run) => run.id));
  const tokens = sql.param(held.map((run) => run.token));
  const renewed = await db.execute<{ token: string; cancelled: boolean }>(sql`
    update tasks.runs set lease_until = now() + ${leaseMs} * interval '1 ms'
    where state = 'running' and (id, lease_token) in (select * from unnest(${ids}::uuid[], ${tokens}::uuid[]))
    returning lease_token as token, cancel_requested_at is not null as cancelled`);
  return renewed.rows;
}

/** Locks the run's row and says whether somebody wants it cancelled. Undefined: this process no longer holds it. */
export async function holdRun(tx: Transaction, run: Held): Promise<{ cancelRequested: boolean } | undefined> {
  const rows = await tx
    .select({ requestedAt: taskRuns.cancel_requested_at })
    .from(taskRuns)
    .where(and(eq(taskRuns.id, run.id), eq(taskRuns.lease_token, run.token), eq(taskRuns.state, 'running')))
    .for('update');
  return rows[0] && { cancelRequested: rows[0].requestedAt !== null };
}

export async function readSteps(db: Db, runId: string): Promise<Map<string, unknown>> {
  const rows = await db.select().from(taskSteps).where(eq(taskSteps.run_id, runId));
  return new Map(rows.map((row) => [row.name, row.output]));
}

/** Whether a step is kept, for the one whose commit was answered by silence. */
export async function hasStep(tx: Transaction, runId: string, name: string): Promise<boolean> {
  const rows = await tx
    .select({ name: taskSteps.name })
    .from(taskSteps)
    .where(and(eq(taskSteps.run_id, runId), eq(taskSteps.name, name)));
  return rows.length > 0;
}

/** A finished step is progress, so the count of attempts starts again. */
export async function insertStep(tx: Transaction, runId: string, name: string, output: unknown): Promise<void> {
  await tx.insert(taskSteps).values({ run_id: runId, name, output });
  await tx.update(taskRuns).set({ attempts: 1 }).where(eq(taskRuns.id, runId));
}

/**
 * Forgets the run's steps along with it: they are there to resume from, an ended run is never resumed, and their
 * outputs are whole lessons, which those who asked for them have stored in their own tables.
 */
export async function endRun(tx: Transaction, runId: string, state: 'completed' | 'failed' | 'cancelled'): Promise<void> {
  await tx
    .update(taskRuns)
    .set({ state, ended_at: sql`now()`, owner: null, lease_token: null, lease_until: null })
    .where(eq(taskRuns.id, runId));
  await tx.delete(taskSteps).where(eq(taskSteps.run_id, runId));
  await tx.execute(sql`select pg_notify(${notifyChannel}, ${`ended ${runId}`})`);
}

export type Requeue = { delayMs: number; countsAsAttempt: boolean };

/** Back into the queue, for another attempt or, where the attempt was cut short from outside, for another process. */
export async function requeueRun(tx: Transaction, runId: string, { delayMs, countsAsAttempt }: Requeue): Promise<void> {
  await tx
    .update(taskRuns)
    .set({
      state: 'queued',
      ...(!countsAsAttempt && { attempts: sql`greatest(${taskRuns.attempts} - 1, 0)` }),
      run_after: sql`now() + ${delayMs} * interval '1 ms'`,
      owner: null,
      lease_token: null,
      lease_until: null,
    })
    .where(eq(taskRuns.id, runId));
  await tx.execute(sql`select pg_notify(${notifyChannel}, 'enqueued')`);
}

/** Marks a run for cancelling; answers what it is, or undefined where it has ended or never was. */
export async function requestCancel(tx: Transaction, runId: string): Promise<{ state: string; kind: string } | undefined> {
  const rows = await tx
    .update(taskRuns)
    .set({ cancel_requested_at: sql`coalesce(cancel_requested_at, now())` })
    .where(and(eq(taskRuns.id, runId), inArray(taskRuns.state, ['queued', 'running'])))
    .returning({ state: taskRuns.state, kind: taskRuns.kind });
  if (rows[0]) await tx.execute(sql`select pg_notify(${notifyChannel}, ${`cancel ${runId}`})`);
  return rows[0];
}

export async function readState(db: Db, runId: string): Promise<string | undefined> {
  const rows = await db.select({ state: taskRuns.state }).from(taskRuns).where(eq(taskRuns.id, runId));
  return rows[0]?.state;
}
