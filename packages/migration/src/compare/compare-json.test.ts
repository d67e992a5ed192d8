import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareJson } from './compare-json.ts';
import { readIgnores } from './ignore-paths.ts';

const differ = (v1: unknown, v2: unknown) => compareJson(v1, v2).differences.map(({ kind, at }) => `${kind} ${at}`);

describe('two answers', () => {
  test('are the same where version 2 only adds fields, which are counted', () => {
    const v1 = { id: 1, items: [{ id: 'a', title: 'x' }] };
    const v2 = { id: 1, items: [{ id: 'a', title: 'x', quality_score: 50, version: 1 }], next: null };
    expect(compareJson(v1, v2)).toEqual({ differences: [], added: 3 });
  });

  test('differ where a field is missing, changed or of another kind, each told by its place', () => {
    expect(differ({ a: 1, b: { c: [1, 2] }, d: null }, { a: '1', b: { c: [1, 3] } })).toEqual([
      'changed $.a',
      'changed $.b.c[1]',
      'missing $.d',
    ]);
    expect(differ({ 'a b': 1 }, { 'a b': [1] })).toEqual(['changed $["a b"]']);
    expect(differ([1, 2], [1, 2, 3])).toEqual(['more $[2]']);
    expect(differ({ constructor: 1, toString: 2 }, { constructor: 1 })).toEqual(['missing $.toString']);
  });

  test('lists of rows are compared by id: one that is gone, one that is new, another order', () => {
    const row = (id: string, title = id) => ({ id, title });
    expect(differ([row('a'), row('b')], [row('b'), row('a')])).toEqual(['order $']);
    expect(differ([row('a'), row('b')], [row('b', 'other')])).toEqual(['missing $[0]', 'changed $[1].title']);
    expect(differ([row('a')], [row('z'), row('a')])).toEqual(['more $[0]']);
  });

  test('a time is the same however its moment is written, but not without its zone', () => {
    expect(differ('2026-01-02T03:04:05.123456+00:00', '2026-01-02T03:04:05.123Z')).toEqual([]);
    expect(differ('2026-01-02T03:04:05+01:00', '2026-01-02T02:04:05.000Z')).toEqual([]);
    expect(differ('2026-01-02T03:04:05', '2026-01-02T03:04:05Z')).toEqual(['changed $']);
    expect(differ('2026-01-02T03:04:05Z', '2026-01-02T03:04:06Z')).toEqual(['changed $']);
  });

  test('any document is the same as itself, and as itself with a field more in each record', () => {
    const withMore = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(withMore);
      if (typeof value !== 'object' || value === null) return value;
      return {
        ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withMore(inner)])),
        '': 1,
        'added by 2': 1,
      };
    };
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        expect(compareJson(value, value)).toEqual({ differences: [], added: 0 });
        expect(compareJson(value, withMore(value)).differences.filter(({ kind }) => kind !== 'changed')).toEqual([]);
      }),
    );
  });
});

describe('known differences', () => {
  const v1 = { status: 'healthy', items: [{ id: 1, seen: 'a', deep: { updated_at: 1 } }], 'a b': 1 };
  const v2 = { status: 'ok', items: [{ id: 1, seen: 'b', deep: { updated_at: 2 } }], 'a b': 2 };
  const left = (...ignored: string[]) => {
    const isIgnored = readIgnores(ignored);
    return compareJson(v1, v2, (at) => isIgnored('/health', at)).differences.map(({ at }) => at);
  };

  test.each<[string[], string[]]>([
    [[], ['$.status', '$.items[0].seen', '$.items[0].deep.updated_at', '$["a b"]']],
    [
      ['$.status', '$["a b"]'],
      ['$.items[0].seen', '$.items[0].deep.updated_at'],
    ],
    [['$.items[*].seen', '$.*'], []],
    [['$.items[0].deep'], ['$.status', '$.items[0].seen', '$["a b"]']],
    [
      ['$..updated_at', 'seen'],
      ['$.status', '$["a b"]'],
    ],
    [
      ['/health:$.status', '/other:$.items'],
      ['$.items[0].seen', '$.items[0].deep.updated_at', '$["a b"]'],
    ],
    [
      ['$.stat', '$.items[1]'],
      ['$.status', '$.items[0].seen', '$.items[0].deep.updated_at', '$["a b"]'],
    ],
    [['/*:$'], []],
    [
      ['/hea*:$..deep', '/*/x:$', '/h:$'],
      ['$.status', '$.items[0].seen', '$["a b"]'],
    ],
  ])('named by %j leave %j', (ignored, expected) => {
    expect(left(...ignored)).toEqual(expected);
  });

  test.each(['', '$', '$.', '$.a..', 'a.b', '$.a[b]', '$[?(@.a)]', '/health'])('"%s" is refused with what to write', (text) => {
    expect(() => readIgnores([text])).toThrow(/is no JSON path\. Write \$\.status/);
  });
});
