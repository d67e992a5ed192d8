import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { missingEntries, platformOf } from './complete-lock.mjs';
import { inRoot } from './places.mjs';

const lock = (packages: Record<string, object>) => ({ packages });

describe('completing the lockfile', () => {
  test.each([
    ['@biomejs/cli-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@oxlint/binding-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
    ['@oxc-parser/binding-linux-arm-gnueabihf', { cpu: ['arm'], libc: ['glibc'], os: ['linux'] }],
    ['@esbuild/win32-ia32', { cpu: ['ia32'], os: ['win32'] }],
    ['fraction.js', undefined],
  ])('%s is for the platform that its name gives', (name, expected) => {
    expect(platformOf(name)).toEqual(expected);
  });

  test('adds what is missing, marked optional, and leaves alone what is there', () => {
    const optionalDependencies = { 'tool-linux-x64': '1.0.0', 'tool-darwin-x64': '1.0.0' };
    const entries = { 'node_modules/tool': { dev: true, optionalDependencies }, 'node_modules/tool-linux-x64': {} };
    expect(missingEntries(lock(entries))).toEqual({
      'node_modules/tool-darwin-x64': { version: '1.0.0', cpu: ['x64'], os: ['darwin'], dev: true, optional: true },
    });
  });

  test('finds a dependency that lies beside the one that asks for it', () => {
    const entries = {
      'node_modules/a/node_modules/tool': { optionalDependencies: { 'tool-linux-x64': '1.0.0' } },
      'node_modules/a/node_modules/tool-linux-x64': {},
      'apps/x': { optionalDependencies: { 'tool-win32-x64': '1.0.0' } },
      'apps/x/node_modules/tool-win32-x64': {},
    };
    expect(missingEntries(lock(entries))).toEqual({});
  });

  test('the lockfile is complete: npm ci refuses one that is not', () => {
    expect(missingEntries(JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')))).toEqual({});
  });
});
