import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, openDatabase } from '@toolboxai/database';
import { createTaskEngine, type TaskEngine } from '../../packages/tasks/src/index.ts';
import { startPostgres } from '../support/start-postgres.ts';
import { seededRandom } from './random.ts';
import { startStepLedger } from './step-ledger.ts';

export type ShortTaskOptions = { tasks: number; kills: number; seed: number; tell(line: string): void };

export type ShortTaskReport = {
  tasks: number;
  kills: number;
  seconds: number;
  lost: number;
  endedTwice: number;
  steps: number;
  repeatedUnfinished: number;
  repeatedFinished: number;
};

const workers = 3;
/** Tasks at one time over all workers. */
const atOnce = 20;
const program = path.join(import.meta.dirname, 'short-task-worker.ts');
/** Without a single end for so long, nothing more is to be expected. */
const longestStandstillMs = 30_000;

/** Very many short tasks on three processes of which one after the other is killed, at a moment that chance chooses. */
export async function runShortTasks({ tasks, kills, seed, tell }: ShortTaskOptions): Promise<ShortTaskReport> {
  const random = seededRandom(seed);
  const postgres = await startPostgres();
  let killed = 0;
  // Work waits for the kills, so that as many come as are asked for.
  const due = (done: number): boolean => killed < kills && done > ((killed + 1) * tasks) / (kills + 1);
  const ledger = await startStepLedger(async (seconds) => {
    await pause(random.next() * 30);
    while (due(seconds())) await pause(10);
  });
  const database = await openDatabase({ url: postgres.url, applicationName: 'chaos', max: 6 });
  await database.pool.query('create table chaos_ends (run_id uuid not null)');
  const launch = (): Promise<ChildProcess> => startWorker({ DATABASE_URL: postgres.url, LEDGER_URL: ledger.url });
  const running = await Promise.all(Array.from({ length: workers }, launch));
  const killAll = (): void => running.forEach((worker) => worker.kill('SIGKILL'));
  process.once('exit', killAll);
  const startedAt = performance.now();
  try {
    await enqueueAll(database, tasks);
    await untilEnded(database, tasks, async (ended) => {
      // Those whose last step waits for this kill have not ended yet.
      if (!due(ended + atOnce)) return;
      const place = Math.floor(random.next() * workers);
      await pause(random.next() * 50);
      await kill(running[place]);
      running[place] = await launch();
      killed += 1;
      if (killed % 20 === 0) tell(`${killed} of ${kills} kills, ${ended} of ${tasks} tasks`);
    });
    const { rows } = await database.pool.query(
      `select count(*) filter (where times > 1)::int as twice, count(*)::int as once from (select count(*) as times from chaos_ends group by run_id) as ends`,
    );
    return {
      tasks,
      kills: killed,
      seconds: (performance.now() - startedAt) / 1000,
      lost: tasks - rows[0].once,
      endedTwice: rows[0].twice,
      ...ledger.verdict(),
    };
  } finally {
    process.off('exit', killAll);
    await Promise.all(running.map(kill));
    await database.close();
    ledger.close();
    await postgres.close();
  }
}

async function startWorker(env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, OWNER: `worker:${randomUUID()}`, LIMIT: String(atOnce), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`a worker ended with ${code} before it was ready`)),
  );
  ended.catch(() => undefined);
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), ended]);
  return child;
}

async function kill(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function enqueueAll(database: Database, tasks: number): Promise<void> {
  const { db, pool } = database;
  const engine: TaskEngine = createTaskEngine({
    db,
    pool,
    owner: 'chaos',
    kinds: {},
    limit: 1,
    claims: false,
    onError: () => undefined,
  });
  for (let first = 0; first < tasks; first += 500)
    await db.transaction(async (tx) => {
      for (let n = first; n < Math.min(tasks, first + 500); n += 1)
        await engine.enqueue(tx, { id: randomUUID(), kind: 'short', input: {}, timeoutMs: 60_000 });
    });
}

/** Until all have ended, or none does any more. */
async function untilEnded(database: Database, tasks: number, each: (ended: number) => Promise<void>): Promise<void> {
  let last = { ended: -1, at: performance.now() };
  for (;;) {
    const { rows } = await database.pool.query('select count(distinct run_id)::int as ended from chaos_ends');
    const ended: number = rows[0].ended;
    if (ended >= tasks) return;
    if (ended > last.ended) last = { ended, at: performance.now() };
    if (performance.now() - last.at > longestStandstillMs) return;
    await each(ended);
    await pause(20);
  }
}
