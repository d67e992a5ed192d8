import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { runLuau } from './luau-machine.ts';

const proofModule = new URL('./index.ts', import.meta.url).href;

describe('a Luau machine', () => {
  test('gives what a chunk returns', async () => {
    expect(await runLuau('return 6 * 7')).toMatchObject({ ok: true, result: '42' });
  });

  test('gives a compile error and a thrown error as a fault with its line', async () => {
    expect(await runLuau('local = 1')).toMatchObject({ ok: false, reason: 'fault', message: expect.stringContaining('chunk:1') });
    expect(await runLuau('\nerror("no")')).toMatchObject({
      ok: false,
      reason: 'fault',
      message: expect.stringContaining('chunk:2: no'),
    });
  });

  test('catches errors where the chunk catches them', async () => {
    const source = `
      local seen = {}
      for index = 1, 3 do
        local ok, message = pcall(error, "caught " .. index)
        table.insert(seen, tostring(ok) .. " " .. message)
      end
      local thread = coroutine.create(function() error("thrown", 0) end)
      table.insert(seen, tostring(select(2, coroutine.resume(thread))))
      return table.concat(seen, ", ")
    `;
    expect(await runLuau(source)).toMatchObject({ ok: true, result: 'false caught 1, false caught 2, false caught 3, thrown' });
  });

  test('is ended when it does not end', async () => {
    expect(await runLuau('while true do end', { limitMs: 200 })).toMatchObject({ ok: false, reason: 'limit' });
  });

  test('a memory hog harms only itself', async () => {
    const run = await runLuau('local t = {} while true do table.insert(t, string.rep("x", 1e6) .. #t) end');
    expect(run.ok).toBe(false);
    expect(await runLuau('return 1')).toMatchObject({ ok: true });
  });

  test('prints nothing, and a machine that waits keeps no process alive', () => {
    const script = `
      import { createPlaytester, runLuau } from ${JSON.stringify(proofModule)};
      createPlaytester();
      const run = await runLuau('print("printed") return "returned"');
      process.stdout.write(run.result);
    `;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', timeout: 30_000 });
    expect(output).toBe('returned');
  });
});
