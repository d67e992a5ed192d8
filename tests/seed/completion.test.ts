import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '@toolboxai/database';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import { type Report, reportSchema } from '@toolboxai/migration';
import { findV1Variant } from '@toolboxai/migration/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Run, runProgram } from '../support/run-program.ts';
import { root, spawnServer } from '../support/spawn-server.ts';
import { seedEnv } from './seed-env.ts';

/** Each command is a process of its own; the whole story is told once, and then looked at. */
vi.setConfig({ hookTimeout: 400_000, testTimeout: 60_000 });

type Stage = 'before' | 'after run' | 'verified' | 'after rollback' | 'run again' | 'after finish';

let folder: string;
let env: Record<string, string>;
let dropDatabase: () => Promise<void>;
const reports = new Map<Stage, Report>();
const password = 'four-Plain-words-of-nobody';

const cli = (args: string[], more: Record<string, string> = {}): Promise<Run> =>
  runProgram(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), ...args], { cwd: folder, env: { ...env, ...more } });

async function must(args: string[], more: Record<string, string> = {}): Promise<string> {
  const { status, stdout, stderr } = await cli(args, more);
  expect({ args, status, stderr }).toEqual({ args, status: 0, stderr: '' });
  return stdout;
}

async function writeReport(name: Stage, ...args: string[]): Promise<Report> {
  const { report } = JSON.parse(await must(['migrate', 'report', '--out', name, '--json', '--documents', 'papers', ...args]));
  reports.set(name, reportSchema.parse(report));
  return report;
}

const reportOf = (stage: Stage): Report => reports.get(stage) ?? expect.fail(`there is no report of "${stage}"`);
const stateOf = (stage: Stage, row: string): string => reportOf(stage).items.find((item) => item.row === row)?.state ?? '';
const states = (row: string): string[] => [...reports.keys()].map((stage) => stateOf(stage, row));
const pageOf = (stage: Stage): string => readFileSync(path.join(folder, stage, 'migration-report.html'), 'utf8');

const told = [
  ['--lead', 'the head of IT', '--review-date', '2030-02-28', '--trained', 'all teachers, in January'],
  ['--deployed', 'the school’s server, since Monday', '--contact', 'Technical Lead=room 12', '--contact', 'Database Admin=<b>7'],
].flat();

/** From version 1 to the end, with a way back between, as an operator would; a report after each step. */
async function tellStory(): Promise<void> {
  await must(['migrate', 'backup', 'saved']);
  await must(['migrate', 'rehearse', 'saved']);
  const rehearsal = ['--rehearsal', 'saved/rehearsal.json'];
  await writeReport('before');
  await must(['migrate', 'run']);
  await writeReport('after run', '--code', 'programs');

  await must(['env', 'migrate', '.env', '--write']);
  writeFileSync(path.join(folder, 'programs/main.py'), 'from apps.backend.core.config import settings\n');
  await must(['user', 'create', '--role', 'admin', '--email', 'verifier@example.org', '--password', password]);
  const server = await spawnServer({ ...env, ROJO_ENABLED: 'false' });
  const login = ['--url', server.url, '--email', 'verifier@example.org'];
  const quick = ['--requests', '60', '--sockets', '5', '--hold', '1'];
  const verified = await cli(['migrate', 'verify', ...login, ...quick, '--json'], { TOOLBOXAI_PASSWORD: password });
  expect(await server.stop()).toBe(0);
  expect(verified).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(path.join(folder, 'verify.json'), verified.stdout);
  const all = ['--verify', 'verify.json', ...rehearsal, '--code', 'programs', ...told];
  await writeReport('verified', ...all);

  await must(['migrate', 'rollback', '--drain-ms', '0']);
  await writeReport('after rollback', ...all);
  await must(['migrate', 'run']);
  await writeReport('run again', ...all);
  await must(['migrate', 'finish', '--quiet-days', '1']);
  await writeReport('after finish', ...all);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-completion-'));
  const empty = await createEmptyDatabase();
  dropDatabase = empty.drop;
  env = seedEnv({ DATABASE_URL: empty.url, JWT_SECRET_KEY: 'a-secret-of-the-tests-with-enough-bytes-in-it' });
  const database = await openDatabase({ url: empty.url, applicationName: 'version 1' });
  const { create, fillTables } = findV1Variant('canonical');
  await database.pool.query(`${create};${fillTables({ users: 20, contents: 20, sessions: 20 })}`);
  // As version 1 makes them.
  await database.pool.query('update educational_content set id = gen_random_uuid()');
  await database.close();
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  for (const made of ['programs', 'papers/docs/api']) mkdirSync(path.join(folder, made), { recursive: true });
  write('.env', 'SECRET_KEY=version-1-had-this-one-and-it-is-long-enough\n');
  write('programs/main.py', 'from src.config import settings\n');
  write('papers/ARCHITECTURE.md', '# Architecture\n');
  write('papers/docs/CONFIGURATION.md', '# Configuration\n');
  write('papers/docs/api/README.md', '# API\n');
  write('papers/docs/api/openapi.json', '{}\n');
  write('papers/docs/way back.md', 'Run `npx toolboxai migrate rollback`.\n');
  await tellStory();
});
afterAll(async () => {
  await dropDatabase();
  rmSync(folder, { recursive: true, force: true });
});

