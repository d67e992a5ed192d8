import { expect, test } from 'vitest';
import type { Verified } from '../verify/verified.ts';
import type { Evidence } from './evidence.ts';
import { judgeItems } from './judge-items.ts';

const startedAt = new Date('2030-01-01T00:00:00.000Z');
const rows = ['S114', 'S115', 'S116', 'S118', 'S119', 'S120', 'S122', 'S124', 'S125', 'S146'];
const verified: Verified = {
  ok: true,
  verified_at: '2030-01-02T00:00:00.000Z',
  url: 'http://127.0.0.1:8009',
  migration: { started_at: startedAt.toISOString(), epoch: 1 },
  checks: rows.map((item) => ({ item, title: item, status: 'PASS', evidence: `${item} was seen` })),
  left: [],
};
const steps = ['restore', 'run', 'verify', 'compare', 'rollback', 'compare again'];
const whole: Evidence = {
  status: { phase: 'open', epoch: 1, startedAt, changedAt: startedAt, schema: 'public', steps: [], estimates: [] },
  database: [{ name: 'tables', ok: true, detail: '20 are there' }],
  verified,
  rehearsal: { finished_at: '2029-12-31T00:00:00Z', steps: steps.map((step) => ({ step, ms: 5, detail: '' })) },
  environment: { ok: true, detail: 'sound' },
  code: { read: 3, toChange: 0, toLookAt: 0, failed: 0 },
  documents: [{ row: 'S156', title: 'Architecture', path: 'ARCHITECTURE.md', is_there: true }],
  rollbackDocument: 'docs/guide.md',
  trained: 'all teachers',
  deployed: 'since Monday',
};

const openRows = (evidence: Evidence): string[] =>
  judgeItems(evidence)
    .filter(({ state }) => state === 'not done' || state === 'not told')
    .map(({ row }) => row);

const withCheck = (item: string, status: 'FAIL' | 'SKIP'): Evidence => ({
  ...whole,
  verified: { ...verified, checks: verified.checks.map((check) => (check.item === item ? { ...check, status } : check)) },
});

const fromServer = ['S143', 'S144', 'S145', 'S146', 'S147', 'S148', 'S149'];

test('with all evidence nothing is open', () => {
  expect(openRows(whole)).toEqual([]);
  expect(judgeItems(whole).filter(({ state }) => state === 'told')).toHaveLength(2);
});

const missing: [string, Partial<Evidence>, string[]][] = [
  ['no migration', { status: null, database: null }, ['S140', ...fromServer]],
  ['a table is missing', { database: [{ name: 'tables', ok: false, detail: 'events is missing' }] }, ['S140']],
  ['the database does not answer', { database: { failed: 'it is gone' } }, ['S140']],
  ['the environment is version 1’s', { environment: { ok: false, detail: '' } }, ['S141']],
  ['nobody looked at the programs', { code: null }, ['S142']],
  ['a program is to be changed', { code: { read: 1, toChange: 1, toLookAt: 0, failed: 0 } }, ['S142']],
  ['a program is to be looked at', { code: { read: 1, toChange: 0, toLookAt: 1, failed: 0 } }, ['S142']],
  ['the server was not verified', { verified: null }, fromServer],
  ['the database alone was verified', { verified: { ...verified, url: null } }, fromServer],
  [
    'another run was verified',
    { verified: { ...verified, migration: { started_at: '2029-01-01T00:00:00.000Z', epoch: 1 } } },
    fromServer,
  ],
  ['it was verified before', { verified: { ...verified, migration: null, verified_at: '2029-12-31T00:00:00.000Z' } }, fromServer],
  ['no rehearsal', { rehearsal: null }, ['S150']],
  ['a rehearsal without its way back', { rehearsal: { finished_at: '2029-12-31T00:00:00Z', steps: [] } }, ['S150']],
  ['nothing is written about the way back', { rollbackDocument: null }, ['S150']],
  ['nobody told who was trained', { trained: null }, ['S151']],
  ['a document is missing', { documents: [{ row: 'S156', title: '', path: 'ARCHITECTURE.md', is_there: false }] }, ['S152']],
  ['nobody told of the deployment', { deployed: null }, ['S153']],
];

test.each(missing)('%s: its items are open, and no other', (_, change, rows) => {
  expect(openRows({ ...whole, ...change })).toEqual(rows);
});

test.each([
  ['S115', ['S144']],
  ['S116', ['S143', 'S148']],
  ['S118', ['S144']],
  ['S119', ['S149']],
  ['S120', ['S148']],
  ['S122', ['S149']],
  ['S124', ['S147']],
  ['S125', ['S145', 'S149']],
  ['S146', ['S146']],
])('%s failed or skipped while verifying keeps its items open', (item, rows) => {
  expect(openRows(withCheck(item, 'FAIL'))).toEqual(rows);
  expect(openRows(withCheck(item, 'SKIP'))).toEqual(rows);
});

test('after the way back nothing that was verified before counts, and the rehearsal still does', () => {
  const { status } = whole;
  const evidence: Evidence = { ...whole, status: status && { ...status, phase: 'rolled_back', epoch: 2 }, database: null };
  expect(openRows(evidence)).toEqual(['S140', ...fromServer]);
});

test('whatever is open says what to do, and nothing else does', () => {
  const bare = {
    ...whole,
    status: null,
    database: null,
    verified: null,
    rehearsal: null,
    code: null,
    trained: null,
    deployed: null,
  };
  for (const { state, to_do } of [...judgeItems(bare), ...judgeItems(whole)])
    expect(to_do !== undefined).toBe(state === 'not done' || state === 'not told');
});
