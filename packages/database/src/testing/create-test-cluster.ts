import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster, isAlive } from '../embedded/postmaster.ts';
import { startEmbedded } from '../embedded/start-embedded.ts';
import { createMigrator } from '../migrate/create-migrator.ts';
import { openDatabase } from '../open-database.ts';
import { withDatabase } from './database-url.ts';

export type TestCluster = {
  /** The template's address: `createTestDatabase` clones what it names, as its account. */
  url: string;
  stop(): Promise<void>;
};

/** What a test run does not need: it starts anew after a crash. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', jit: 'off' };
const prefix = 'toolboxai-test-';
const log = { info: () => undefined, warn: () => undefined };

/**
 * One Postgres for one test run, with a migrated database in it to clone. It is our embedded one in a temporary folder, or
 * the server of `adminUrl` (TEST_DATABASE_URL), whose account must be allowed to create databases.
 */
export async function createTestCluster(adminUrl: string | undefined = process.env.TEST_DATABASE_URL): Promise<TestCluster> {
  const server = adminUrl ? { url: adminUrl, stop: async () => undefined } : await startTemporary();
  const name = `toolboxai_template_${randomBytes(6).toString('hex')}`;
  const url = withDatabase(server.url, name);
  try {
    await runAsAdmin(server.url, `create database ${name}`);
    const database = await openDatabase({ url, applicationName: 'test template', max: 1 });
    try {
      await createMigrator(database).upgrade('head');
    } finally {
      await database.close();
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    url,
    stop: async () => {
      await runAsAdmin(server.url, `drop database ${name} with (force)`);
      await server.stop();
    },
  };
}

async function startTemporary() {
  removeOrphans();
  const dataDir = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const server = await startEmbedded({ dataDir, log, settings });
    return { url: server.url, stop: () => server.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Servers of test runs that were killed. */
function removeOrphans(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue;
    const orphan = findPostmaster(join(tmpdir(), name, 'postgres'));
    if (orphan) process.kill(orphan.pid, 'SIGQUIT');
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

export async function runAsAdmin(url: string, statement: string): Promise<void> {
  const admin = await openDatabase({ url, applicationName: 'test admin', max: 1, statementTimeoutMs: 60_000 });
  try {
    await admin.pool.query(statement);
  } finally {
    await admin.close();
  }
}
