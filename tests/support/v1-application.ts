/**
 * An application of version 1, as a process: it logs people in by bcrypt, opens and closes sessions, gives roles, writes and edits
 * content, with the columns that it knows and no others. It knows nothing of this code, and fails loudly. What the database has
 * acknowledged goes into its own ledger, a line each; the last line of an id counts.
 * Started by `startV1Application`; SIGTERM ends it in order.
 */
import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { hash, verify } from '@node-rs/bcrypt';
import pg from 'pg';
import type { Latency, V1Entry, V1Settings } from './start-v1-application.ts';

const settings = JSON.parse(process.env.V1_SETTINGS ?? '') as V1Settings;
const { schema, roleWords, hasSuperuser, sessions, perSecond, connections, mostWaiting, goesOn, ledger } = settings;
const pool = new pg.Pool({
  connectionString: settings.url,
  max: connections,
  application_name: 'version 1',
  options: `-c search_path=${schema},public`,
});

type User = { id: string; username: string; password: string; busy: boolean };
type Row = { id: string; busy: boolean };
const users: User[] = [];
const contents: Row[] = [];
const tokens: string[] = [];
const latencies: Latency[] = [];
let [done, failed, round] = [0, 0, 0];
const ending = new AbortController();

const noteLatency = (start: number): void => {
  const ms = performance.now() - start;
  latencies.push([Math.round(Date.now() - ms), Math.round(ms * 10) / 10]);
};
const note = (entry: V1Entry): void => appendFileSync(ledger, `${JSON.stringify(entry)}\n`);

async function query(name: string, text: string, values: unknown[]): Promise<pg.QueryResult<Record<string, unknown>>> {
  const start = performance.now();
  const result = await pool.query({ name, text, values });
  noteLatency(start);
  return result;
}

const roleColumns = [...(roleWords ? ['role'] : []), ...(hasSuperuser ? ['is_superuser'] : [])];
const roleValues = (turn: number): unknown[] => [
  ...(roleWords ? [roleWords[turn % roleWords.length]] : []),
  ...(hasSuperuser ? [turn % 3 === 0] : []),
];
const asRow = (values: unknown[]) => Object.fromEntries(roleColumns.map((name, index) => [name, values[index]]));

async function addUser(): Promise<void> {
  const [id, username] = [randomUUID(), `v1-${randomUUID()}`];
  const password = `secret ${username}`;
  const roles = roleValues(round);
  const values = [id, `${username}@school.test`, username, await hash(password, { cost: 4 }), ...roles];
  const names = ['id', 'email', 'username', 'password_hash', ...roleColumns];
  await query(
    'add user',
    `insert into users (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`,
    values,
  );
  note({ table: 'users', id, row: { username, ...asRow(roles) } });
  users.push({ id, username, password, busy: false });
}

async function logIn(user: User): Promise<void> {
  const { rows } = await query('find user', 'select id, username, password_hash, is_active from users where username = $1', [
    user.username,
  ]);
  if (!(await verify(user.password, String(rows[0]?.password_hash)))) throw new Error(`${user.username} cannot log in any more`);
  const [id, token] = [randomUUID(), randomUUID()];
  const kept = sessions.hashed ? createHash('sha256').update(token).digest('hex') : token;
  await query(
    'open session',
    `insert into ${sessions.table} (id, user_id, ${sessions.tokenColumn}, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
    [id, user.id, kept],
  );
  note({ table: sessions.table, id, row: { user_id: user.id, [sessions.tokenColumn]: kept } });
  tokens.push(id);
}

async function giveRole(user: User): Promise<void> {
  if (roleColumns.length === 0) return;
  const roles = roleValues(round);
  const sets = roleColumns.map((name, at) => `${name} = $${at + 2}`).join(', ');
  const { rowCount } = await query('give role', `update users set ${sets}, updated_at = now() where id = $1`, [
    user.id,
    ...roles,
  ]);
  if (rowCount !== 1) throw new Error(`user ${user.id} is gone`);
  note({ table: 'users', id: user.id, row: { username: user.username, ...asRow(roles) } });
}

async function write(owner: User): Promise<void> {
  const turn = round;
  const [id, title] = [randomUUID(), `Lesson ${turn} "½"\\`];
  await query(
    'write content',
    'insert into educational_content (id, title, subject, grade_level, content, created_by) values ($1, $2, $3, $4, $5, $6)',
    [id, title, 'Science', turn % 13, { title, turn }, owner.id],
  );
  note({ table: 'educational_content', id, row: { title, content: { title, turn } } });
  contents.push({ id, busy: false });
}

/** In a transaction that holds its row for a moment. */
async function edit(content: Row): Promise<void> {
  const turn = round;
  const title = `Edited ${turn}`;
  const client = await pool.connect();
  const start = performance.now();
  try {
    await client.query('begin');
    await client.query('select id, title, content from educational_content where id = $1 for update', [content.id]);
    await client.query('update educational_content set title = $2, content = $3, updated_at = now() where id = $1', [
      content.id,
      title,
      { title, turn },
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
  noteLatency(start);
  note({ table: 'educational_content', id: content.id, row: { title, content: { title, turn } } });
}

async function logOut(): Promise<void> {
  const id = tokens.shift();
  if (id === undefined) return;
  await query('close session', `delete from ${sessions.table} where id = $1`, [id]);
  note({ table: sessions.table, id, row: null });
}

/** One at a time about each row, so that the ledger's order is the database's. */
async function alone<T extends { busy: boolean }>(rows: T[], work: (row: T) => Promise<void>): Promise<void> {
  const row = rows[round % Math.max(1, rows.length)];
  if (!row || row.busy) return;
  row.busy = true;
  await work(row);
  row.busy = false;
}

const acts: readonly (() => Promise<void>)[] = [
  addUser,
  () => alone(users, logIn),
  () => alone(users, giveRole),
  () => alone(users, write),
  () => alone(contents, edit),
  () => alone(users, giveRole),
  () => alone(users, write),
  () => alone(users, logIn),
  logOut,
  () => alone(contents, edit),
];

function fail(error: unknown): never {
  process.stderr.write(`version 1 failed: ${error instanceof Error ? `${error.message}\n${error.stack}` : String(error)}\n`);
  process.exit(1);
}

async function main(): Promise<void> {
  pool.on('error', fail);
  for (let made = 0; made < 20; made += 1, round += 1) await addUser();
  process.stdout.write('ready\n');
  const start = performance.now();
  const open = new Set<Promise<void>>();
  for (let due = 0; !ending.signal.aborted; due += 1, round += 1) {
    const early = start + (due * 1000) / perSecond - performance.now();
    if (early > 1) await wait(early);
    const act = acts[due % acts.length];
    if (!act) continue;
    const doing = act().then(
      () => void (done += 1),
      (error: unknown) => (goesOn ? void (failed += 1) : fail(error)),
    );
    open.add(doing);
    void doing.finally(() => open.delete(doing));
    if (open.size > mostWaiting) fail(new Error(`${open.size} requests wait: the database does not answer`));
  }
  await Promise.all(open);
  await pool.end();
  process.stdout.write(`${JSON.stringify({ done, failed, latencies })}\n`);
}

process.on('SIGTERM', () => ending.abort());
main().catch(fail);
