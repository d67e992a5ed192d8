import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { codeOf, DatabaseError } from '../database-error.ts';
import { account, type Cluster, choosePort, runOptions, writeAccess } from './cluster.ts';
import { explainFailure } from './explain-failure.ts';
import { none, program } from './find-binaries.ts';
import type { Settings } from './run-postmaster.ts';

/**
 * Makes an empty data directory at `path`, or not at all: it is made beside it and moved there when it is whole.
 * The one account's password is random; nothing but a password lets anyone in.
 */
export async function createCluster(cluster: Cluster, dataDir: string, settings: Settings): Promise<void> {
  const path = `${cluster.path}.new-${randomBytes(4).toString('hex')}`;
  const secrets = fs.mkdtempSync(join(tmpdir(), 'toolboxai-'));
  const password = randomBytes(24).toString('base64url');
  try {
    fs.mkdirSync(path, { mode: 0o700 });
    fs.writeFileSync(join(secrets, 'password'), password, { mode: 0o600 });
    for (const each of [path, secrets, join(secrets, 'password')]) own(each, cluster);
    await runInitdb({ ...cluster, path }, dataDir, [
      `--pwfile=${join(secrets, 'password')}`,
      // Who does without flushing the data later needs none of it now.
      ...(settings.fsync === 'off' ? ['--no-sync'] : []),
    ]);
    writeAccess(path, { port: choosePort(), password }, cluster.user);
    moveWhole(path, cluster.path);
  } finally {
    fs.rmSync(secrets, { recursive: true, force: true });
    fs.rmSync(path, { recursive: true, force: true });
  }
}

/** @throws DatabaseError DATA_VERSION or DATA_DIR_FOREIGN where the folder holds something that is not ours to run */
export function checkCluster(path: string, major: number): 'absent' | 'present' {
  if (!fs.existsSync(path)) return 'absent';
  const file = join(path, 'PG_VERSION');
  if (!fs.existsSync(file)) {
    const todo = 'Nothing was touched. Move the folder away, or set DATA_DIR to another.';
    throw new DatabaseError('DATA_DIR_FOREIGN', `${path} is there but is no Postgres data. ${todo}`);
  }
  const found = fs.readFileSync(file, 'utf8').trim();
  if (found === String(major)) return 'present';
  throw new DatabaseError(
    'DATA_VERSION',
    `${path} holds data of Postgres ${found}, but this program brings Postgres ${major}. Nothing was touched. ` +
      `Run a Postgres ${found} on it and set DATABASE_URL, or move the folder away to begin with an empty database.`,
  );
}

async function runInitdb(cluster: Cluster, dataDir: string, more: string[]): Promise<void> {
  const { dataArgument, options } = runOptions(cluster);
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--encoding=UTF8'];
  const access = [`--username=${account}`, '--auth=scram-sha-256'];
  try {
    await promisify(execFile)(program(cluster.folder, 'initdb'), ['-D', dataArgument, ...access, ...locale, ...more], options);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw none('The built-in database does not run on this system.', error);
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw explainFailure(new Error('initdb failed', { cause: error }), dataDir, said);
  }
}

/** Two first starts at a time both make one: the first to be whole is taken. */
function moveWhole(from: string, to: string): void {
  try {
    fs.renameSync(from, to);
  } catch (error) {
    if (!fs.existsSync(to)) throw error;
  }
}

function own(path: string, { user }: Cluster): void {
  if (user) fs.chownSync(path, user.uid, user.gid);
}
