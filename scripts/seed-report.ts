/** `npm run seed:report [-- --mutate]`: the migration guide's promises, each with its tests' outcome. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Row, rows, variableRows } from '../tests/seed/rows.ts';
import { findNode24 } from './node-24.mjs';
import { inRoot } from './places.mjs';
import { paint } from './say.mjs';
import { type Outcome, type Outcomes, readOutcomes } from './seed-outcomes.ts';

const words: Record<Outcome, string> = {
  pass: paint('green', 'pass   '),
  fail: paint('red', 'fail   '),
  'not yet': paint('yellow', 'not yet'),
};

const title = (row: Row): string => `S${row.id}`.padEnd(5) + row.promise;

/** Outcomes of the seed tests whose titles match, with one environment variable ignored or none. */
function runSeedTests(ignored?: string, titles = '^(.* )?S[0-9]+ '): Outcomes {
  const folder = mkdtempSync(join(tmpdir(), 'toolboxai-seed-'));
  const results = join(folder, 'results.json');
  const args = ['run', 'tests', '--reporter=json', `--outputFile=${results}`, '-t', titles];
  const env = { ...process.env, ...(ignored ? { TOOLBOXAI_IGNORE_ENV: ignored } : {}) };
  try {
    const { stderr } = spawnSync(findNode24(), [inRoot('node_modules/vitest/vitest.mjs'), ...args], { cwd: inRoot(), env });
    try {
      return readOutcomes(readFileSync(results, 'utf8'));
    } catch (error) {
      throw new Error(`The seed tests did not run to their end:\n${stderr.toString().slice(0, 2000)}`, { cause: error });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const outcomeOf = (outcomes: Outcomes, row: Row): Outcome => outcomes.get(row.id) ?? 'not yet';

function report(): number {
  const outcomes = runSeedTests();
  for (const row of rows) console.log(`${words[outcomeOf(outcomes, row)]}  ${row.kind.padEnd(16)} ${title(row)}`);
  const count = (outcome: Outcome): number => rows.filter((row) => outcomeOf(outcomes, row) === outcome).length;
  console.log(`\n${rows.length} rows: ${count('pass')} pass, ${count('fail')} fail, ${count('not yet')} not yet.`);
  return count('fail') === 0 ? 0 : 1;
}

/** Each variable is left out in turn; the tests of its row, which pass with it, have to fail without it. */
function mutate(): number {
  const whole = runSeedTests();
  let survived = 0;
  let noticed = 0;
  for (const row of variableRows) {
    if (whole.get(row.id) === undefined) {
      console.log(`${words['not yet']}   ${title(row)}`);
      continue;
    }
    const fails = runSeedTests(row.promise, `^(.* )?S${row.id} `).get(row.id) === 'fail';
    const good = fails && whole.get(row.id) === 'pass';
    console.log(`${good ? paint('green', 'noticed ') : paint('red', 'survived')}  ${title(row)}`);
    if (good) noticed += 1;
    else survived += 1;
  }
  console.log(`\n${noticed} noticed, ${survived} survived, ${variableRows.length - noticed - survived} not yet.`);
  return survived === 0 ? 0 : 1;
}

process.exit(process.argv.includes('--mutate') ? mutate() : report());
