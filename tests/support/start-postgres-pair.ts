import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMigrator, type Embedded, openDatabase, startEmbedded } from '@toolboxai/database';
import { expect } from 'vitest';
import { freePort } from './free-port.ts';
import { startTcpProxy } from './tcp-proxy.ts';

export type PostgresPair = {
  /** Of the address that leads to one of the two: as a floating IP, a load balancer or a pooler in front of them does it. */
  url: string;
  /** Kills the primary; its processes end as they see that it is gone. */
  crash(): void;
  /** The address leads to the standby, which is read-only until it is promoted. */
  moveAddress(): void;
  promote(): Promise<void>;
  close(): Promise<void>;
};

const log = { info: () => undefined, warn: () => undefined };
/** The primary answers a commit when the standby has it as well, so that what was answered survives it. */
const settings = { max_connections: '200', fsync: 'off', synchronous_standby_names: '*', hot_standby: 'on' };

/** A primary at the newest migration and a standby that follows it by streaming. */
export async function startPostgresPair(): Promise<PostgresPair> {
  const home = await mkdtemp(path.join(tmpdir(), 'toolboxai-pair-'));
  const [first, second] = [path.join(home, 'first'), path.join(home, 'second')];
  const [port, secondPort] = [await freePort(), await freePort()];
  await migrate(first, port);
  cpSync(first, second, { recursive: true, preserveTimestamps: true });
  chmodSync(path.join(second, 'postgres'), 0o700);
  writeFileSync(path.join(second, 'postgres/standby.signal'), '');

  const primary = await startEmbedded({ dataDir: first, port, log, settings });
  const standby = await startEmbedded({
    dataDir: second,
    port: secondPort,
    log,
    settings: { ...settings, synchronous_standby_names: '', primary_conninfo: connectionTo(primary) },
  });
  await untilStreaming(primary);
  const proxy = await startTcpProxy(port);
  const address = new URL(primary.url);
  address.port = String(proxy.port);
  return {
    url: address.toString(),
    crash: () => void process.kill(postmasterOf(first), 'SIGKILL'),
    moveAddress: () => proxy.move(secondPort),
    async promote() {
      await asking(standby, 'select pg_promote(true, 60)');
    },
    async close() {
      await proxy.close();
      await Promise.all([primary.stop(), standby.stop()]);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function migrate(dataDir: string, port: number): Promise<void> {
  const server = await startEmbedded({ dataDir, port, log, settings: { fsync: 'off' } });
  const database = await openDatabase({ url: server.url, applicationName: 'test migration', max: 1 });
  await createMigrator(database).upgrade('head');
  await database.close();
  await server.stop();
}

function connectionTo({ url }: Embedded): string {
  const { hostname, port, username, password } = new URL(url);
  return `host=${hostname} port=${port} user=${username} password=${password}`;
}

function postmasterOf(dataDir: string): number {
  return Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

async function asking(server: Embedded, sql: string): Promise<unknown> {
  const database = await openDatabase({ url: server.url, applicationName: 'the test', max: 1, statementTimeoutMs: 90_000 });
  try {
    return (await database.pool.query({ text: sql, rowMode: 'array' })).rows[0]?.[0];
  } finally {
    await database.close();
  }
}

async function untilStreaming(primary: Embedded): Promise<void> {
  const state = () => asking(primary, `select sync_state from pg_stat_replication where state = 'streaming'`);
  await expect.poll(state, { timeout: 30_000 }).toBe('sync');
}
