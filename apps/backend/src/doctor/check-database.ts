import { createMigrator, type Database, DatabaseError, findRunning, openDatabase } from '@toolboxai/database';
import { type Check, codeOf, type Finding, fastest, fault, off, ok, warning } from './finding.ts';
import { lookAtAgents } from './look-at-agents.ts';
import { lookAtBreakers } from './look-at-breakers.ts';
import { lookAtLegacy } from './look-at-legacy.ts';

const check = 'database';

/** The database, and what the servers on it wrote down about themselves. */
export const checkDatabase: Check = async ({ config }) => {
  try {
    const url = config.database.url ?? (await findRunning(config.dataDir))?.url;
    if (!url) return [off(check, `the embedded one in ${config.dataDir}; it starts with the server`)];
    const database = await openDatabase({ url, max: 2, applicationName: 'toolboxai-doctor', statementTimeoutMs: 5_000 });
    try {
      const { findings, hasTables } = await lookInside(database);
      if (!hasTables) return findings;
      const { db } = database;
      return [...findings, ...(await lookAtBreakers(db)), ...(await lookAtAgents(database, config)), ...(await lookAtLegacy(db))];
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof DatabaseError) return [explain(error)];
    throw error;
  }
};

/** By the codes of Node and of Postgres. */
const causes: Readonly<Record<string, { cause: string; fix: string }>> = {
  ECONNREFUSED: { cause: 'Nothing listens there.', fix: 'Start PostgreSQL, or put host and port in DATABASE_URL right.' },
  ENOTFOUND: { cause: 'There is no such host.', fix: 'Put the host in DATABASE_URL right.' },
  EAI_AGAIN: { cause: 'The name of the host cannot be looked up.', fix: 'Put the host in DATABASE_URL right, or look at DNS.' },
  ETIMEDOUT: { cause: 'The host does not answer.', fix: 'Look whether a firewall is between, and whether the host is up.' },
  '28P01': { cause: 'User or password is wrong.', fix: 'Put them in DATABASE_URL right; a "@" in a password is written %40.' },
  '28000': {
    cause: 'PostgreSQL does not let this user in from here.',
    fix: 'Look at pg_hba.conf, and at sslmode in DATABASE_URL.',
  },
  '3D000': { cause: 'There is no such database.', fix: 'Make it (createdb), or put its name in DATABASE_URL right.' },
  '53300': { cause: 'All of its connections are in use.', fix: 'Raise max_connections, or run fewer servers on it.' },
  '57P03': { cause: 'PostgreSQL is starting up or stopping.', fix: 'Look again in a moment.' },
};

const otherwise = { cause: 'It cannot be connected to.', fix: 'Look whether it runs and whether DATABASE_URL is right.' };

function explain(error: DatabaseError): Finding {
  const detail = error.message.split(' Nothing was changed.')[0] ?? error.message;
  if (error.code === 'SERVER_TOO_OLD')
    return fault(check, { detail, cause: 'It is older than what is supported.', fix: 'Upgrade it to PostgreSQL 15 or newer.' });
  if (error.code === 'MIGRATION_UNKNOWN' || error.code === 'MIGRATION_CHANGED')
    return fault(check, {
      detail,
      cause: 'Another version of ToolboxAI has migrated it.',
      fix: 'Run the version that did, or one that is newer.',
    });
  const { cause } = error;
  const inner = cause instanceof AggregateError ? cause.errors[0] : cause;
  return fault(check, { detail, ...(causes[codeOf(inner)] ?? otherwise) });
}

const slowMs = 50;
const mostSkewSeconds = 5;

async function lookInside(database: Database): Promise<{ findings: Finding[]; hasTables: boolean }> {
  const { rows } = await database.pool.query<{ version: string; skew: number; used: number; most: number; empty: boolean }>(
    `select split_part(version(), ' on ', 1) as version,
      extract(epoch from now())::float8 as skew,
      (select count(*)::int from pg_stat_activity where backend_type = 'client backend') as used,
      current_setting('max_connections')::int as most,
      not exists (select from pg_tables where schemaname not in ('pg_catalog', 'information_schema')) as empty`,
  );
  const [row] = rows;
  if (!row) return { findings: [], hasTables: false };
  const skew = Math.abs(row.skew - Date.now() / 1000);
  const migrations = await lookAtMigrations(database, row.empty);
  const findings = [
    await lookAtLatency(database, row.version),
    migrations,
    ...(skew > mostSkewSeconds ? [skewed(skew)] : []),
    row.used > row.most * 0.8 ? crowded(row) : ok('connections', `${row.used} of ${row.most} are in use`),
  ];
  return { findings, hasTables: migrations.status === 'ok' && !row.empty };
}

async function lookAtLatency(database: Database, version: string): Promise<Finding> {
  const ms = await fastest(() => database.ping());
  if (ms <= slowMs) return ok(check, `${version}, answers in ${ms} ms`);
  return warning(check, {
    detail: `${version} takes ${ms} ms for the smallest question`,
    cause: 'The network to it is slow, or it is overloaded. Each request asks several times.',
    fix: 'Bring server and database closer together, or look at its load.',
  });
}

async function lookAtMigrations({ pool }: Database, empty: boolean): Promise<Finding> {
  const pending = await createMigrator({ pool }).pending();
  if (pending.length === 0) return ok('migrations', 'the database is at the newest one');
  if (empty) return ok('migrations', 'the database is empty; the first start makes its tables');
  return fault('migrations', {
    detail: `not applied: ${pending.map(({ name }) => name).join(', ')}`,
    cause: 'The database is of an older version, and a server leaves one that is not its own as it is.',
    fix: 'Make a backup, then: npx toolboxai db upgrade',
  });
}

const skewed = (seconds: number): Finding =>
  fault('clock', {
    detail: `the clocks of this machine and of the database differ by ${Math.round(seconds)} seconds`,
    cause: 'One of them is wrong, so that logins end too early or too late.',
    fix: 'Set both by NTP.',
  });

const crowded = ({ used, most }: { used: number; most: number }): Finding =>
  warning('connections', {
    detail: `${used} of ${most} connections of the database are in use`,
    cause: 'More servers, or other programs, are connected than it is set up for.',
    fix: 'Raise max_connections, run fewer servers, or put a pooler in session mode between.',
  });
