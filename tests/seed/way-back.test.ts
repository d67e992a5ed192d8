import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import { describeV1, type V1 } from '@toolboxai/migration';
import { createV1Database, findV1Variant, readColumns, readRows, type V1Database } from '@toolboxai/migration/testing';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { root, spawnServer } from '../support/spawn-server.ts';
import { findLost, type Latency, startV1Application, type V1Application } from '../support/start-v1-application.ts';
import { startV2Writer } from '../support/v2-writer.ts';

/** Each command is a process of its own. */
vi.setConfig({ testTimeout: 180_000 });

let folder: string;
let made: V1Database;
let v1: V1;
const closing: (() => unknown)[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-way-back-'));
  made = await createV1Database(findV1Variant('roles with a check'), { users: 2_000, contents: 6_000, sessions: 1_000 });
  const described = await describeV1(made.pool);
  if (!described.ok) throw new Error('It is not understood.');
  v1 = described.v1;
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
afterAll(async () => {
  await made.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => path.join(folder, name);

/** `toolboxai …` in the folder where version 1 was installed, whose `.env` it reads. */
async function toolboxai(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...readEnv() },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => void (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
  const [status] = await once(child, 'close');
  expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' });
  return stdout;
}

const readEnv = (): Record<string, string | undefined> => parseEnv(readFileSync(at('.env'), 'utf8'));

/** Version 1 as it was checked out and started: its own program, on the database that its `.env` names. */
const startVersion1 = (): Promise<V1Application> => startV1Application(readEnv().DATABASE_URL ?? '', v1);

async function expectWork(application: V1Application): Promise<void> {
  const before = application.writes();
  await expect.poll(() => application.writes() - before).toBeGreaterThan(40);
}

/** The longest time without an answer, in ms: from the end of one request to the end of the next. */
function longestSilence(latencies: readonly Latency[]): number {
  const ends = latencies.map(([start, ms]) => start + ms).toSorted((one, other) => one - other);
  return Math.round(Math.max(...ends.slice(1).map((end, before) => end - (ends[before] ?? end))));
}

test('S29 the downtime of the way there and back is measured: every request of both versions is answered meanwhile', async () => {
  writeFileSync(at('.env'), `DATABASE_URL=${made.url}\n`);
  const { rows: users } = await made.pool.query<{ id: string }>('select id from users limit 50');
  const application = await startVersion1();
  const opened = JSON.parse(await toolboxai('migrate', 'run', '--json'));
  const writer = await startV2Writer(
    made.url,
    users.map(({ id }) => id),
  );
  await expectWork(application);
  await expect.poll(() => writer.writes()).toBeGreaterThan(40);
  await writer.stop();
  const back = JSON.parse(await toolboxai('migrate', 'rollback', '--json'));
  await expectWork(application);
  // It ends with an error where one request fails, or where they pile up.
  const { done, failed, latencies } = await application.stop();
  const silenceMs = longestSilence(latencies);
  process.stdout.write(
    `S29: run ${Math.round(opened.durationMs)} ms, rollback ${Math.round(back.durationMs)} ms; version 1 did ${done} things, ${failed} failed, the longest time without an answer was ${silenceMs} ms; the guide plans 2 to 4 hours\n`,
  );
  expect(failed).toBe(0);
  expect(done).toBeGreaterThan(80);
  expect(await findLost(made.pool, v1.schema, application.ledger())).toEqual([]);
});

test('S107 S108 S109 S110 the way back of the guide: the dump restored, version 1 checked out, its .env put back, and started', async () => {
  const before = `# of version 1\nDATABASE_URL=${made.url}\nJWT_SECRET_KEY=a secret of this test, of 32 bytes and more\nWS_ENABLED=true\n`;
  writeFileSync(at('.env'), before);
  const columns = await readColumns(made.pool);
  const saved = await readRows(made.pool, columns);
  await toolboxai('migrate', 'backup', 'before');
  await toolboxai('env', 'migrate', '--write');
  expect(readFileSync(at('.env'), 'utf8')).not.toBe(before);
  await toolboxai('migrate', 'run');
  const server = await spawnServer({ ...(readEnv() as Record<string, string>) });
  closing.push(() => server.kill());
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  expect(await toolboxai('migrate', 'rollback')).toContain('cp <backup>/.env.backup .env');
  expect(await server.ended).toBe(0);

  copyFileSync(at('before/.env.backup'), at('.env'));
  expect(readFileSync(at('.env'), 'utf8')).toBe(before);
  const again = await startVersion1();
  await expectWork(again);
  await again.stop();
  expect(await findLost(made.pool, v1.schema, again.ledger())).toEqual([]);

  // What nobody hopes for: the database itself is lost, and version 1 begins on what was saved.
  const empty = await createEmptyDatabase();
  closing.push(() => empty.drop());
  await toolboxai('migrate', 'restore', 'before', '--into', empty.url);
  const restored = new pg.Pool({ connectionString: empty.url, max: 1 });
  closing.push(() => restored.end());
  expect(await readRows(restored, columns)).toEqual(saved);
  writeFileSync(at('.env'), before.replace(made.url, empty.url));
  const anew = await startVersion1();
  await expectWork(anew);
  await anew.stop();
  expect(await findLost(restored, v1.schema, anew.ledger())).toEqual([]);
});
