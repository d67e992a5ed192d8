import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockFaults } from './check-lock.mjs';
import { inRoot } from './places.mjs';

const integrity = `sha512-${'A'.repeat(86)}==`;
const sound = { version: '1.2.3', integrity };
const faults = (packages: Record<string, object>, lockfileVersion = 3): string[] => lockFaults({ lockfileVersion, packages });

describe('a lockfile', () => {
  test.each<[string, Record<string, object>]>([
    ['a package of the registry', { 'node_modules/a': sound }],
    ['one with its address', { 'node_modules/@b/a': { ...sound, resolved: 'https://registry.npmjs.org/@b/a/-/a-1.2.3.tgz' } }],
    [
      'one under another name',
      { 'node_modules/x': { ...sound, name: 'a', resolved: 'https://registry.npmjs.org/a/-/a-1.2.3.tgz' } },
    ],
    ['a workspace', { 'node_modules/@toolboxai/game': { link: true, resolved: 'packages/game' }, 'packages/game': {} }],
    ['one of another platform', { 'node_modules/a-win32-x64': { version: '1.2.3', os: ['win32'], optional: true } }],
    [
      'ranges, tags and aliases',
      { '': { dependencies: { a: '^1 || >=2 <3', b: 'latest', c: 'npm:@d/c@1.0.0', d: '*', e: '1.0.0 - 2.0.0' } } },
    ],
  ])('may hold %s', (_what, packages) => {
    expect(faults(packages)).toEqual([]);
  });

  test.each<[string, Record<string, object>, RegExp]>([
    [
      'from another registry',
      { 'node_modules/a': { ...sound, resolved: 'https://registry.example/a/-/a-1.2.3.tgz' } },
      /^node_modules\/a comes from/,
    ],
    [
      'over plain http',
      { 'node_modules/a': { ...sound, resolved: 'http://registry.npmjs.org/a/-/a-1.2.3.tgz' } },
      /comes from http:/,
    ],
    [
      'that is another one',
      { 'node_modules/a': { ...sound, resolved: 'https://registry.npmjs.org/b/-/b-1.2.3.tgz' } },
      /comes from/,
    ],
    [
      'of git',
      { 'node_modules/a': { version: '1.2.3', resolved: 'git+ssh://git@github.com/a/a.git#0123456' } },
      /comes from git/,
    ],
    ['of no version', { 'node_modules/a': { ...sound, version: 'file:../a' } }, /for a version/],
    ['without a hash', { 'node_modules/a': { version: '1.2.3' } }, /no sha512 hash/],
    ['with a weak hash', { 'node_modules/a': { ...sound, integrity: 'sha1-AAAA' } }, /no sha512 hash/],
    [
      'of another platform, with an address and no hash',
      {
        'node_modules/a': {
          version: '1.2.3',
          os: ['win32'],
          optional: true,
          resolved: 'https://registry.npmjs.org/a/-/a-1.2.3.tgz',
        },
      },
      /no sha512 hash/,
    ],
    ['of a folder elsewhere', { 'node_modules/a': { link: true, resolved: '../a' } }, /none of ours/],
    ['wanted from git', { 'node_modules/a': { ...sound, dependencies: { b: 'github:b/b' } } }, /wants b from github:b\/b/],
    ['wanted from GitHub for short', { '': { devDependencies: { b: 'b/b#main' } } }, /the root wants b from b\/b/],
    ['wanted from an address', { '': { optionalDependencies: { b: 'https://b.example/b.tgz' } } }, /wants b from https/],
    ['wanted from a folder', { 'packages/x': { dependencies: { b: 'file:../b' } } }, /wants b from file/],
  ])('may hold no package %s', (_what, packages, said) => {
    const found = faults(packages);
    expect(found).not.toEqual([]);
    expect(found.join('\n')).toMatch(said);
  });

  test('of another version is not believed to be understood', () => {
    expect(faults({}, 2)).toEqual(['is of lockfile version 2, not 3']);
  });

  test.each(['package-lock.json', 'roblox/package-lock.json'])('%s holds packages of the registry alone', (file) => {
    expect(lockFaults(JSON.parse(readFileSync(inRoot(file), 'utf8')))).toEqual([]);
  });
});
