import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createErrorFeed } from '../apps/backend/src/platform/log/index.ts';
import { inRoot } from '../scripts/places.mjs';
import { startModelServer } from './support/model-server.ts';
import { readMetrics } from './support/read-metrics.ts';
import { canUseRedis, startRedis } from './support/start-redis.ts';
import { startBeside, startTestServer } from './support/test-server.ts';

type Panel = { title: string; type: string; targets?: { expr: string }[]; gridPos: Record<'x' | 'y' | 'w' | 'h', number> };

const dashboard: { panels: Panel[] } = JSON.parse(readFileSync(inRoot('ops/grafana-dashboard.json'), 'utf8'));
const alerts = readFileSync(inRoot('ops/alerts.yaml'), 'utf8');
const panelQueries = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
const alertQueries = [...alerts.matchAll(/^ +expr: (.+)$/gm)].map(([, expr = '']) => expr);

const namesIn = (query: string): string[] => query.match(/\b(toolboxai|nodejs|process)_[a-z_]+/g) ?? [];

/** All that /metrics can tell: a model, Redis, Sentry and the agents are there. */
async function namesServed(): Promise<ReadonlySet<string>> {
  const model = await startModelServer();
  const redis = await startRedis();
  const base = await startTestServer();
  const env = { OPENAI_BASE_URL: model.url, REDIS_URL: redis.url, INSTANCE_ID: 'one', SENTRY_DSN: 'http://key@127.0.0.1:9/1' };
  const server = await startBeside(base, env, { errors: createErrorFeed() });
  try {
    return readMetrics((await server.call('GET', '/metrics')).body).names;
  } finally {
    await server.close();
    await base.close();
    await redis.stop();
    await model.close();
  }
}

test.runIf(canUseRedis())(
  'each metric of the dashboard and of the alerts is served, and none that is served is left out',
  async () => {
    const served = await namesServed();
    const used = new Set([...panelQueries, ...alertQueries].flatMap(namesIn));
    expect([...used].filter((name) => !served.has(name))).toEqual([]);
    const base = (name: string): string => name.replace(/_(bucket|sum|count)$/, '');
    const shown = new Set([...used].map(base));
    // Of no use in a picture: the start is what the dashboard finds servers by, the heap's size says less than what is used.
    const unseen = ['process_start_time_seconds', 'nodejs_heap_size_total_bytes', 'nodejs_active_handles'];
    expect([...new Set([...served].map(base))].filter((name) => !shown.has(name)).toSorted()).toEqual(unseen.toSorted());
  },
);

test('each query has its brackets in pairs, and each alert a summary and what to do', () => {
  for (const query of [...panelQueries, ...alertQueries]) {
    const brackets = query.replaceAll(/"[^"]*"/g, '').replaceAll(/[^()[\]{}]/g, '');
    let rest = brackets;
    for (let before = ''; before !== rest; ) {
      before = rest;
      rest = rest.replaceAll(/\(\)|\[\]|\{\}/g, '');
    }
    expect({ query, rest }).toEqual({ query, rest: '' });
  }
  const count = (word: string): number => alerts.split(new RegExp(`^ +(?:- )?${word}:`, 'm')).length - 1;
  expect(count('alert')).toBe(alertQueries.length);
  for (const word of ['summary', 'action', 'labels'])
    expect({ word, count: count(word) }).toEqual({ word, count: count('alert') });
});

test('no panel covers another one', () => {
  const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, n) => `${x + (n % w)}/${y + Math.floor(n / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  for (const { gridPos } of dashboard.panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
});
