import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '@toolboxai/database';
import { createTestDatabase } from '@toolboxai/database/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteOldAudit, listAudit } from '../../apps/backend/src/features/auth/audit-store.ts';
import * as store from '../../apps/backend/src/features/auth/store.ts';

let database: Database;
let close: () => Promise<void>;
const user = randomUUID();
const family = randomUUID();
const token = Buffer.alloc(32, 7);
const session = { userId: user, familyId: family, days: 7, userAgent: undefined };

/** Many users that were rehashed, each with a login, and a long audit log. */
beforeAll(async () => {
  const own = await createTestDatabase();
  database = await openDatabase({ url: own.url, applicationName: 'queries of sessions', max: 1 });
  close = () => database.close().then(own.drop);
  const run = (sql: string, values: unknown[] = []) => database.pool.query(sql, values);
  await run(`insert into users (email, username, password_hash, password_hash_v2, password_hash_seen)
    select n || '@x.test', n, '$2b$12$' || n, '$argon2id$', '$2b$12$' || n from generate_series(1, 20000) n`);
  await run(`insert into users (id, email, username) values ($1, 'One@x.test', 'one')`, [user]);
  await run(`insert into sessions (user_id, session_token, family_id, refresh_token_hash, expires_at)
    select id, id::text, gen_random_uuid(), sha256(email::bytea), now() + interval '3 days' from users`);
  await run('update sessions set family_id = $2, refresh_token_hash = $3 where user_id = $1', [user, family, token]);
  await run(`insert into audit_log (action, outcome) select 'login', 'success' from generate_series(1, 20000)`);
  await run('analyze');
});
afterAll(() => close());

/** How often tables of ours were read from one end to the other. */
async function wholeReads(): Promise<Record<string, number>> {
  await database.pool.query('select pg_stat_force_next_flush()');
  const { rows } = await database.pool.query<{ relname: string; seq_scan: string }>(
    `select relname, seq_scan from pg_stat_user_tables where relname in ('users', 'sessions', 'audit_log')`,
  );
  return Object.fromEntries(rows.map(({ relname, seq_scan }) => [relname, Number(seq_scan)]));
}

const inTransaction = (work: Parameters<Database['db']['transaction']>[0]) => () => database.db.transaction(work);

test.each<[string, () => Promise<unknown>]>([
  ['finding a user by email', () => store.findByEmail(database.db, 'oNE@x.test')],
  ['looking for someone whom version 1 alone knows', () => store.findBcryptAlone(database.db)],
  ['asking whether a login stands', () => store.findLoggedIn(database.db, user, family)],
  ['listing my logins', () => store.listFamilies(database.db, user)],
  ['finding a refresh token', inTransaction((tx) => store.lockSession(tx, token))],
  ['adding a session', () => store.insertSession(database.db, { ...session, tokenHash: Buffer.alloc(32, 8) })],
  ['ending a login', inTransaction((tx) => store.revokeFamily(tx, family, 'a test'))],
  ['ending all my logins', inTransaction((tx) => store.revokeOthers(tx, user, null, 'a test'))],
  ['sweeping sessions', () => store.deleteEndedSessions(database.db, 1, 5000)],
  ['reading the audit log', () => listAudit(database.db, 50, 10_000)],
  ['pruning the audit log', () => deleteOldAudit(database.db, 90, 5000)],
])('%s reads no table from one end to the other', async (_name, work) => {
  const before = await wholeReads();
  await work();
  expect(await wholeReads()).toEqual(before);
});

test('the counting above would notice', async () => {
  const before = await wholeReads();
  await database.pool.query('select count(*) from users where first_name is null');
  expect(await wholeReads()).not.toEqual(before);
});
