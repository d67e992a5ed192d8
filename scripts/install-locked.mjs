import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findNode24, platformPackage } from './node-24.mjs';
import { hashOf, inRoot, readText, root, writeText } from './places.mjs';
import { captureCommand } from './run-command.mjs';
import { knownFault, Stop, say, seconds } from './say.mjs';

const stampFile = inRoot('node_modules', '.toolboxai-lock');

const oneOf = (values, value) => values === undefined || [values].flat().includes(value);
const hasGlibc = () => fs.existsSync('/lib64/ld-linux-x86-64.so.2') || fs.existsSync('/lib/ld-linux-aarch64.so.1');

/** An optional package may be left out unless it names this platform: npm also leaves out, silently, what its own Node is too old for. */
function isForThisMachine({ os, cpu, libc }) {
  if (!os || !cpu) return false;
  return oneOf(os, process.platform) && oneOf(cpu, process.arch) && (!libc || (oneOf(libc, 'glibc') && hasGlibc()));
}

/** Whether what npm says it installed (its hidden lockfile) is what the lockfile asks for on this machine. */
export function matchesLock(lockText, installedText) {
  if (!installedText) return false;
  const wanted = Object.entries(JSON.parse(lockText).packages);
  const installed = JSON.parse(installedText).packages;
  return wanted.every(([path, entry]) => {
    if (path === '' || entry.link || !path.includes('node_modules/')) return true;
    const found = installed[path];
    if (!found) return entry.optional === true && !isForThisMachine(entry);
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** How to run npm on a given Node: as the caller started it, else the one on PATH. */
function npmOn(node) {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) return { file: node, first: [npm] };
  return process.platform === 'win32' ? { file: 'cmd.exe', first: ['/c', 'npm'] } : { file: 'npm', first: [] };
}

const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** `npm ci` in a folder, by a given Node, which comes first on PATH: npm's own first line looks for it there. */
function runNpmCi(node, cwd) {
  const { file, first } = npmOn(node);
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  return captureCommand(file, [...first, ...flags], { cwd, env: { ...process.env, PATH } });
}

function failure({ code, output }) {
  const doing = 'Installing what is locked';
  if (code === 127) return new Stop('npm was not found.', 'Install Node with npm from https://nodejs.org/en/download.');
  const known = knownFault(output, doing);
  if (known) return known;
  const lines = output.split('\n').filter((line) => /npm (error|ERR!)/.test(line));
  const what = code === 0 ? 'left packages out' : `ended with ${code}`;
  return new Stop(`${doing} failed: npm ${what}.`, 'Run: npm ci --ignore-scripts, and read what it says.', {
    details: lines.slice(0, 12).join('\n'),
  });
}

const neededBytes = 1.2e9;

/** npm takes minutes to meet a full disk, and may then leave packages out without a word. Node 18 has statfs from 18.15. */
function checkSpace() {
  const { bavail, bsize } = fs.statfsSync?.(root) ?? { bavail: Infinity, bsize: 1 };
  if (bavail * bsize >= neededBytes) return;
  const free = `${Math.round((bavail * bsize) / 1e6)} MB`;
  throw new Stop(
    `The disk has ${free} free, and installing needs 1.2 GB. Nothing was changed.`,
    'Free some space, then run it again.',
  );
}

/** The locked Node alone, from the same lockfile with the same integrity, into a folder of its own. */
async function fetchNode(lock, folder) {
  const { name } = platformPackage() ?? {};
  const entry = JSON.parse(lock).packages[`node_modules/${name}`];
  if (!entry) return;
  const self = { name: 'node-to-install-with', version: '0.0.0', dependencies: { [name]: entry.version } };
  const packages = { '': self, [`node_modules/${name}`]: { ...entry, optional: false } };
  writeText(join(folder, 'package.json'), JSON.stringify(self));
  writeText(join(folder, 'package-lock.json'), JSON.stringify({ ...self, lockfileVersion: 3, requires: true, packages }));
  const result = await runNpmCi(process.execPath, folder);
  if (result.code !== 0) throw failure(result);
}

/** Candidates inside node_modules do not count: npm is about to remove it. */
const outside = (searchPath) =>
  searchPath
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);

/**
 * Runs `npm ci` on Node 24: on an older Node npm leaves out, without a word, the optional packages that need a newer one, and the
 * build tools' native parts are among them.
 */
async function installOnNode24(lock) {
  const folder = fs.mkdtempSync(join(tmpdir(), 'toolboxai-node-'));
  const inside = process.execPath.startsWith(inRoot('node_modules'));
  const self = inside ? { path: 'node', version: 'v0.0.0' } : { path: process.execPath, version: process.version };
  const find = () => findNode24({ folder, searchPath: outside(process.env.PATH ?? ''), self });
  try {
    if (!canFind(find)) await fetchNode(lock, folder);
    return await runNpmCi(find(), root);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function canFind(find) {
  try {
    return find() !== '';
  } catch (error) {
    if (error instanceof Stop) return false;
    throw error;
  }
}

/** Installs what package-lock.json names where node_modules does not hold exactly that. No install script is run. */
export async function installLocked() {
  const lock = readText(inRoot('package-lock.json')) ?? '';
  const stamp = hashOf(lock, `${process.platform}-${process.arch}`);
  if (readText(stampFile) === stamp) return;
  const hidden = () => readText(inRoot('node_modules', '.package-lock.json'));
  if (!matchesLock(lock, hidden())) {
    const started = Date.now();
    checkSpace();
    say('Installing what the lockfile names (once, about a minute) …');
    const result = await installOnNode24(lock);
    if (result.code !== 0 || !matchesLock(lock, hidden())) throw failure(result);
    say(`Installed in ${seconds(Date.now() - started)}.`);
  }
  writeText(stampFile, stamp);
}
