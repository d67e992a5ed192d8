import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createScriptMaker } from '../create-script-maker.ts';
import type { CheckedScript } from '../generated-script.ts';
import { benign } from '../testing/benign.ts';
import { bombs } from '../testing/hostile/bombs.ts';
import { neverEnding } from '../testing/hostile/never-ending.ts';
import { notCompiling } from '../testing/hostile/not-compiling.ts';
import { reachingOut } from '../testing/hostile/reaching-out.ts';
import { strangeSyntax } from '../testing/hostile/strange-syntax.ts';

const groups = [...reachingOut, ...neverEnding, ...bombs, ...strangeSyntax, ...notCompiling];
const hostile = groups.flatMap(({ because, tries }) => tries.map(([name, source]) => ({ name, source, because })));
const maker = createScriptMaker();
afterAll(() => maker.close());

const errorsOf = ({ findings }: CheckedScript) => findings.filter(({ severity }) => severity === 'error');

describe('hostile scripts', () => {
  const outcomes = new Map<string, CheckedScript>();
  let turns = 0;
  beforeAll(async () => {
    const clock = setInterval(() => {
      turns += 1;
    }, 5);
    for (const { name, source } of hostile) outcomes.set(name, await maker.check(source, 'hostile'));
    clearInterval(clock);
  }, 120_000);

  test('there are at least 300, and none twice', () => {
    expect(hostile.length).toBeGreaterThanOrEqual(300);
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
    expect(new Set(hostile.map(({ source }) => source)).size).toBe(hostile.length);
  });

  test.each(hostile)('$name is refused for what is wrong with it: $because', ({ name, because }) => {
    const outcome = outcomes.get(name);
    if (!outcome) throw new Error('it was not checked');
    expect(outcome).toMatchObject({ ok: false });
    const errors = errorsOf(outcome);
    expect(errors.map(({ rule }) => rule)).toContain(because);
    for (const { line, column, message } of errors) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message).not.toBe('');
    }
  });

  test('no compiler had to be given up for one of them, and the server went on meanwhile', () => {
    const rules = new Set([...outcomes.values()].flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(rules).not.toContain('compile-fault');
    expect(rules).not.toContain('compile-memory');
    expect(turns).toBeGreaterThan(0);
  });
});

describe('harmless scripts', () => {
  test.each(groups)('the twin of “$what” is accepted', async ({ twin }) => {
    const checked = await maker.check(twin, 'twin');
    expect(errorsOf(checked)).toEqual([]);
    expect(checked.ok).toBe(true);
  });

  test('there are at least 30 more', () => expect(benign.length).toBeGreaterThanOrEqual(30));

  test.each(benign)('%s is accepted', async (_name, source) => {
    const checked = await maker.check(source, 'benign');
    expect(errorsOf(checked)).toEqual([]);
    expect(checked.ok).toBe(true);
  });
});