describe('items flip when their evidence does', () => {
  test('S140 the database is migrated: while version 2 is open, and once it is alone', () => {
    expect(states('S140')).toEqual(['not done', 'done', 'done', 'not done', 'done', 'done']);
  });

  test('S141 the environment is updated: when env migrate has nothing more to change', () => {
    expect(states('S141')).toEqual(['not done', 'not done', 'done', 'done', 'done', 'done']);
  });

  test('S142 imports are updated: when the codemod was let look, and finds nothing', () => {
    expect(states('S142')).toEqual(['not done', 'not done', 'done', 'done', 'done', 'done']);
    const [before, after] = (['before', 'after run'] as const).map(
      (stage) => reportOf(stage).items.find(({ row }) => row === 'S142')?.evidence,
    );
    expect(before).toContain('were not looked at');
    expect(after).toContain('1 files read: 1 to change');
  });

  test.each([
    ['S143', 'Pusher is configured and tried'],
    ['S144', 'the agent service runs'],
    ['S145', 'breakers work'],
    ['S146', 'rate limits are active'],
    ['S147', 'health checks pass'],
    ['S148', 'the dashboard is live'],
    ['S149', 'performance is watched'],
  ])('%s %s: while what was verified is of this migration and its server', (row) => {
    expect(states(row)).toEqual(['not done', 'not done', 'done', 'not done', 'not done', 'not done']);
  });

  test('S150 rollback is written down and tried: when a rehearsal is shown, and a document names the command', () => {
    expect(states('S150')).toEqual(['not done', 'not done', 'done', 'done', 'done', 'done']);
    expect(reportOf('verified').items.find(({ row }) => row === 'S150')?.evidence).toContain(
      'How it goes stands in docs/way back.md',
    );
  });

  test('S151 S153 a trained team and a deployment are told, and never assumed', () => {
    for (const row of ['S151', 'S153']) expect(states(row)).toEqual(['not told', 'not told', 'told', 'told', 'told', 'told']);
  });

  test('S152 documentation is updated: when what the guide links to is there', async () => {
    expect(stateOf('verified', 'S152')).toBe('done');
    const without = JSON.parse(await must(['migrate', 'report', '--out', 'bare', '--json', '--documents', 'programs']));
    expect(without.report.items.find(({ row }: { row: string }) => row === 'S152').state).toBe('not done');
  });
});

test('S154 the status follows the migration: in progress, completed or rolled back', () => {
  expect([...reports.values()].map(({ status }) => status)).toEqual([
    'Not Begun',
    'In Progress',
    'In Progress',
    'Rolled Back',
    'In Progress',
    'Completed',
  ]);
});

