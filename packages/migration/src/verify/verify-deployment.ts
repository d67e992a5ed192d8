import { healthSchema } from '@toolboxai/contracts';
import type pg from 'pg';
import type { Env } from '../preflight/check.ts';
import { readRun } from '../run/run-state.ts';
import { createAsk } from './ask-server.ts';
import { checkAgents } from './check-agents.ts';
import { checkDatabase, verifyDatabase } from './check-database.ts';
import { checkAgentFigures, checkBreakers, checkMemory, checkSentry, type JudgeMemory } from './check-figures.ts';
import { checkHealth } from './check-health.ts';
import { checkRoblox } from './check-roblox.ts';
import { findRealtime, type Realtime } from './find-realtime.ts';
import { holdSockets } from './hold-sockets.ts';
import { type Credentials, logIn, type Visit } from './log-in.ts';
import { judgeRealtime, type Made, makeLesson } from './make-lesson.ts';
import { measureAnswers } from './measure-answers.ts';
import { type Figures, readFigures } from './read-figures.ts';
import { type Check, look, reasonOf, rowOf } from './row.ts';
import type { Verified } from './verified.ts';

export type VerifyOptions = {
  /** Of the server, without a slash at its end. */
  url: string;
  credentials: Credentials;
  /** Of the server's database; undefined where it cannot be had here. */
  pool: pg.Pool | undefined;
  env: Env;
  requests: number;
  sockets: number;
  holdSeconds: number;
  /** How long the lesson may take. */
  lessonMs: number;
  judgeMemory: JudgeMemory;
  now: () => Date;
  onCheck?: (check: Check) => void;
};

/** The database alone. @throws DatabaseError where version 1 is alone */
export async function verifyOnly(pool: pg.Pool, now: () => Date): Promise<Verified> {
  return conclude(await verifyDatabase(pool), [], { url: null, pool, now });
}

/**
 * The guide's checks after a migration, S114 to S125, against a running server: by HTTP and by its realtime protocol, as a user.
 * What is made for it is taken away again.
 */
export async function verifyDeployment(options: VerifyOptions): Promise<Verified> {
  const { url, pool, now, onCheck } = options;
  const checks: Check[] = [];
  const tell = (...more: Check[]): void => {
    checks.push(...more);
    for (const check of more) onCheck?.(check);
  };
  const health = healthSchema.parse((await createAsk(url, undefined)('GET', '/health')).json);
  const visit = await logIn(url, options.credentials);
  tell(visit.check);
  const realtime = await findRealtime(visit, health.dependencies.realtime?.status === 'off');
  const agents = await look(rowOf('S118', 'agents answer'), () => checkAgents(visit.ask));
  const made = await make(visit, agents, options.lessonMs);
  const left: string[] = [];
  try {
    tell(made.check, await judgeRealtime(realtime, made), await roblox(visit, made), agents);
    tell(...(await performance(visit, { realtime, made }, options)));
    tell(...(await monitoring(visit, options)));
  } finally {
    if ('line' in realtime) realtime.line.close();
    left.push(...(await tidy(visit, made)));
  }
  return conclude(checks, left, { url, pool, now });
}

type About = { url: string | null; pool: pg.Pool | undefined; now: () => Date };

async function conclude(checks: readonly Check[], left: string[], { url, pool, now }: About): Promise<Verified> {
  const run = pool ? await readRun(pool) : null;
  const number = ({ item }: Check) => Number(item.slice(1));
  return {
    ok: checks.every(({ status }) => status !== 'FAIL'),
    verified_at: now().toISOString(),
    url,
    migration: run && { started_at: run.startedAt.toISOString(), epoch: run.epoch },
    checks: checks.toSorted((one, other) => number(one) - number(other)),
    left,
  };
}

const needsLogin = 'it needs a login: see S114';

async function make(visit: Visit, agents: Check, lessonMs: number): Promise<Made> {
  const row = rowOf('S115', 'content is generated');
  if (!visit.user) return { check: row.skip(needsLogin) };
  if (agents.status !== 'PASS') return { check: row.skip('it needs agents: see S118') };
  return makeLesson(visit, lessonMs).catch(async (error: unknown) => ({
    check: await look(row, () => Promise.reject(error)),
  }));
}

function roblox(visit: Visit, { content }: Made): Promise<Check> | Check {
  const row = rowOf('S117', 'Roblox works');
  if (!content) return row.skip(visit.user ? 'there is no lesson to try it with: see S115' : needsLogin);
  return look(row, () => checkRoblox(visit, content));
}

type Seen = { realtime: Realtime; made: Made };

/** S119 to S121, and what the database says. */
async function performance(visit: Visit, { realtime, made }: Seen, options: VerifyOptions): Promise<Check[]> {
  const speed = rowOf('S119', '95 of 100 answers come in 500 ms');
  const sockets = rowOf('S120', 'connections stay');
  const measured = visit.user
    ? await measureAnswers(visit, {
        requests: options.requests,
        contentId: made.content?.id,
        hasRealtime: 'line' in realtime,
      }).catch(async (error: unknown) => [await look(speed, () => Promise.reject(error))])
    : [speed.skip(needsLogin)];
  const held =
    'line' in realtime
      ? await look(sockets, () => holdSockets(realtime.address, options.sockets, options.holdSeconds))
      : sockets.skip('there is no connection to hold: see S116');
  return [...measured, held, ...(await database(options.pool, made.content?.id))];
}

async function database(pool: pg.Pool | undefined, contentId: string | undefined): Promise<Check[]> {
  const row = rowOf('S140', 'the database is migrated');
  return checkDatabase(pool, contentId).catch(async (error: unknown) => [await look(row, () => Promise.reject(error))]);
}

/** S122 to S125 */
async function monitoring({ ask, user }: Visit, { env, judgeMemory }: VerifyOptions): Promise<Check[]> {
  const figures: Figures = await readFigures(ask, env.METRICS_TOKEN).catch((error: unknown) => ({
    hidden: reasonOf(error),
    isRefused: true,
  }));
  const breakers = rowOf('S125', 'breakers are watched');
  return [
    checkMemory(figures, judgeMemory),
    await look(rowOf('S123', 'Sentry is active'), () => checkSentry(figures, env)),
    await look(rowOf('S124', 'health endpoints answer'), () => checkHealth(ask)),
    user ? await look(breakers, () => checkBreakers(ask)) : breakers.skip(needsLogin),
    checkAgentFigures(figures),
  ];
}

/** Deletes the lesson and ends the login; answers what stays. */
async function tidy({ ask, leave }: Visit, { task, content }: Made): Promise<string[]> {
  const left: string[] = [];
  if (content) {
    const answer = await ask('DELETE', `/api/v1/content/${content.id}`).catch(() => undefined);
    if (answer?.status !== 204) left.push(`the lesson ${content.id} could not be deleted: delete it in the dashboard`);
  }
  if (task) left.push(`task ${task.task_id} in the history of tasks, which nobody can delete`);
  await leave().catch(() => left.push('the login could not be ended; it ends by itself'));
  return left;
}
