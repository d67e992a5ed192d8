import fs from 'node:fs';
import { hashOf, inRoot, readText, root, writeText } from './places.mjs';
import { captureCommand } from './run-command.mjs';
import { knownFault, Stop, say, seconds } from './say.mjs';

const stampFile = inRoot('node_modules', '.toolboxai-lock');

/** Whether what npm says it installed (its hidden lockfile) is what the lockfile asks for; optional ones may be left out. */
export function matchesLock(lockText, installedText) {
  if (!installedText) return false;
  const wanted = Object.entries(JSON.parse(lockText).packages);
  const installed = JSON.parse(installedText).packages;
  return wanted.every(([path, entry]) => {
    if (path === '' || entry.link || !path.includes('node_modules/')) return true;
    const found = installed[path];
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

/** npm as the caller started it, else the one on PATH. */
function npmCommand() {
  const npm = process.env.npm_execpath;
  if (npm && /npm-cli\.c?js$/.test(npm)) return [process.execPath, [npm]];
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm']] : ['npm', []];
}

function failure({ code, output }) {
  const doing = 'Installing what is locked';
  if (code === 127) return new Stop('npm was not found.', 'Install Node with npm from https://nodejs.org/en/download.');
  const known = knownFault(output, doing);
  if (known) return known;
  const lines = output.split('\n').filter((line) => /npm (error|ERR!)/.test(line));
  return new Stop(`${doing} failed (npm ended with ${code}).`, 'Run: npm ci --ignore-scripts, and read what it says.', {
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
    const [file, args] = npmCommand();
    const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const result = await captureCommand(file, [...args, ...flags]);
    if (result.code !== 0 || !matchesLock(lock, hidden())) throw failure(result);
    say(`Installed in ${seconds(Date.now() - started)}.`);
  }
  writeText(stampFile, stamp);
}
