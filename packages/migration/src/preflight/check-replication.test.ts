import pg from 'pg';
import { expect, test } from 'vitest';
import { createV1Database, findV1Variant, type V1Database } from '../testing/index.ts';
import { checkReplicas, checkSubscriptions, judgeReplicas, judgeSubscribers, type Replica } from './check-replication.ts';

async function onV1<T>(work: (v1: V1Database) => Promise<T>): Promise<T> {
  const v1 = await createV1Database(findV1Variant('canonical'));
  try {
    return await work(v1);
  } finally {
    await v1.close();
  }
}

const about = { account: 'app', synchronous: '' };
const replica = (more: Partial<Replica>): Replica => ({ name: 'one', active: true, behindBytes: 0, lagSeconds: null, ...more });

test('replicas are judged by what is kept for them, by how late they are, and by whether it can be seen', () => {
  const judge = (...replicas: Replica[]) => judgeReplicas(replicas, about);
  expect(judge()).toMatchObject({ status: 'PASS', evidence: 'there are none' });
  expect(judge(replica({ behindBytes: 5_000_000, lagSeconds: 1.26 }))).toMatchObject({
    status: 'PASS',
    evidence: 'one 5 MB behind, 1.3 s late',
  });
  expect(judge(replica({ behindBytes: 2 ** 31 })).status).toBe('FAIL');
  expect(judge(replica({ lagSeconds: 61 })).status).toBe('FAIL');
  expect(judge(replica({ active: false, behindBytes: 2 ** 27 }))).toMatchObject({
    status: 'FAIL',
    fix: expect.stringContaining("select pg_drop_replication_slot('one');"),
  });
  expect(judge(replica({ behindBytes: null }))).toMatchObject({
    status: 'SKIP',
    evidence: expect.stringContaining('grant pg_monitor to app'),
  });
  expect(judgeReplicas([replica({})], { ...about, synchronous: 'one' }).evidence).toContain('each commit waits');
});

test('a replica that is connected is found, and its lag is not made up where it is not known', async () => {
  await onV1(async ({ pool, url }) => {
    // A replica in miniature: it asks for the log, and never says how far it has come.
    const follower = new pg.Client({ connectionString: `${url}?replication=true`, application_name: 'follower of this test' });
    follower.on('error', () => undefined);
    await follower.connect();
    const { rows } = await follower.query<{ xlogpos: string }>('IDENTIFY_SYSTEM');
    follower.query(`START_REPLICATION ${rows[0]?.xlogpos ?? ''}`).catch(() => undefined);
    const client = await pool.connect();
    try {
      await expect
        .poll(() => checkReplicas(client))
        .toMatchObject({ status: 'SKIP', evidence: expect.stringContaining('follower of this test, whose lag cannot be seen') });
    } finally {
      client.release();
      await pool.query(
        `select pg_terminate_backend(pid) from pg_stat_replication where application_name = 'follower of this test'`,
      );
    }
  });
});

test('logical subscribers are told: publications of whole tables fail, others who read the changes are named', () => {
  const published = { name: 'everything', table: 'users', listed: false };
  expect(judgeSubscribers([], [])).toMatchObject({ status: 'PASS', evidence: 'no publication holds the tables' });
  expect(judgeSubscribers([{ ...published, listed: true }], [])).toMatchObject({ status: 'PASS' });
  expect(judgeSubscribers([published], [])).toMatchObject({
    status: 'FAIL',
    evidence: expect.stringContaining('users in everything'),
  });
  expect(judgeSubscribers([], [{ name: 'lake', plugin: 'wal2json' }])).toMatchObject({
    status: 'PASS',
    evidence: expect.stringContaining('lake (wal2json) reads the changes too'),
  });
});

test('a subscription that writes the tables is refused: triggers do not fire for it', async () => {
  await onV1(async ({ pool }) => {
    const client = await pool.connect();
    expect(await checkSubscriptions(client, 'public')).toMatchObject({ status: 'PASS' });
    await client.query(
      `create subscription incoming connection 'host=127.0.0.1' publication any_of_theirs with (connect = false)`,
    );
    try {
      // As a subscription that has connected leaves it.
      await client.query(`set allow_system_table_mods = on;
        insert into pg_subscription_rel (srsubid, srrelid, srsubstate)
        select s.oid, 'users'::regclass, 'r' from pg_subscription s where subname = 'incoming' and subdbid =
          (select oid from pg_database where datname = current_database())`);
      expect(await checkSubscriptions(client, 'public')).toMatchObject({
        status: 'FAIL',
        evidence: expect.stringContaining('incoming writes users'),
        fix: expect.stringContaining('drop subscription incoming;'),
      });
    } finally {
      await client.query('alter subscription incoming set (slot_name = none); drop subscription incoming');
      client.release(true);
    }
  });
});
