import { writeFile } from 'node:fs/promises';
import { checkDatabaseUrl } from '@toolboxai/database';
import pg from 'pg';
import { describeV1 } from '../describe/describe-v1.ts';
import { findSchemas } from '../describe/read-catalog.ts';
import { reasonOf } from '../migration-error.ts';
import { type Check, type Env, fail, pass, valueOf } from './check.ts';
import { checkActivity } from './check-activity.ts';
import { checkBackups, type Disk } from './check-backup.ts';
import { checkOutside, type Services } from './check-outside.ts';
import { checkServer, judgeVersion } from './check-server.ts';
import { checkDocker, checkNode, checkRedis } from './check-tools.ts';
import { checkVersion1 } from './check-version-1.ts';
import { maskEnvironment } from './mask-environment.ts';

export type PreflightOptions = {
  /** Version 1's database, as DATABASE_URL has it. */
  url: string;
  /** What version 2 would be started with. */
  env: Env;
  /** Where programs are looked for, as PATH has it. */
  path: string;
  /** Names of variables that are secrets, beside those that sound like it. */
  secrets: ReadonlySet<string>;
  /** The backup that was taken. */
  backup?: string | undefined;
  /** Where the environment is written down, secrets masked; left out, it is only answered. */
  record?: string | undefined;
  /** `process.versions.node` */
  node: string;
  services: Services;
};

export type Preflight = { ok: boolean; checks: Check[]; environment: Record<string, string> };

/** The guide's checklist, S1 to S14, each with what shows it. Looks only; the database is not changed. */
export async function preflight(options: PreflightOptions): Promise<Preflight> {
  const { env } = options;
  const redisUrl = valueOf(env, 'REDIS_URL');
  const environment = maskEnvironment(env, options.secrets);
  const { checks, disk } = await checkDatabase(options.url);
  const [redis, docker, outside] = await Promise.all([
    checkRedis(redisUrl),
    checkDocker(options.path),
    checkOutside(env, options.services),
  ]);
  const all = [
    ...(await checkBackups(options.backup, redisUrl, disk, options.services.now())),
    await recordEnvironment(environment, options.record),
    ...checkNode(options.node),
    ...checks,
    redis,
    docker,
    ...outside,
  ];
  const number = ({ item }: Check) => Number(item.slice(1));
  all.sort((one, other) => number(one) - number(other));
  return { ok: all.every(({ status }) => status !== 'FAIL'), checks: all, environment };
}

async function recordEnvironment(environment: Record<string, string>, file: string | undefined): Promise<Check> {
  const [item, title] = ['S3', 'environment is written down'];
  const count = `${Object.keys(environment).length} variables, secrets masked`;
  if (!file) return pass(item, title, `${count}; with --record <file> in a file`);
  try {
    await writeFile(file, `${JSON.stringify(environment, null, 2)}\n`, { mode: 0o600 });
    return pass(item, title, `${count}, in ${file}`);
  } catch (error) {
    return fail(item, title, `${file} could not be written (${reasonOf(error)})`, 'Choose another file.');
  }
}

const nothingKnown: Disk = { databaseBytes: 0, tableBytes: 0, dataDirectory: undefined };

type Found = { checks: Check[]; disk: Disk };

async function checkDatabase(given: string): Promise<Found> {
  const checked = checkDatabaseUrl(given);
  const title = 'PostgreSQL answers';
  if (!checked.ok) {
    const todo = 'Put DATABASE_URL right: postgresql://user:pass@host:port/db';
    return { checks: [fail('S8', title, `DATABASE_URL cannot be used: ${checked.reason}`, todo)], disk: nothingKnown };
  }
  // A pool of its own: an old server is looked at too, and told what it is.
  const pool = new pg.Pool({
    connectionString: checked.url,
    application_name: 'toolboxai-migrate',
    connectionTimeoutMillis: 10_000,
    max: 2,
  });
  pool.on('error', () => undefined); // what is lost while it is asked rejects there
  try {
    return await onConnection(pool, (client) => look(pool, client));
  } catch (error) {
    return { checks: [fail('S8', title, reasonOf(error), 'Start it, or put DATABASE_URL right.')], disk: nothingKnown };
  } finally {
    await pool.end();
  }
}

async function look(pool: pg.Pool, client: pg.ClientBase): Promise<Found> {
  // Older servers lack what the other checks ask for.
  const { rows } = await client.query<{ number: string; name: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as name`,
  );
  const version = judgeVersion(Number(rows[0]?.number), rows[0]?.name ?? '');
  if (version.status === 'FAIL') return { checks: [version], disk: nothingKnown };
  const [schema] = await findSchemas(pool);
  const description = await describeV1(pool);
  const tableBytes = description.ok ? description.v1.sizes.reduce((sum, { bytes }) => sum + bytes, 0) : 0;
  const disk = { ...(await readDisk(client)), tableBytes };
  const checks = [
    ...(await checkServer(client, schema)),
    ...checkVersion1(description, disk.databaseBytes),
    ...(schema === undefined ? [] : await checkActivity(client, schema)),
  ];
  return { checks, disk };
}

/** In a transaction that may not write, so that nothing can be changed. */
async function onConnection<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(`begin read only; set local statement_timeout to '60s'`);
    return await work(client);
  } finally {
    client.release(true);
  }
}

async function readDisk(client: pg.ClientBase): Promise<Pick<Disk, 'databaseBytes' | 'dataDirectory'>> {
  const { rows } = await client.query<{ bytes: string; folder: string | null; local: boolean }>(
    `select pg_database_size(current_database()) as bytes,
       case when pg_has_role('pg_read_all_settings', 'USAGE') then current_setting('data_directory', true) end as folder,
       coalesce(inet_client_addr() = inet_server_addr(), true) as local`,
  );
  const row = rows[0];
  return { databaseBytes: Number(row?.bytes), dataDirectory: row?.local && row.folder ? row.folder : undefined };
}
