import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { hashOf, inRoot, readText, root, writeText } from './places.mjs';
import { captureCommand } from './run-command.mjs';
import { knownFault, Stop, say, seconds } from './say.mjs';

const skipped = new Set(['node_modules', 'dist', 'build', 'out', 'include']);
const isTest = (name) => /\.test\.tsx?$/.test(name);

function filesUnder(path) {
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name) && !isTest(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]));
}

/** One hash over the names and bytes of all files under some folders, and over some texts beside them. */
export function hashInputs(folders, texts = []) {
  const parts = folders.flatMap(filesUnder).flatMap((file) => [relative(root, file), readFileSync(file)]);
  return hashOf(...parts, ...texts);
}

/**
 * What is built, in order. `inputs` says when it is stale.
 * The page takes its VITE_ variables from the files of apps/dashboard and from the process.
 */
const builds = [
  {
    name: 'game',
    output: 'packages/experience/build/game.json',
    command: ['scripts/build-game.mjs'],
    cwd: root,
    inputs: () => hashInputs([inRoot('roblox'), inRoot('packages/game/src')], [readText(inRoot('scripts/build-game.mjs')) ?? '']),
  },
  {
    name: 'dashboard',
    output: 'apps/dashboard/dist/index.html',
    command: [inRoot('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    cwd: inRoot('apps/dashboard'),
    inputs: () => {
      const packages = ['contracts', 'curriculum', 'experience', 'game'].map((name) => inRoot('packages', name));
      const variables = Object.entries(process.env).filter(([name]) => name.startsWith('VITE_'));
      const lock = readText(inRoot('package-lock.json')) ?? '';
      return hashInputs([inRoot('apps/dashboard'), ...packages], [lock, JSON.stringify(variables.sort())]);
    },
  },
];

/** The first complaint, without colour and without the tool's own frame of words. */
function firstLines(output, count) {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() && !/^\s+at /.test(line))
    .slice(0, count)
    .join('\n');
}

/** What the inputs and the output were when the output was last built from the inputs. */
const stampOf = ({ inputs, output }) => hashOf(inputs(), readText(inRoot(output)) ?? 'missing');

async function build(each, node24) {
  const { name, command, cwd } = each;
  const stampFile = inRoot('node_modules', '.toolboxai', `${name}.stamp`);
  if (readText(stampFile) === stampOf(each)) return;
  const started = Date.now();
  say(`Building the ${name} …`);
  const { code, output } = await captureCommand(node24, command, { cwd });
  if (code !== 0) {
    const remedy = 'Correct what is named above, then run the same command again.';
    const details = firstLines(output, 20);
    throw knownFault(output, `Building the ${name}`) ?? new Stop(`The ${name} could not be built.`, remedy, { details });
  }
  writeText(stampFile, stampOf(each));
  say(`Built the ${name} in ${seconds(Date.now() - started)}.`);
}

/** Builds the game and the dashboard where their inputs changed since the last build. */
export async function buildStale(node24) {
  for (const each of builds) await build(each, node24);
}
