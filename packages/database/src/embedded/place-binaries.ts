import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../database-error.ts';
import { type Binaries, none, program } from './find-binaries.ts';
import type { ServerUser } from './server-user.ts';

/**
 * Makes the programs runnable by the server's user and returns their folder. Where npm put them is taken as it is if it can
 * be; a copy is made where the user may not enter (a home of mode 0700), or where a library's link cannot be made.
 */
export function placeBinaries(binaries: Binaries, user: ServerUser | null, dataDir: string): string {
  if ((user === null || mayRun(program(binaries.folder, 'postgres'))) && linkLibraries(binaries.folder)) return binaries.folder;
  const parents = user === null ? [dataDir] : ['/var/cache/toolboxai', join(tmpdir(), 'toolboxai-postgres')];
  for (const parent of parents) {
    if (!makeFolder(parent, user !== null)) continue;
    const copy = join(parent, `postgres-${binaries.version}`);
    if (!fs.existsSync(copy)) copyFolder(binaries.folder, copy);
    return copy;
  }
  throw none(`The built-in database cannot be copied to where ${user?.name ?? 'this user'} may run it (${parents.join(', ')}).`);
}

/** The packages list their libraries' symbolic links in a file, for npm cannot pack links and install scripts are off. */
export function linkLibraries(folder: string): boolean {
  const list = join(folder, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return true;
  const links: { source: string; target: string }[] = JSON.parse(fs.readFileSync(list, 'utf8'));
  return links.every(({ source, target }) => {
    try {
      fs.symlinkSync(basename(source), join(dirname(folder), target));
      return true;
    } catch (error) {
      return codeOf(error) === 'EEXIST';
    }
  });
}

/** Whether everyone may enter each folder on the way, and run the file. */
function mayRun(file: string): boolean {
  const path = fs.realpathSync(file);
  if ((fs.statSync(path).mode & 0o005) !== 0o005) return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((fs.statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** A folder that another user made, or can write to, could hold another user's programs: it is not taken. */
function makeFolder(path: string, isShared: boolean): boolean {
  try {
    fs.mkdirSync(path, { recursive: true, mode: isShared ? 0o755 : 0o700 });
    const stat = fs.lstatSync(path);
    return stat.isDirectory() && stat.uid === (process.getuid?.() ?? stat.uid) && (stat.mode & 0o022) === 0;
  } catch {
    return false; // the caller tries the next place, and says so when there is none
  }
}

function copyFolder(from: string, to: string): void {
  const own = `${to}.${randomBytes(4).toString('hex')}`;
  fs.cpSync(from, join(own, 'native'), { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  linkLibraries(join(own, 'native'));
  for (const path of fs.readdirSync(own, { recursive: true, encoding: 'utf8' })) openToAll(join(own, path));
  fs.chmodSync(own, 0o755);
  try {
    fs.renameSync(join(own, 'native'), to);
  } catch (error) {
    if (!fs.existsSync(to)) throw error; // else another start was first, with the same bytes
  } finally {
    fs.rmSync(own, { recursive: true, force: true });
  }
}

function openToAll(path: string): void {
  const { mode } = fs.lstatSync(path);
  if ((mode & fs.constants.S_IFMT) === fs.constants.S_IFLNK) return;
  fs.chmodSync(path, (mode & 0o100) !== 0 ? 0o755 : 0o644);
}
