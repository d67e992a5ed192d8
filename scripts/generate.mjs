/**
 * Runs every generator of the repository: `npm run generate`. With --check it runs them, compares, puts back what was there, and
 * ends with 1 where a file would change.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { inRoot, readText, root, writeText } from './places.mjs';
import { say } from './say.mjs';

/** Each writes its `files` from the sources and nothing else. */
export const generators = [
  { script: 'apps/backend/scripts/generate-configuration.ts', files: ['docs/CONFIGURATION.md', '.env.example'] },
  { script: 'apps/backend/scripts/generate-api.ts', files: ['docs/api/openapi.json', 'docs/api/README.md'] },
  { script: 'packages/curriculum/scripts/generate-countries.ts', files: ['packages/curriculum/src/facts/countries-data.ts'] },
  { script: 'scripts/generate-class-table.mjs', files: ['packages/experience/src/place/class-table.json'] },
  { script: 'scripts/generate-proof-classes.mjs', files: ['packages/experience/src/proof/class-table.json'] },
  { script: 'packages/curriculum/scripts/generate-elements.ts', files: ['packages/curriculum/src/facts/elements-data.ts'] },
  { script: 'packages/curriculum/scripts/generate-sky.ts', files: ['packages/curriculum/src/facts/sky-data.ts'] },
];

/** Files of a list that differ between two readings. */
export const changedFiles = (before, after) => [...after.keys()].filter((file) => before.get(file) !== after.get(file));

const readAll = (files) => new Map(files.map((file) => [file, readText(inRoot(file))]));

function putBack(file, text) {
  if (text === undefined) rmSync(inRoot(file));
  else writeText(inRoot(file), text);
}

/** What went wrong with a generator, or nothing. */
function runGenerator({ script }) {
  const { status, error } = spawnSync(process.execPath, [inRoot(script)], { cwd: root, stdio: 'inherit', timeout: 60_000 });
  if (error?.code === 'ETIMEDOUT') return [`${script} did not end within a minute: something that it opened is still open.`];
  return status === 0 ? [] : [`${script} ended with ${status}.`];
}

function main(checking) {
  const files = generators.flatMap((generator) => generator.files);
  const before = readAll(files);
  const faults = generators.flatMap(runGenerator);
  const changed = changedFiles(before, readAll(files));
  if (checking) {
    for (const file of changed) putBack(file, before.get(file));
    if (changed.length > 0) faults.push(`Not up to date: ${changed.join(', ')}. Run: npm run generate`);
  } else say(changed.length === 0 ? 'All generated files were up to date.' : `Written: ${changed.join(', ')}`);
  for (const fault of faults) say(fault);
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(main(process.argv.includes('--check')));
