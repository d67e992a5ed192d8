import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '#platform/log';
import { freePort } from '../../../../../tests/support/free-port.ts';
import { isAlive, makeStandInRojo, type StandInRojo } from './stand-in-rojo.fixture.ts';
import { type RojoSupervisor, superviseRojo } from './supervise-rojo.ts';

let rojo: StandInRojo;
let supervisor: RojoSupervisor;
const note = (): string => path.join(rojo.folder, 'running.json');

beforeEach(async () => {
  rojo = makeStandInRojo();
  const project = path.join(rojo.folder, 'place');
  supervisor = superviseRojo({
    command: rojo.command,
    project,
    host: '127.0.0.1',
    port: await freePort(),
    log: createLog('silent', false),
    startMs: 25_000,
  });
});
afterEach(async () => {
  await supervisor.stop();
  rojo.remove();
});

test('a stop ends a Rojo that is just being started again, and none comes after it', async () => {
  await supervisor.serve();
  rojo.set('hold', true);
  process.kill(rojo.pids()[0] ?? 0, 'SIGKILL');
  await expect.poll(rojo.pids).toHaveLength(2);
  expect(supervisor.status()).toMatchObject({ phase: 'starting', restarts: 1 });
  await supervisor.stop();
  expect(rojo.pids().map(isAlive)).toEqual([false, false]);
  expect(supervisor.status().phase).toBe('idle');
  expect(existsSync(note())).toBe(false);
});

test('a start that is stopped says so, and nothing is left of it', async () => {
  rojo.set('hold', true);
  const refused = supervisor.serve().catch((error: unknown) => error);
  await expect.poll(rojo.pids).toHaveLength(1);
  await supervisor.stop();
  expect(await refused).toMatchObject({ message: 'Rojo was stopped' });
  expect(isAlive(rojo.pids()[0])).toBe(false);
  expect(supervisor.status()).toMatchObject({ phase: 'idle', reason: '' });
});

test('a Rojo whose note cannot be written is ended: the next server could not know it for ours', async () => {
  mkdirSync(note());
  await expect(supervisor.serve()).rejects.toMatchObject({ code: 'DEPENDENCY_UNAVAILABLE' });
  expect(rojo.pids().map(isAlive)).toEqual([false]);
  expect(supervisor.status()).toMatchObject({ phase: 'failed', reason: expect.stringContaining('EISDIR') });
});

test('Rojo is idle when it has ended, and not before: until then it holds its port', async () => {
  await supervisor.serve();
  rojo.set('linger', true);
  const stopping = supervisor.stop();
  expect(supervisor.status().phase).toBe('ending');
  expect(isAlive(rojo.pids()[0])).toBe(true);
  rojo.set('linger', false);
  await stopping;
  expect(supervisor.status().phase).toBe('idle');
  expect(isAlive(rojo.pids()[0])).toBe(false);
  await supervisor.serve();
  expect(supervisor.status()).toMatchObject({ phase: 'serving', restarts: 0 });
});
