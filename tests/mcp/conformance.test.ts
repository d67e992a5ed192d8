import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEndpoint } from '../../apps/backend/src/features/mcp/mcp-endpoint.ts';
import { mcpRoutes } from '../../apps/backend/src/features/mcp/routes.ts';
import { buildSuiteServer } from '../../apps/backend/src/features/mcp/suite-server.fixture.ts';
import { createHttp } from '../../apps/backend/src/platform/http/index.ts';
import { createLog } from '../../apps/backend/src/platform/log/index.ts';
import { startTestServer } from '../support/test-server.ts';

const suite = path.resolve(import.meta.dirname, '../../node_modules/@modelcontextprotocol/conformance/dist/index.js');
const timeout = 120_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'mcp-conformance-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs every scenario; the suite knows no token, so whoever comes is let in. */
async function conformance(url: string, baseline: string) {
  const expected = path.join(import.meta.dirname, baseline);
  const given = ['server', '--url', `${url}/mcp`, '--suite', 'all', '--expected-failures', expected];
  const child = spawn(process.execPath, [suite, ...given], { cwd: folder });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const [code] = await once(child, 'close');
  const summary = output.slice(output.indexOf('=== SUMMARY ==='));
  return { code, summary: code === 0 ? '' : summary, passed: summary.match(/(?<=✓ )[\w-]+/g) ?? [] };
}

test('our server fails those scenarios alone that expected-failures.yml explains', { timeout }, async () => {
  const server = await startTestServer({ SKIP_AUTH: 'true', RATE_LIMIT_PER_MINUTE: '100000' });
  try {
    const { code, summary, passed } = await conformance(server.url, 'expected-failures.yml');
    expect({ code, summary }).toEqual({ code: 0, summary: '' });
    expect(passed).toEqual(expect.arrayContaining(['server-initialize', 'ping', 'tools-list', 'dns-rebinding-protection']));
  } finally {
    await server.close();
  }
});

test('our room fails none where it serves what the suite looks for', { timeout }, async () => {
  const log = createLog('silent', false);
  const http = await createHttp({ log, version: 'test', corsOrigins: [], securityHeaders: true, trustedProxies: [] });
  const user = { id: '00000000-0000-4000-8000-000000000000', email: 'a@example.org', name: 'a', role: 'teacher' as const };
  const guard = Object.assign(async () => ({ user, familyId: null }), {
    before: () => async () => undefined,
    isAdmin: async () => false,
  });
  const nothing = async () => [];
  const unused = () => {
    throw new Error('The suite has tools of its own.');
  };
  const endpoint = createEndpoint(
    {
      log,
      version: 'test',
      agents: { execute: unused, waitForEnd: unused, find: unused, cancel: unused },
      takeGeneration: unused,
      readSteps: nothing,
      readContent: unused,
      searchContent: nothing,
      placeFiles: {
        'place.rbxl': { mediaType: '', write: unused },
        'lesson.rbxm': { mediaType: '', write: unused },
        'rojo.zip': { mediaType: '', write: unused },
      },
      startClass: undefined,
      now: () => performance.now(),
    },
    undefined,
    buildSuiteServer,
  );
  mcpRoutes(http, { guard, endpoint: async () => endpoint, origins: [] });
  try {
    const url = await http.listen({ host: '127.0.0.1', port: 0 });
    const { code, summary, passed } = await conformance(url, 'expected-failures-of-room.yml');
    expect({ code, summary }).toEqual({ code: 0, summary: '' });
    expect(passed).toEqual(expect.arrayContaining(['tools-call-with-progress', 'tools-call-elicitation', 'resources-subscribe']));
  } finally {
    await Promise.all([http.close(), endpoint.close()]);
  }
});
