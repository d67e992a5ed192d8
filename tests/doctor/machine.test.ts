import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { judgeMemory } from '../../apps/backend/src/doctor/check-memory.ts';
import { judgeCollections, judgeGrowth } from '../../apps/backend/src/doctor/watch-memory.ts';
import { root } from '../support/spawn-server.ts';
import { containing, openWard, troubles, type Ward } from './doctor.fixture.ts';

let ward: Ward;
beforeEach(async () => {
  ward = await openWard();
});
afterEach(() => ward.close());

const mb = 1_048_576;

/** The repository's sources, and its packages but those that are named. */
function installWithout(folder: string, ...left: string[]): void {
  const rooms = ['apps/backend', 'apps/cli', ...readdirSync(path.join(root, 'packages')).map((name) => `packages/${name}`)];
  for (const room of rooms)
    for (const part of ['package.json', 'src', 'migrations', 'build'])
      if (existsSync(path.join(root, room, part)))
        cpSync(path.join(root, room, part), path.join(folder, room, part), { recursive: true, verbatimSymlinks: true });
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  const modules = path.join(folder, 'node_modules');
  const link = (name: string, target: string): void => {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    symlinkSync(target, path.join(modules, name));
  };
  for (const name of readdirSync(path.join(root, 'node_modules')).filter(
    (each) => !['@toolboxai', 'toolboxai', ...left].includes(each),
  ))
    link(name, path.join(root, 'node_modules', name));
  for (const room of rooms) link(`@toolboxai/${path.basename(room)}`, path.join(folder, room));
}

describe('modules', () => {
  test('a package that is not installed, for the doctor and for every other command', async () => {
    const planted = path.join(ward.folder, 'repository');
    installWithout(planted, 'ioredis');
    const { status, stdout } = await ward.toolboxai(['doctor', '--json'], {}, planted);
    const found = troubles(JSON.parse(stdout).findings);
    expect(status).toBe(1);
    expect(found).toContainEqual(
      expect.objectContaining({ check: 'modules', status: 'fault', detail: 'not found: ioredis', fix: containing('npm ci') }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        check: 'agent service',
        status: 'fault',
        detail: containing("'ioredis'"),
        fix: containing('npm ci'),
      }),
    );
    const serve = await ward.toolboxai(['serve'], {}, planted);
    expect(serve).toMatchObject({
      status: 1,
      stderr: containing("no package 'ioredis', which is not installed. Install what is locked: npm ci"),
    });
    expect(serve.stderr.trim().split('\n')).toHaveLength(1);
  });

  test('an agent service that fails as it is loaded', async () => {
    const planted = path.join(ward.folder, 'repository');
    installWithout(planted);
    writeFileSync(path.join(planted, 'apps/backend/src/platform/models/price.ts'), 'throw new Error("broken by a hand");\n');
    const found = troubles(JSON.parse((await ward.toolboxai(['doctor', '--json'], {}, planted)).stdout).findings);
    expect(found).toContainEqual(
      expect.objectContaining({ check: 'agent service', status: 'fault', detail: containing('cannot be imported') }),
    );
  });

  test('a page and a game that were not built', async () => {
    const planted = path.join(ward.folder, 'repository');
    mkdirSync(path.join(planted, 'scripts'), { recursive: true });
    writeFileSync(path.join(planted, 'scripts/build-stale.mjs'), '');
    expect(troubles(await ward.look({}, { root: planted }))).toMatchObject([
      { status: 'warning', check: 'build', fix: containing('npm run build') },
      { status: 'warning', check: 'build', detail: containing('dashboard') },
    ]);
  });
});

describe('disk', () => {
  const canMount = (folder: string): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0;

  test('one that is full', async ({ skip }) => {
    const disk = path.join(ward.folder, 'disk');
    mkdirSync(disk);
    if (!canMount(disk)) return skip('this user may not mount a disk of its own');
    ward.later(() => spawnSync('umount', [disk]));
    spawnSync('dd', ['if=/dev/zero', `of=${path.join(disk, 'rubbish')}`, 'bs=64k']);
    expect(troubles(await ward.look({ DATA_DIR: path.join(disk, 'data') }))).toMatchObject([
      { status: 'fault', check: 'disk', detail: containing('0 MB are free'), fix: containing('Make room') },
    ]);
  });

  test('a folder that nothing can be written to', async () => {
    const [found] = troubles(await ward.look({ DATA_DIR: '/proc/1/data' }));
    expect(found).toMatchObject({ status: 'fault', check: 'disk' });
  });
});

