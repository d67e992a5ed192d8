/**
 * What every npm script calls, on any Node from 18: install what is locked, find Node 24, build what is stale, run.
 * Uses nothing but Node, since nothing may be installed yet.
 */
import { pathToFileURL } from 'node:url';
import { buildStale } from './build-stale.mjs';
import { check, lint } from './check.mjs';
import { installLocked } from './install-locked.mjs';
import { findNode24 } from './node-24.mjs';
import { inRoot } from './places.mjs';
import { becomeCommand, runCommand } from './run-command.mjs';
import { knownFault, paint, Stop, say } from './say.mjs';

const vitest = (args) => [inRoot('node_modules/vitest/vitest.mjs'), 'run', ...args, ...resultsFile()];

/** CI counts passed and failed from this file. */
function resultsFile() {
  const file = process.env.TEST_RESULTS_FILE;
  return file ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`] : [];
}

const start = (node24, args) => {
  const preload = pathToFileURL(inRoot('scripts/end-with-npm.mjs')).href;
  return becomeCommand(node24, ['--import', preload, inRoot('apps/cli/bin/toolboxai.mjs'), 'serve', ...args]);
};

async function dev(node24, args) {
  await import('./end-with-npm.mjs');
  const server = runCommand(node24, [inRoot('apps/cli/bin/toolboxai.mjs'), 'serve', '--reload', ...args]);
  const page = runCommand(node24, [inRoot('node_modules/vite/bin/vite.js')], { cwd: inRoot('apps/dashboard') });
  return Math.max(...(await Promise.all([server, page])));
}

const node = (script) => (node24, args) => becomeCommand(node24, [inRoot(script), ...args]);

const commands = {
  start,
  test: (node24, args) => becomeCommand(node24, vitest(args)),
  build: async () => 0,
  'build-try': node('scripts/build-try.mjs'),
  check: (node24, args) => check(node24, () => runCommand(node24, vitest(args))),
  dev,
  bench: node('bench/run.ts'),
  chaos: node('tests/chaos/run.ts'),
  lint,
  generate: node('scripts/generate.mjs'),
  'seed-report': node('scripts/seed-report.ts'),
};

async function main([name = '', ...args]) {
  if (Number(process.versions.node.split('.')[0]) < 18) {
    throw new Stop(`This is Node ${process.version}.`, 'ToolboxAI starts on Node 18 or newer: https://nodejs.org/en/download');
  }
  const command = commands[name];
  if (!command) throw new Stop(`There is no "${name}".`, `Known: ${Object.keys(commands).join(', ')}.`, { exitCode: 2 });
  await installLocked();
  const node24 = findNode24();
  await buildStale(node24);
  return command(node24, args);
}

/** A script's end that was not foreseen is a fault of the machine where its code says so. */
const asStop = (error) => (error instanceof Stop ? error : knownFault(String(error.code ?? ''), 'The command'));

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    const stop = asStop(error);
    if (!stop) throw error;
    if (stop.details) say(stop.details);
    say(`${paint('red', stop.message, process.stderr)} ${stop.remedy}`);
    process.exit(stop.exitCode);
  },
);
