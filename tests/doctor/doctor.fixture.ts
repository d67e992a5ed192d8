import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { examine, type Finding } from '../../apps/backend/src/doctor/index.ts';
import { freePort } from '../support/free-port.ts';
import { root } from '../support/spawn-server.ts';
import { startTestServer, type TestServer, testSecret } from '../support/test-server.ts';

export type Env = Record<string, string>;
export type Looked = { url?: string; watchSeconds?: number; root?: string };
type Run = { status: number | null; stdout: string; stderr: string };

export type Ward = {
  folder: string;
  /** Of a machine where nothing else is: no server, no Rojo. */
  quiet: Env;
  look(env?: Env, more?: Looked): Promise<Finding[]>;
  /** On a test server's database, with its secrets. */
  beside(server: TestServer, env?: Env, more?: Looked): Promise<Finding[]>;
  serverWith(env?: Env): Promise<TestServer>;
  toolboxai(args: string[], env?: Env, at?: string): Promise<Run>;
  /** The port that it listens on, until the test is over. */
  listen(server: Server): Promise<number>;
  later(tidy: () => unknown): void;
  close(): Promise<void>;
};

/** A folder and a port where faults are planted. */
export async function openWard(): Promise<Ward> {
  const clean: (() => unknown)[] = [];
  const folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-doctor-'));
  const quiet = { PORT: String(await freePort()), DATA_DIR: path.join(folder, 'data'), ROJO_ENABLED: 'false' };
  const look: Ward['look'] = async (env = {}, more = {}) => {
    const findings = await examine({ env: { ...quiet, ...env }, ...more });
    // Whether the page is built is for those tests alone that plant a repository of their own.
    return findings.filter(({ check }) => check !== 'build' || more.root !== undefined);
  };
  return {
    folder,
    quiet,
    look,
    beside: (server, env = {}, more = {}) =>
      look(
        { DATABASE_URL: server.database.pool.options.connectionString ?? '', PUSHER_SECRET: testSecret, ...env },
        { url: server.url, ...more },
      ),
    async serverWith(env = {}) {
      const server = await startTestServer(env);
      clean.push(server.close);
      return server;
    },
    async toolboxai(args, env = {}, at = root) {
      const child = spawn(process.execPath, [path.join(at, 'apps/cli/src/main.ts'), ...args], {
        cwd: folder,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, ...quiet, ...env },
      });
      const run = { stdout: '', stderr: '' };
      child.stdout.on('data', (chunk: Buffer) => void (run.stdout += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => void (run.stderr += chunk.toString()));
      const [status] = await once(child, 'close');
      return { status, ...run };
    },
    async listen(server) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      clean.push(() => server.close());
      const address = server.address();
      return typeof address === 'object' ? (address?.port ?? 0) : 0;
    },
    later: (tidy) => void clean.push(tidy),
    async close() {
      for (const tidy of clean.splice(0).reverse()) await tidy();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is wrong; each with a cause and a fix. */
export function troubles(findings: readonly Finding[]): Finding[] {
  const found = findings.filter(({ status }) => status === 'fault' || status === 'warning');
  const word = expect.stringMatching(/\w/);
  for (const finding of found) expect(finding).toMatchObject({ cause: word, fix: word });
  return found;
}

export const containing = (text: string): unknown => expect.stringContaining(text);
