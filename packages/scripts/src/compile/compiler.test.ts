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

/** Ends the process as the system does that is short of memory; answers its id. */
function kill(compiler: Compiler): number | undefined {
  const pid = compiler.pid();
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
  return pid;
}

function isThere(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The signal; `then` happens after the compiler's process was given the script and before its answer can arrive. */
function whenGiven(signal: AbortSignal, then: () => unknown): AbortSignal {
  const listen = signal.addEventListener.bind(signal);
  signal.addEventListener = (...listener: Parameters<typeof listen>) => {
    listen(...listener);
    queueMicrotask(then);
  };
  return signal;
}

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

  test('is left when nobody waits for it any more: it ends in the middle of its work', async () => {
    const compiler = newCompiler();
    await compiler.check(good);
    const stop = new AbortController();
    const pid = compiler.pid();
    const checking = compiler.check(
      good,
      whenGiven(stop.signal, () => stop.abort(new Error('cancelled'))),
    );
    await expect(checking).rejects.toThrow('cancelled');
    expect(isThere(pid)).toBe(false);
    expect((await compiler.check(good)).luau).toBeDefined();
  });

  test('that waits for work and is killed is replaced, whether that was noticed or not', async () => {
    const compiler = newCompiler();
    await compiler.check(good);
    const first = kill(compiler);
    expect((await compiler.check(good)).luau).toBeDefined();
    const second = kill(compiler);
    await expect.poll(() => isThere(second)).toBe(false);
    expect((await compiler.check(good)).luau).toBeDefined();
    expect(new Set([first, second, compiler.pid()]).size).toBe(3);
  });

  test('that is killed at work is replaced once; a script that ends two is refused', async () => {
    const compiler = newCompiler();
    const { signal } = new AbortController();
    const killed: (number | undefined)[] = [];
    const once = whenGiven(signal, () => killed.length === 0 && killed.push(kill(compiler)));
    expect((await compiler.check(good, once)).luau).toBeDefined();
    expect(killed).toHaveLength(1);
    const always = whenGiven(new AbortController().signal, () => killed.push(kill(compiler)));
    expect(await compiler.check(good, always)).toMatchObject({ findings: [{ rule: 'compile-memory', severity: 'error' }] });
    expect(killed).toHaveLength(3);
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
