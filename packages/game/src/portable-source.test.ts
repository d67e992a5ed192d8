import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { describe, expect, test } from 'vitest';

/** What compiles to Luau and then differs, or does not compile there at all. */
const banned: { name: string; pattern: RegExp; sample: string }[] = [
  { name: 'a bit operator', pattern: /[^&]&[^&]|[^|]\|[^|]|\^|~|<<|>>/, sample: 'const low = seed & 255;' },
  { name: 'Map or Set', pattern: /\b(Map|Set|WeakMap)\b/, sample: 'const seen = new Set();' },
  { name: 'a bare sort', pattern: /\.(sort|toSorted)\(\s*\)/, sample: 'names.sort();' },
  { name: 'forEach', pattern: /\.forEach\(/, sample: 'items.forEach((item) => drop(item));' },
  { name: '.length', pattern: /\.length\b/, sample: 'const total = items.length;' },
  { name: 'Math, JSON, Date or Object', pattern: /\b(Math|JSON|Date|Object|Number)\./, sample: 'Math.max(a, b)' },
  { name: 'a template string', pattern: /`/, sample: 'const key = `${a}`;' },
  { name: 'null or any', pattern: /\bnull\b|\bany\b/, sample: 'const found = null;' },
  { name: 'the name next', pattern: /\bnext\b/, sample: 'const next = 1;' },
  { name: 'a class', pattern: /\bclass\b/, sample: 'class Game {}' },
  { name: 'an import from outside', pattern: /from '(?!\.\/[a-z-]+\.ts')/, sample: "import { z } from 'zod';" },
];

/** Types and comments never reach Luau, so a union's bar is no bit operator. */
function runtimeText(source: string): string {
  return stripTypeScriptTypes(source)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/&&|\|\|/g, '');
}

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

describe('the core says nothing that Node and Luau understand differently', () => {
  test.each(banned)('$name is found where it is planted', ({ pattern, sample }) => {
    expect(runtimeText(sample)).toMatch(pattern);
  });

  test.each(sources)('%s', (name) => {
    const text = runtimeText(readFileSync(new URL(name, folder), 'utf8'));
    expect(banned.filter(({ pattern }) => pattern.test(text)).map((rule) => rule.name)).toEqual([]);
  });
});