describe('memory', () => {
  const whole = { limit: 4_096 * mb, heapLimit: 2_048 * mb, resident: 300 * mb, heapUsed: 100 * mb };
  test.each([
    [{ ...whole, limit: 400 * mb, heapLimit: 390 * mb }, 'fault', 'this process may use 400 MB', 'Raise the limit'],
    [{ ...whole, heapLimit: 64 * mb }, 'fault', "Node's heap may grow to 64 MB", '--max-old-space-size=3072'],
    [{ ...whole, limit: 1_024 * mb }, 'warning', 'and the process may use 1024 MB', '--max-old-space-size=768'],
    [{ ...whole, resident: 4_000 * mb }, 'warning', 'the server uses 4000 MB of 4096 MB', '--watch'],
    [{ ...whole, heapUsed: 2_000 * mb }, 'warning', 'its heap 2000 MB of 2048 MB', '--watch'],
  ])('%j', (memory, status, detail, fix) => {
    expect(troubles(judgeMemory(memory))[0]).toMatchObject({
      check: 'memory',
      status,
      detail: containing(detail),
      fix: containing(fix),
    });
  });

  test('enough of it', () => {
    expect(judgeMemory(whole)).toMatchObject([{ status: 'ok' }]);
    expect(judgeMemory({ limit: 4_096 * mb, heapLimit: 2_048 * mb })).toMatchObject([{ status: 'ok' }]);
  });

  test('what a server is started with here is looked at where none runs', async () => {
    const { stdout } = await ward.toolboxai(['doctor', '--json'], { NODE_OPTIONS: '--max-old-space-size=100' });
    expect(troubles(JSON.parse(stdout).findings).filter(({ check }) => check === 'memory')).toMatchObject([
      { check: 'memory', fix: containing('--max-old-space-size') },
    ]);
  });

  const sample = (seconds: number, afterGc: number | undefined, gcSeconds = 0) => ({
    seconds,
    afterGc: afterGc && afterGc * mb,
    gcSeconds,
    heapLimit: 1_000 * mb,
  });

  test('load that comes and goes is no leak, and neither is a start', () => {
    const waves = [100, 140, 110, 150, 105, 145, 101].map((held, second) => sample(second, held));
    expect(judgeGrowth(waves)).toMatchObject({ status: 'ok' });
    expect(judgeGrowth([100, 100, 101, 102, 103].map((held, second) => sample(second, held)))).toMatchObject({ status: 'ok' });
    expect(judgeGrowth([sample(0, undefined), sample(1, 100), sample(2, 200)])).toMatchObject({ status: 'off' });
    expect(judgeGrowth([100, 130, 160, 190].map((held, second) => sample(second * 10, held)))).toMatchObject({
      status: 'warning',
      detail: containing('180 MB a minute'),
      cause: containing('ends in 5 minutes'),
    });
  });

  test('time that goes into collecting', () => {
    expect(judgeCollections([sample(0, 100, 1), sample(10, 100, 1.2)])).toMatchObject({
      status: 'ok',
      detail: containing('2 %'),
    });
    expect(judgeCollections([sample(0, 100, 1), sample(10, 100, 6)])).toMatchObject({
      status: 'warning',
      detail: containing('50 %'),
    });
    expect(judgeCollections([])).toMatchObject({ status: 'off' });
  });
});

describe('Rojo', () => {
  test.each([
    [undefined, 'there is no `rojo` on PATH'],
    ['Rojo 6.2.0', 'the `rojo` on PATH is 6.2.0'],
    ['Rojo 7.5.1', undefined],
  ])('on PATH is %s', async (version, detail) => {
    const bin = path.join(ward.folder, 'bin');
    mkdirSync(bin);
    if (version) writeFileSync(path.join(bin, 'rojo'), `#!/bin/sh\necho "${version}"\n`, { mode: 0o755 });
    const { stdout } = await ward.toolboxai(['doctor', '--json'], { ROJO_ENABLED: 'true', PATH: `${bin}:/bin:/usr/bin` });
    const found = troubles(JSON.parse(stdout).findings).filter(({ check }) => check === 'rojo');
    expect(found).toMatchObject(detail ? [{ status: 'warning', detail, fix: containing('ROJO_ENABLED=false') }] : []);
  });
});

describe('services outside', () => {
  const answering = async (status: number, body = '{}') => {
    const port = await ward.listen(createServer((_request, response) => void response.writeHead(status).end(body)));
    return `http://127.0.0.1:${port}`;
  };
  const model = async (url: string) =>
    troubles(await ward.look({ OPENAI_BASE_URL: `${url}/v1`, OPENAI_API_KEY: 'a-key', OPENAI_MODEL: 'small' }));
  const supabase = async (url: string) => troubles(await ward.look({ SUPABASE_URL: url, SUPABASE_SERVICE_KEY: 'a-key' }));

  test('a model server that refuses the key, is down, or has no such model', async () => {
    expect(await model(await answering(401))).toMatchObject([
      { status: 'fault', check: 'model', fix: containing('OPENAI_API_KEY') },
    ]);
    expect(await model(await answering(500))).toMatchObject([{ status: 'warning', check: 'model' }]);
    expect(await model(`http://127.0.0.1:${ward.quiet.PORT}`)).toMatchObject([
      { status: 'warning', check: 'model', detail: containing('does not answer') },
    ]);
    expect(await model(await answering(200, '{"data":[{"id":"large"}]}'))).toMatchObject([
      { check: 'model', fix: containing('OPENAI_MODEL') },
    ]);
    expect(await model(await answering(200, '{"data":[{"id":"small"}]}'))).toEqual([]);
  });

  test('a Sentry that is out of reach', async () => {
    const found = troubles(await ward.look({ SENTRY_DSN: `http://key@127.0.0.1:${ward.quiet.PORT}/1` }));
    expect(found).toMatchObject([{ status: 'warning', check: 'sentry', cause: containing('log alone') }]);
    expect(JSON.stringify(found)).not.toContain('key@');
  });

  test('a Supabase that is out of reach, refuses the key, or has no table', async () => {
    expect(await supabase(`http://127.0.0.1:${ward.quiet.PORT}`)).toMatchObject([{ status: 'warning', check: 'supabase' }]);
    expect(await supabase(await answering(401))).toMatchObject([{ check: 'supabase', fix: containing('service key') }]);
    expect(await supabase(await answering(404))).toMatchObject([{ check: 'supabase', fix: containing('ops/supabase.sql') }]);
    expect(await supabase(await answering(200, '[]'))).toEqual([]);
  });
});
