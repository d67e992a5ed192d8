import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { join } from 'node:path';

/** What a server writes of itself into `postmaster.pid`. */
export type Postmaster = { pid: number; port: number; isReady: boolean };

const pidFile = (path: string) => join(path, 'postmaster.pid');

/** Marks a server's command line: device and inode stay when the data directory is moved, and differ in a copy of it. */
export function markOf(path: string): string {
  const { dev, ino } = fs.statSync(path, { bigint: true });
  return `toolboxai-${dev}-${ino}`;
}

/** The server that runs on this data directory now, or null: a stale file, another's process or a zombie is not one. */
export function findPostmaster(path: string): Postmaster | null {
  const lines = readLines(pidFile(path));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !runsHere(pid, path)) return null;
  return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * A pid file that names a living process which is not our server (a zombie, or a pid given anew after a restart of the
 * machine) would keep Postgres from starting for ever. One that names no process Postgres itself clears.
 */
export function clearStalePid(path: string): void {
  const pid = Number(readLines(pidFile(path))[0]);
  if (Number.isInteger(pid) && pid > 0 && isAlive(pid) && !runsHere(pid, path)) fs.rmSync(pidFile(path), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether this process, alive, is the server of this data directory. */
export function runsHere(pid: number, path: string): boolean {
  const command = isAlive(pid) ? commandOf(pid) : '';
  return command === undefined || command.includes(`cluster_name=${markOf(path)} `);
}

/** A process's command line; '' for a zombie or none; undefined on Windows, where nothing quick tells. */
function commandOf(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined;
  try {
    if (process.platform === 'linux') return `${fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')} `;
    return `${execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8', timeout: 5_000 })} `;
  } catch {
    return ''; // it ended meanwhile
  }
}

function readLines(file: string): string[] {
  try {
    return fs.readFileSync(file, 'utf8').split('\n');
  } catch {
    return []; // no server has run, or it stopped in order
  }
}
