import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from './support/spawn-server.ts';

vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-drill-'));
  // As temporary folders are: as root, the database runs as somebody else.
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** With temporary files in a folder of this test. */
function demo(...args: string[]) {
  const child = spawn(process.execPath, [path.join(root, 'apps/cli/src/main.ts'), 'migrate', 'demo', ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: folder },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => void (said.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => void (said.err += chunk.toString()));
  return { child, said, closed: once(child, 'close') };
}

/** Processes that stand in a folder, as the database does in its data, and the server in the demo's. */
function standIn(place: string): string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(path.join(place, 'toolboxai'));
    } catch {
      return false; // it has ended meanwhile, or is not ours
    }
  });
}

const until = (child: ChildProcess, printed: () => boolean): Promise<void> =>
  new Promise((resolve) => child.stdout?.on('data', () => printed() && resolve()));

test('the drill goes the whole way and back, loses no write of version 1, and leaves nothing behind', async () => {
  const { child, said, closed } = demo();
  await closed;
  expect({ code: child.exitCode, err: said.err }).toEqual({ code: 0, err: '' });
  const steps = [...said.out.matchAll(/^([\w ]{11}) +(\d+) ms {2}(.+)$/gm)].map(([, step = '']) => step.trim());
  expect(steps).toEqual([
    'database',
    'version 1',
    'preflight',
    'backup',
    'rehearse',
    'run',
    'version 2',
    'verify',
    'rollback',
    'the books',
  ]);
  const [, acknowledged] = /version 1's writes: ([\d,]+) acknowledged, 0 failed, 0 lost by content/.exec(said.out) ?? [];
  expect(Number(acknowledged?.replace(',', ''))).toBeGreaterThan(100);
  expect(said.out).toContain("an administrator logs in and reads “Version 1's lesson");
  expect(said.out).toMatch(/Done after \d+ s\. Nothing is left behind\./);
  expect(readdirSync(folder)).toEqual([]);
  expect(standIn(folder)).toEqual([]);
});

test.each(['backup', 'run'])('Ctrl-C after %s ends it soon, and leaves nothing behind', async (step) => {
  const { child, said, closed } = demo();
  await Promise.race([until(child, () => said.out.includes(`\n${step} `)), closed]);
  if (process.platform === 'linux') expect(standIn(folder)).not.toEqual([]);
  child.kill('SIGINT');
  child.kill('SIGINT');
  await closed;
  expect(child.exitCode).toBe(130);
  expect(said).toMatchObject({ err: '', out: expect.stringContaining('Stopped. Nothing is left behind.') });
  expect(readdirSync(folder)).toEqual([]);
  expect(standIn(folder)).toEqual([]);
});
