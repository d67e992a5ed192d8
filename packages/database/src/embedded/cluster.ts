import { randomInt } from 'node:crypto';
import * as fs from 'node:fs';
import { join } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** One data directory, and how to run Postgres' programs on it. */
export type Cluster = { path: string; folder: string; user: ServerUser | null; log: string };

/** How the server's one client account, its password and its port are kept: in the data directory, mode 0600. */
export type Access = { port: number; password: string };

export const databaseName = 'toolboxai';
export const account = 'toolboxai';

export const urlOf = ({ port, password }: Access, database = databaseName): string =>
  `postgresql://${account}:${password}@127.0.0.1:${port}/${database}`;

/** Below the ports that systems give to outgoing connections. */
export const choosePort = () => randomInt(20_000, 32_000);

const accessFile = (path: string) => join(path, 'toolboxai-access.json');

export function readAccess(path: string): Access {
  const access: Access = JSON.parse(fs.readFileSync(accessFile(path), 'utf8'));
  return access;
}

export function writeAccess(path: string, access: Access, user: ServerUser | null): void {
  const file = accessFile(path);
  fs.writeFileSync(`${file}.new`, JSON.stringify(access), { mode: 0o600 });
  if (user) fs.chownSync(`${file}.new`, user.uid, user.gid);
  fs.renameSync(`${file}.new`, file);
}

/**
 * What a program of Postgres is started with. As root its user may be unable to walk to the data (a 0700 home lies above),
 * but it may stand in it: the working directory is set before the user changes, and `/proc/self/cwd` names it.
 */
export function runOptions({ path, user }: Pick<Cluster, 'path' | 'user'>) {
  const isBehindDoors = user !== null && process.platform === 'linux';
  return {
    dataArgument: isBehindDoors ? '/proc/self/cwd' : path,
    options: {
      cwd: path,
      windowsHide: true,
      // The server gets none of the application's secrets. Windows starts no program without its own variables.
      ...(process.platform === 'win32' ? {} : { env: { LC_ALL: 'C' } }),
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
    },
  };
}
