import type { Db } from '@toolboxai/database';
import type { Log } from '#platform/log';
import { type Breakers, CircuitOpen } from '#platform/resilience';
import { type FiguresRow, readFigures } from './figures-store.ts';

export type FigureCopyDeps = {
  db: Db;
  log: Log;
  breakers: Breakers;
  options: { url: string | undefined; key: string | undefined };
  everyMs?: number;
};

export type FigureCopy = {
  start?(): Promise<void>;
  /** When no task runs any more: what has ended since the last time goes out as well. */
  close?(): Promise<void>;
};

const answerMs = 3_000;
const mostRows = 500;

/**
 * Copies the agents' figures to a Supabase project, where one is set: a row for each type of task and minute, put there again as
 * it grows. Several servers send the same rows, which come out the same. Beside all else: a project that hangs, refuses or is
 * gone is left alone by its breaker, and gets what it missed when it is back.
 */
export function copyFigures({ db, log, breakers, options, everyMs = 60_000 }: FigureCopyDeps): FigureCopy {
  const { url, key } = options;
  if (!url || !key) return {};
  const breaker = breakers.get('supabase');
  // What ended on the day before a restart may not have been sent.
  let since = new Date(Date.now() - 86_400_000);
  let timer: NodeJS.Timeout | undefined;
  let copying: Promise<void> = Promise.resolve();
  let isTold = false;

  const copyAll = async (): Promise<void> => {
    const rows = await readFigures(db, since, mostRows);
    const last = rows.at(-1);
    if (!last) return;
    await breaker.run(() => post(url, key, rows));
    // Once more from the last minute on: it may not be over.
    since = last.minute;
    if (rows.length === mostRows) await copyAll();
  };
  const copy = (): Promise<void> => {
    copying = copying
      .then(copyAll)
      .then(() => {
        isTold = false;
      })
      .catch((error: unknown) => {
        if (!isTold && !(error instanceof CircuitOpen)) log.warn({ err: error }, 'Supabase does not take the agents’ figures');
        isTold = true;
      });
    return copying;
  };

  return {
    async start() {
      timer = setInterval(() => void copy(), everyMs);
      timer.unref();
      // Nobody waits for it.
      void copy();
    },
    async close() {
      clearInterval(timer);
      await copy();
    },
  };
}

async function post(url: string, key: string, rows: readonly FiguresRow[]): Promise<void> {
  const response = await fetch(`${url.replace(/\/$/, '')}/rest/v1/agent_metrics?on_conflict=agent_type,task_type,minute`, {
    method: 'POST',
    headers: {
      apikey: key,
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      prefer: 'resolution=merge-duplicates,return=minimal',
    },
    body: JSON.stringify(rows),
    redirect: 'error',
    signal: AbortSignal.timeout(answerMs),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`Supabase answers with status ${response.status}`);
}
