import { afterEach, describe, expect, test } from 'vitest';
import { type Compiler, createCompiler } from './compiler.ts';

const compilers: Compiler[] = [];
function newCompiler(): Compiler {
  const compiler = createCompiler();
  compilers.push(compiler);
  return compiler;
}
afterEach(async () => {
  for (const compiler of compilers.splice(0)) await compiler.close();
});

const good = "open(part('Door'));";

describe('the compiler process', () => {
  test('writes Luau of a good script, the same each time', async () => {
    const compiler = newCompiler();
    const first = await compiler.check(good);
    expect(first).toEqual({ findings: [], luau: expect.stringContaining('open(part("Door"))') });
    expect(await compiler.check(good)).toEqual(first);
  });

  test('that takes too long is killed: the script is refused, and the next one meets a new process', async () => {
    const compiler = newCompiler();
    await compiler.check(good);
    expect(await compiler.check(good, undefined, 0)).toMatchObject({ findings: [{ rule: 'compile-time', severity: 'error' }] });
    expect((await compiler.check(good)).luau).toBeDefined();
  });

  test('is left when nobody waits for it any more', async () => {
    const compiler = newCompiler();
    await compiler.check(good);
    const stop = new AbortController();
    const checking = compiler.check(good, stop.signal);
    stop.abort(new Error('cancelled'));
    await expect(checking).rejects.toThrow('cancelled');
    expect((await compiler.check(good)).luau).toBeDefined();
  });

  test('takes many scripts at once, in turn, and answers each with its own', async () => {
    const compiler = newCompiler();
    const names = Array.from({ length: 20 }, (_unused, index) => `Door ${index}`);
    const checked = await Promise.all(names.map((name) => compiler.check(`open(part('${name}'));`)));
    checked.forEach(({ luau }, index) => expect(luau).toContain(`part("${names[index]}")`));
  });

  test('refuses what is asked after it was closed', async () => {
    const compiler = newCompiler();
    await compiler.close();
    await expect(compiler.check(good)).rejects.toMatchObject({ code: 'DEPENDENCY_UNAVAILABLE' });
  });

  test('says where and why a script does not compile', async () => {
    const { findings, luau } = await newCompiler().check("const door = part('Door');\nsetColor(door, 'rgb');");
    expect(luau).toBeUndefined();
    expect(findings).toEqual([
      expect.objectContaining({
        line: 2,
        column: 16,
        kind: 'types',
        rule: 'ts-2345',
        message: expect.stringContaining('\'"rgb"\''),
      }),
    ]);
  });
});
