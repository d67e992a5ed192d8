import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '@toolboxai/contracts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { User } from '#features/auth';
import { createLog } from '#platform/log';
import { freePort } from '../../../../../tests/support/free-port.ts';
import { createLessonServer, type LessonServer } from './serve-lesson.ts';
import { makeStandInRojo, type StandInRojo } from './stand-in-rojo.fixture.ts';

const id = '7f1d3c5e-0000-4000-8000-000000000001';
const teacher = { id: 'teacher', role: 'teacher' } as User;
const usual = process.env.PATH;

let rojo: StandInRojo;
let lessons: LessonServer;
let version = 1;
let looks = 0;
const dataDir = (): string => path.join(rojo.folder, 'data');
const warnings: unknown[] = [];

const log = createLog('silent', false);
log.warn = (...said: unknown[]) => void warnings.push(said);

async function start(retryMs: number): Promise<void> {
  lessons = createLessonServer({
    enabled: true,
    host: '127.0.0.1',
    port: await freePort(),
    dataDir: dataDir(),
    log,
    readContent: async () => ({ id, title: 'Lesson', version, experience: {} }) as Content,
    findVersion: async () => {
      looks += 1;
      return version;
    },
    project: () => new Map([['default.project.json', `{"version":${version}}`]]),
    watchMs: 5,
    retryMs,
  });
  expect(await lessons.choose(teacher, id)).toMatchObject({ state: 'serving', content: { version: 1 } });
}

const drafts = (): string => path.join(dataDir(), 'rojo/drafts');
/** What no rights of the user's help against. */
function makeUnwritable(): void {
  rmSync(drafts(), { recursive: true });
  writeFileSync(drafts(), '');
}
function makeWritable(): void {
  rmSync(drafts());
  mkdirSync(drafts());
}
const shown = async () => (await lessons.state(teacher)).content?.version;
const detail = async () => (await lessons.state(teacher)).detail;

beforeEach(() => {
  rojo = makeStandInRojo();
  process.env.PATH = `${rojo.folder}${path.delimiter}${usual}`;
  version = 1;
  warnings.length = 0;
});
afterEach(async () => {
  await lessons.close();
  process.env.PATH = usual;
  rojo.remove();
});

describe('an edited lesson that cannot be written', () => {
  test('is told of once, and the page and health say that Studio shows an older one', async () => {
    await start(600_000);
    makeUnwritable();
    version = 2;
    await expect
      .poll(detail)
      .toMatch(/still shows version 1 of the lesson\. .*cannot be written to .*rojo \(E[A-Z]+\)\. Whoever/);
    expect(await lessons.state(teacher)).toMatchObject({ state: 'serving', content: { version: 1 } });
    const { status, detail: health } = await lessons.probe();
    expect(status).toBe('degraded');
    expect(health).toMatch(/serves lesson .*, but not its newest version, which cannot be written$/);
    const before = looks;
    await expect.poll(() => looks).toBeGreaterThan(before + 5);
    expect(warnings).toHaveLength(1);
  });

  test('is written at once when it is edited again', async () => {
    await start(600_000);
    makeUnwritable();
    version = 2;
    await expect.poll(detail).toContain('still shows version 1');
    makeWritable();
    version = 3;
    await expect.poll(shown).toBe(3);
    expect(readFileSync(path.join(dataDir(), 'rojo/place/default.project.json'), 'utf8')).toBe('{"version":3}');
    expect(await detail()).not.toContain('still shows');
    expect((await lessons.probe()).status).toBe('ok');
  });

  test('is tried again after a pause', async () => {
    await start(1);
    makeUnwritable();
    version = 2;
    await expect.poll(detail).toContain('still shows version 1');
    makeWritable();
    await expect.poll(shown).toBe(2);
    expect(await detail()).not.toContain('still shows');
  });

  test('is no longer spoken of when nothing is served', async () => {
    await start(600_000);
    makeUnwritable();
    version = 2;
    await expect.poll(detail).toContain('still shows version 1');
    expect((await lessons.stop(teacher)).detail).not.toContain('version 1');
    expect((await lessons.probe()).status).toBe('ok');
    await expect(lessons.choose(teacher, id)).rejects.toMatchObject({
      code: 'DEPENDENCY_UNAVAILABLE',
      publicMessage: expect.stringContaining('cannot be written'),
    });
  });
});
