import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { reasonOf } from '../migration-error.ts';

/** What version 1 was told of a row the last time that it wrote it: its columns, or null where it deleted it. */
export type Written = { table: string; id: string; row: Record<string, unknown> | null };

export type Ledger = {
  /** Writes that the database acknowledged. */
  acknowledged: number;
  failed: number;
  /** Why the first one failed. */
  reason: string | undefined;
  longestMs: number;
  rows: Written[];
};

export type V1Application = {
  acknowledged(): number;
  /** Ends it once what is under way is done; the second time it answers the same. */
  stop(): Promise<Ledger>;
};

type Write = { table: string; id: string; row: Record<string, unknown> | null; sql: string; values: unknown[] };

/** Each goes its own way, so that the order of the ledger is the order of the database. */
const lanes = 5;

/**
 * A small application of version 1: it adds users, opens and closes sessions, writes and edits content and gives rights, with the
 * columns that version 1 knows and no others, and keeps a book of what the database acknowledged. `url` is a database in which
 * `createV1Sql` made the tables as version 1's documents show them.
 */
export function startV1Application(url: string, perSecond: number): V1Application {
  const pool = new pg.Pool({ connectionString: url, max: lanes, application_name: 'version 1' });
  pool.on('error', () => undefined); // a connection that is lost while it rests is opened anew
  const rows = new Map<string, Written>();
  const ending = new AbortController();
  let [acknowledged, failed, longestMs] = [0, 0, 0];
  let reason: string | undefined;

  const write = async ({ table, id, row, sql, values }: Write): Promise<void> => {
    const start = performance.now();
    try {
      await pool.query(sql, values);
      acknowledged += 1;
      rows.set(`${table} ${id}`, { table, id, row });
    } catch (error) {
      failed += 1;
      reason ??= reasonOf(error);
    }
    longestMs = Math.max(longestMs, performance.now() - start);
  };
  const lane = async (first: number): Promise<void> => {
    const start = performance.now();
    const writes = version1Writes(first);
    for (let turn = 0; !ending.signal.aborted; turn += 1) {
      const early = start + (turn * 1_000 * lanes) / perSecond - performance.now();
      if (early > 1) await wait(early, undefined, { signal: ending.signal }).catch(() => undefined);
      const next = writes.next();
      if (!ending.signal.aborted && !next.done) await write(next.value);
    }
  };
  const running = Promise.all(Array.from({ length: lanes }, (_, first) => lane(first)));
  const stopAll = async (): Promise<Ledger> => {
    ending.abort();
    await running;
    await pool.end();
    return { acknowledged, failed, reason, longestMs, rows: [...rows.values()] };
  };
  let stopped: Promise<Ledger> | undefined;
  return {
    acknowledged: () => acknowledged,
    stop() {
      stopped ??= stopAll();
      return stopped;
    },
  };
}

/** Without end: a teacher comes, logs in, writes a lesson, edits it twice, is given rights, and logs out. */
function* version1Writes(first: number): Generator<Write> {
  for (let turn = first; ; turn += lanes) {
    const [user, session, lesson] = [randomUUID(), randomUUID(), randomUUID()];
    const username = `v1-${user}`;
    yield {
      table: 'users',
      id: user,
      row: { username, is_superuser: false },
      sql: 'insert into users (id, email, username) values ($1, $2, $3)',
      values: [user, `${username}@school.test`, username],
    };
    yield {
      table: 'sessions',
      id: session,
      row: { user_id: user, session_token: `token-${session}` },
      sql: `insert into sessions (id, user_id, session_token, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      values: [session, user, `token-${session}`],
    };
    const title = `Version 1's lesson ${turn}`;
    yield {
      table: 'educational_content',
      id: lesson,
      row: { title, content: { title, turn } },
      sql: 'insert into educational_content (id, title, subject, grade_level, content, created_by) values ($1, $2, $3, $4, $5, $6)',
      values: [lesson, title, 'Science', turn % 13, { title, turn }, user],
    };
    for (const edit of ['edited', 'edited again']) {
      const row = { title: `${title}, ${edit}`, content: { title, turn, edit } };
      yield {
        table: 'educational_content',
        id: lesson,
        row,
        sql: 'update educational_content set title = $2, content = $3, updated_at = now() where id = $1',
        values: [lesson, row.title, row.content],
      };
    }
    yield {
      table: 'users',
      id: user,
      row: { username, is_superuser: turn % 2 === 0 },
      sql: 'update users set is_superuser = $2, updated_at = now() where id = $1',
      values: [user, turn % 2 === 0],
    };
    // Every other one stays logged in.
    if (turn % 2 === 0)
      yield { table: 'sessions', id: session, row: null, sql: 'delete from sessions where id = $1', values: [session] };
  }
}