test('S155 lead, date of completion and day of the review', () => {
  expect(reportOf('before')).toMatchObject({ lead: null, completed_at: null, review_on: null });
  expect(reportOf('verified')).toMatchObject({ lead: 'the head of IT', completed_at: null, review_on: '2030-02-28' });
  const { completed_at, period } = reportOf('after finish');
  expect(completed_at).toBe(period.to);
  expect(pageOf('after finish')).toContain('28 February 2030');
});

test('S156 S157 S158 the architecture, configuration and API documents are linked, and are there', async () => {
  const page = await must(['migrate', 'report', '--out', 'own']).then(() => pageOf('own' as Stage));
  for (const each of [pageOf('verified'), page]) {
    const hrefs = [...each.matchAll(/href="([^"]+)"/g)].map(([, href]) => decodeURIComponent(href ?? ''));
    expect(hrefs.map((href) => path.basename(href))).toEqual([
      'ARCHITECTURE.md',
      'CONFIGURATION.md',
      'README.md',
      'openapi.json',
    ]);
    for (const href of hrefs) expect([href, existsSync(path.join(folder, 'own', href))]).toEqual([href, true]);
  }
});

test('S159 emergency contacts are in the report, as they were told', () => {
  expect(reportOf('verified').contacts).toEqual([
    { role: 'Technical Lead', who: 'room 12' },
    { role: 'Database Admin', who: '<b>7' },
  ]);
  expect(pageOf('verified')).toContain('&lt;b&gt;7');
});

test('S160 period and timeline come from the migration itself', () => {
  expect(reportOf('before').period).toEqual({ from: null, to: null, timeline: [] });
  const running = reportOf('after run').period;
  expect(running).toMatchObject({ from: running.timeline[0]?.at, to: null });
  expect(running.timeline.at(-1)?.what).toBe('Version 2 is open beside version 1');
  expect(reportOf('after rollback').period.timeline.at(-1)?.what).toBe('Rolled back: version 1 is alone again');
  const { from, to, timeline } = reportOf('after finish').period;
  expect(timeline.at(-1)).toEqual({ at: to, what: 'Version 1 was given up: version 2 is alone' });
  expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted());
  expect(from !== null && to !== null && from < to).toBe(true);
});

describe('the report', () => {
  test('tells when it was changed after it was written', async () => {
    const file = path.join(folder, 'verified/migration-report.json');
    expect(await must(['migrate', 'report', '--check', file])).toContain('is as it was written');
    const changed = path.join(folder, 'changed.json');
    writeFileSync(changed, readFileSync(file, 'utf8').replace('In Progress', 'Completed'));
    expect(await cli(['migrate', 'report', '--check', changed])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('was changed after it was written'),
    });
  });

  test('shows in a terminal what is open and what to do about it', async () => {
    const stdout = await must(['migrate', 'report', '--out', 'terminal', '--documents', 'papers']);
    expect(stdout).toMatch(/NOT DONE {2}S150 {2}Rollback .*\n +to do: npx toolboxai migrate rehearse/);
    expect(stdout).toMatch(/^status {4}Completed; \d+ of 14 items are done or told$/m);
    expect(stdout).toContain('wrote     terminal/migration-report.html');
  });

  test.each([
    [['migrate', 'report'], 'Give --out'],
    [['migrate', 'report', '--out', 'x', '--review-date', '2030-02-30'], '--review-date must be a day'],
    [['migrate', 'report', '--out', 'x', '--contact', 'nobody'], '--contact must be role=who'],
    [['migrate', 'report', '--out', 'x', '--verify', 'saved/rehearsal.json'], 'is not what migrate verify --json prints'],
    [['migrate', 'report', '--out', 'x', '--rehearsal', 'nowhere.json'], 'cannot be opened'],
    [['migrate', 'report', '--check', 'verify.json'], 'is no migration-report.json'],
  ])('says in one line what is wrong with %j', async (args, words) => {
    const { status, stdout, stderr } = await cli(args);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    expect(stderr).toContain(words);
  });
});
