import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stop, say } from './say.mjs';
import { unpackBrowser } from './unpack-browser.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

function fromVariable({ env }) {
  if (!env.CHROME_PATH) return undefined;
  if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
  throw new Stop(`CHROME_PATH names ${env.CHROME_PATH}, where nothing is.`, 'Set it to a Chromium or Chrome, or unset it.');
}

function fromPath({ env }) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

const fromPackage = ({ temporary }) => unpackBrowser(temporary);

const isDebian = () => existsSync('/etc/debian_version');

function fromDebian({ env }) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isDebian()) return undefined;
  say('Installing chromium for the browser tests (apt-get install chromium) …');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  const options = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
  return existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

/**
 * The path of a Chromium for the browser tests: CHROME_PATH, else one on PATH, else the one inside @sparticuz/chromium, else, as
 * root on Debian, apt-get's.
 *
 * @param {{ env?: NodeJS.ProcessEnv, temporary?: string, sources?: Array<(from: object) => unknown> }} from
 * @returns {Promise<string>}
 * @throws {Stop} where none is found.
 */
export async function findBrowser({ env = process.env, temporary = tmpdir(), sources = browserSources } = {}) {
  for (const source of sources) {
    const found = await source({ env, temporary });
    if (found) return found;
  }
  throw new Stop(
    'No browser was found for the browser tests; all other tests can run without one.',
    'Install Chromium or Chrome, or set CHROME_PATH to one.',
  );
}

export const browserSources = [fromVariable, fromPath, fromPackage, fromDebian];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${await findBrowser()}\n`);
}
