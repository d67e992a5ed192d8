import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, readText } from './places.mjs';
import { captureCommand } from './run-command.mjs';
import { paint, Stop, say, seconds } from './say.mjs';

/** The script behind a package's command, so that it runs on the Node we chose and not on the first one on PATH. */
export function binOf(packageName, command = packageName) {
  const text = readText(inRoot('node_modules', packageName, 'package.json'));
  if (!text) throw new Stop(`${packageName} is not installed.`, 'Run: npm ci --ignore-scripts');
  const { bin } = JSON.parse(text);
  return inRoot('node_modules', packageName, typeof bin === 'string' ? bin : bin[command]);
}

function migrations() {
  const folder = inRoot('packages/database/migrations');
  return readdirSync(folder)
    .map((name) => join(folder, name, 'up.sql'))
    .filter((file) => existsSync(file))
    .sort();
}

/** Names and commands of the static checks, in the order of what fails soonest. */
const steps = () => [
  ['format', [binOf('@biomejs/biome', 'biome'), 'ci', '--colors=off', '.']],
  ['rules and fences', [binOf('oxlint'), '--type-aware', '--ignore-pattern=roblox']],
  // The game's tsconfig is for the TypeScript that roblox-ts brings along, which checks its types in the build.
  ['rules, game', [binOf('oxlint'), 'roblox']],
  ['types, node side', [binOf('typescript', 'tsc'), '-p', 'tsconfig.json']],
  ['types, pure packages', [binOf('typescript', 'tsc'), '-p', 'tsconfig.pure.json']],
  ['types, dashboard', [binOf('typescript', 'tsc'), '-p', 'apps/dashboard']],
  ['dead code', [binOf('knip'), '--no-progress']],
  ['undeclared packages', [binOf('knip'), '--no-progress', '--strict', '--dependencies']],
  ['lockfiles', [inRoot('scripts/check-lock.mjs')]],
  ['migrations', [binOf('squawk-cli', 'squawk'), '-c', 'packages/database/.squawk.toml', ...migrations()]],
  ['generated files', [inRoot('scripts/generate.mjs'), '--check']],
];

/** All static checks, and that generated files regenerate to an empty diff; resolves with the names of those that failed. */
async function runSteps(node24) {
  const failed = [];
  for (const [name, command] of steps()) {
    const started = Date.now();
    const { code, output } = await captureCommand(node24, command);
    if (code !== 0) {
      say(output.trimEnd());
      failed.push(name);
    }
    const word = code === 0 ? paint('green', 'ok    ', process.stderr) : paint('red', 'failed', process.stderr);
    say(`${word}  ${name.padEnd(22)} ${seconds(Date.now() - started)}`);
  }
  return failed;
}

/** The exit code is 1 where any static check failed. */
export const lint = async (node24) => Number((await runSteps(node24)).length > 0);

/** What CI runs: the static checks, then the tests. What failed before the tests is said once more after their long output. */
export async function check(node24, test) {
  const failed = await runSteps(node24);
  const tested = await test();
  if (failed.length > 0)
    say(`${paint('red', 'Failed before the tests:', process.stderr)} ${failed.join(', ')}. To see why: npm run lint`);
  return failed.length > 0 ? 1 : tested;
}
