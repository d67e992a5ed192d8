import { afterAll, describe, expect, test } from 'vitest';
import { createScriptMaker } from '../create-script-maker.ts';
import { checkLuau } from './check-luau.ts';

const maker = createScriptMaker();
afterAll(() => maker.close());

async function luauOf(typescript: string): Promise<string> {
  const checked = await maker.check(typescript, 'A door');
  if (!checked.ok) throw new Error(JSON.stringify(checked.findings));
  return checked.luau;
}

describe('comments', () => {
  test('in plain words arrive in the Luau', async () => {
    expect(await luauOf("// Opens the door.\nopen(part('Door'));")).toContain('-- Opens the door.\nopen(part("Door"))');
  });

  test.each(['//[[ loadstring("x")() ]]', '/* ]] loadstring("x")() --[[ */', '//[==[ loadstring', '// ]] loadstring'])(
    '%s never does: it would be code there',
    async (comment) => {
      expect(await luauOf(`${comment}\nopen(part('Door'));\n${comment}`)).not.toContain('loadstring');
    },
  );
});

describe('the last look at the Luau', () => {
  test.each([
    ['local x = game', 'game'],
    ['open(part("A").Parent)', '.'],
    ['open(part("A"):Destroy())', ':'],
    ['local x = { "a" }\nx[1] = 2', '['],
    ['open(part("a\\"b"))', 'a'],
    ['--[[ hidden ]] open(part("A"))', '--[[ hidden ]]'],
    ['local x = [[text]]', '[[text]]'],
    ['local x = `a{game}`', '`a{game}`'],
    ['local x = "a" .. "b"', '..'],
  ])('refuses %s', (luau, shown) => {
    expect(checkLuau(luau)).toMatchObject([{ rule: 'compiled-names', message: expect.stringContaining(shown) }]);
  });

  test('lets through what the compiler writes of a script that is allowed', () => {
    const luau =
      'local door = part("Door")\nfor i = 0, 4 do\n\topen(door)\nend\nlocal function add(a, b)\n\treturn a + b\nend\nevery(1, function()\n\tadd(1, 2)\nend)\n';
    expect(checkLuau(luau)).toEqual([]);
  });
});
