import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadConfig, variableNames } from '@toolboxai/backend/config';
import { canRead } from '@toolboxai/codemod';
import { AppError } from '@toolboxai/contracts';
import { type Evidence, type ReportDocument, readStatus, verify } from '@toolboxai/migration';
import type { CommandContext } from './command-context.ts';
import { findSources } from './find-sources.ts';
import { migrateEnv } from './migrate-env.ts';
import { openMigrator } from './open-migrator.ts';
import { withVersion1 } from './with-version-1.ts';

type Env = CommandContext['env'];

/** Where the migration is, and what its database lacks. */
export const readDatabase = (url: string): Promise<Pick<Evidence, 'status' | 'database'>> =>
  withVersion1(url, async ({ pool }) => {
    const status = await readStatus(pool);
    if (!status || status.phase === 'rolled_back') return { status, database: null };
    const database = await verify(pool).catch((error: unknown) => ({
      failed: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    }));
    return { status, database };
  });

/** Whether version 2 takes the environment as it is, and `.env` has nothing more to be changed. */
export function checkEnvironment(env: Env, folder: string): Evidence['environment'] {
  const refusal = refusalOf(() => loadConfig(env));
  if (refusal !== undefined) return { ok: false, detail: `Version 2 refuses it: ${refusal}` };
  const set = variableNames.filter((name) => env[name]?.trim()).length;
  const file = path.join(folder, '.env');
  if (!existsSync(file)) return { ok: true, detail: `${set} variables are set, and version 2 takes them; there is no .env.` };
  const before = readFileSync(file, 'utf8');
  const unread = refusalOf(() => migrateEnv(before));
  if (unread !== undefined) return { ok: false, detail: `.env: ${unread}` };
  const { text, notes } = migrateEnv(before);
  if (text !== before) return { ok: false, detail: `.env is still version 1's: ${notes.join('; ')}.` };
  return { ok: true, detail: `${set} variables are set, version 2 takes them, and .env has nothing more to be changed.` };
}

function refusalOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    const text = error instanceof AppError ? error.publicMessage : error instanceof Error ? error.message : String(error);
    return text.replaceAll(/\s*\n\s*/g, ' ');
  }
}

/** What the codemod would change in these folders; it changes nothing. */
export async function checkSources(folders: readonly string[]): Promise<NonNullable<Evidence['code']>> {
  const counts = { read: 0, toChange: 0, toLookAt: 0, failed: 0 };
  const migrator = openMigrator();
  try {
    for await (const source of findSources(folders, (file) => canRead(file) || file.endsWith('.py'))) {
      counts.read += 1;
      const outcome = 'failed' in source ? source : await migrator.migrate(source.file, source.text);
      if (outcome.failed !== undefined) counts.failed += 1;
      else if ('changed' in outcome) {
        counts.toChange += outcome.changed.length;
        counts.toLookAt += outcome.left.length;
      }
    }
  } finally {
    migrator.close();
  }
  return counts;
}

const documents = [
  { row: 'S156', title: 'Architecture', paths: ['ARCHITECTURE.md', 'docs/ARCHITECTURE.md'] },
  { row: 'S157', title: 'Configuration', paths: ['docs/CONFIGURATION.md', 'CONFIGURATION.md'] },
  { row: 'S158', title: 'API', paths: ['docs/api/README.md'] },
  { row: 'S158', title: 'API as OpenAPI', paths: ['docs/api/openapi.json'] },
] as const;

/** The documents that a report links to, below `folder`; that of this program unless told. */
export const findDocuments = (folder: string): ReportDocument[] =>
  documents.map(({ row, title, paths }) => {
    const found = paths.find((each) => existsSync(path.join(folder, each)));
    return { row, title, path: found ?? paths[0], is_there: found !== undefined };
  });

/** The first document that names the command that rolls back. */
export async function findRollbackDocument(folder: string): Promise<string | null> {
  const files = await readdir(path.join(folder, 'docs'), { recursive: true }).catch(() => []);
  const pages = ['README.md', ...files.map((file) => path.join('docs', file))].filter((file) => file.endsWith('.md'));
  for (const page of pages.toSorted()) {
    const text = await readFile(path.join(folder, page), 'utf8').catch(() => '');
    if (text.includes('toolboxai migrate rollback')) return page;
  }
  return null;
}

type Schema<T> = { safeParse(value: unknown): { data?: T | undefined } };

/** A file of evidence, and its sum. @throws AppError where it is none */
export async function readEvidence<T>(
  option: string,
  file: string,
  schema: Schema<T>,
): Promise<{ value: T; source: { what: string; file: string; sha256: string } }> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('VALIDATION_FAILED', { publicMessage: `${option}: ${file} cannot be opened.`, cause });
  });
  const value = schema.safeParse(parse(text)).data;
  if (value === undefined)
    throw new AppError('VALIDATION_FAILED', {
      publicMessage: `${option}: ${file} is not what ${option === '--verify' ? 'migrate verify --json prints' : 'migrate rehearse writes'}.`,
    });
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { value, source: { what: option.slice(2), file: path.basename(file), sha256 } };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The schema refuses it.
    return undefined;
  }
}
