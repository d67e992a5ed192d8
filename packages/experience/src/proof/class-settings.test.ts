import { expect, test } from 'vitest';
import { gameBundle } from '../game-bundle.ts';
import { bundle } from './bundle.ts';
import { runLuau } from './luau-machine.ts';

/** What the game reads of what a teacher typed, and what it warns of. */
async function readSettings(code: string, endpoint: string): Promise<{ settings: unknown; warnings: string[] }> {
  const text = `
    fake.resetServices()
    game = fake.make("DataModel", "Game")
    local folder = fake.make("Folder", "ClassSettings", game:GetService("ServerStorage"))
    for name, value in fake.typed do
      local found = fake.make("StringValue", name, folder)
      found.Value = value
    end
    for _, module in fake.modules do
      if module.path[#module.path] == "class-settings" then
        local settings = module.chunk().readClassSettings()
        return fake.encode({ settings = settings or false, warnings = fake.prints })
      end
    end
  `;
  const data = { lessonPath: [], tree: [], typed: { SessionCode: code, Endpoint: endpoint } };
  const made = bundle(gameBundle.modules, data, [{ label: 'chunk', text, isLast: true }]);
  const run = await runLuau(made.source, { limitMs: 30_000 });
  if (!run.ok) throw new Error(made.locate(run.message));
  return JSON.parse(run.result);
}

test.each([
  ['BCDFGH', 'https://class.example'],
  [' bcd-fgh ', 'https://class.example/// '],
])('code %j and address %j are read as what they mean', async (code, endpoint) => {
  expect(await readSettings(code, endpoint)).toEqual({
    settings: { code: 'BCDFGH', endpoint: 'https://class.example' },
    warnings: [],
  });
});

test.each(['', '  ', '- -'])('code %j means no class, without a word', async (code) => {
  expect(await readSettings(code, '')).toEqual({ settings: false, warnings: [] });
});

test.each(['BCDFG', 'BCDFGHJ', 'ABCDEF', 'BCDFG1', '%%%%%%'])('code %j is refused with what to do', async (code) => {
  expect(await readSettings(code, 'https://class.example')).toEqual({
    settings: false,
    warnings: [expect.stringContaining("SessionCode must be the 6 letters of the teacher's board")],
  });
});

test.each(['', 'class.example', 'ftp://class.example', 'https://', 'https://a b'])('address %j is refused', async (endpoint) => {
  expect(await readSettings('BCDFGH', endpoint)).toEqual({
    settings: false,
    warnings: [expect.stringContaining('Endpoint must be the address of ToolboxAI')],
  });
});
