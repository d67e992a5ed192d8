import { describe, expect, test } from 'vitest';
import { runScript, tryScript } from './run-script.ts';

const nothing = 'fake.world.open({}) return table.concat(fake.world.failures())';

describe('a run in the virtual machine', () => {
  test.each([
    ['a loop', 'while true do end'],
    ['a loop that catches errors', 'while true do pcall(function() while true do end end) end'],
    ['a loop with its question last', 'repeat until false'],
    ['threads without end', 'local function f() task.spawn(f) while true do end end\nf()'],
  ])('%s that never ends is ended', async (_name, script) => {
    expect(await runScript(script, nothing, 500)).toMatchObject({ ok: false, reason: 'limit' });
  });

  test.each([
    ['string.rep', 'local text = "a" for _ = 1, 60 do text = text .. text end'],
    ['a table', 'local list = {} while true do table.insert(list, string.rep("x", 1e6) .. #list) end'],
    ['recursion', 'local function f() return 1 + f() end\nf()'],
  ])('memory eaten by %s harms only itself', async (_name, script) => {
    expect(await tryScript(script)).toMatch(/memory|overflow|running/);
    expect(await tryScript('local x = 1')).toBeUndefined();
  });

  test.each([
    ['a property that does not exist', 'Instance.new("Part").Colour = 1', 'Colour is not a valid member'],
    ['a value of the wrong type', 'Instance.new("Part").Anchored = 1', 'Anchored must be Bool'],
    ['a class that does not exist', 'Instance.new("Prat")', 'Unable to create an Instance'],
    ['loading code', 'loadstring("return 1")()', 'attempt to call a nil value'],
    ['loading a module', 'require(123)', 'require is not there'],
    ['a sound from outside', 'local s = Instance.new("Sound") s.SoundId = "rbxassetid://1" s:Play()', 'no built-in'],
    ['broken Luau', 'local = 1', 'Expected identifier'],
  ])('%s is a fault, with its line', async (_name, script, message) => {
    const fault = await tryScript(`-- first line\n${script}`);
    expect(fault).toContain(message);
    expect(fault).toMatch(/:2\b/);
  });
});
