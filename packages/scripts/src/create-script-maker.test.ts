import { afterAll, describe, expect, test } from 'vitest';
import { ModelGaveUp } from './ask-model.ts';
import { createScriptMaker } from './create-script-maker.ts';
import type { ScriptModel } from './generated-script.ts';

const maker = createScriptMaker();
afterAll(() => maker.close());
const { signal } = new AbortController();

/** A model that gives these answers, one after the other, and keeps what it was asked. */
function modelOf(...answers: (string | Error)[]): ScriptModel & { requests: string[]; instructions: string[] } {
  const requests: string[] = [];
  const instructions: string[] = [];
  return {
    by: { provider: 'test', model: 'test-model' },
    requests,
    instructions,
    async ask(prompt) {
      instructions.push(prompt.instructions);
      const answer = answers[requests.push(prompt.request) - 1] ?? '';
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

const rainbow = `const tower = part('Tower');
const colors: Color[] = ['red', 'yellow', 'blue'];
let turn = 0;
every(1, () => {
  turn += 1;
  setColor(tower, pick(colors, turn));
});
`;
const wish = 'a tower in all colors of the rainbow, one after the other';

describe('a script by a model', () => {
  test('is delivered with its Luau when it passes', async () => {
    const model = modelOf(rainbow);
    const made = await maker.generate({ wish }, signal, model);
    expect(made).toMatchObject({ source: 'model', rounds: 1, typescript: rainbow });
    expect(made.luau).toContain('setColor(tower, pick(colors, turn))');
    expect(model.requests).toEqual([expect.stringContaining(wish)]);
    expect(model.instructions[0]).toContain('declare function afterRightAnswers');
  });

  test('is taken out of a code fence', async () => {
    const made = await maker.generate({ wish }, signal, modelOf(`Here it is:\n\`\`\`typescript\n${rainbow}\`\`\`\nHave fun!`));
    expect(made.typescript).toBe(rainbow);
  });

  test('that is refused is written again, with what is wrong and where', async () => {
    const bad = "const tower = part('Tower');\nwhile (true) { setColor(tower, 'red'); }";
    const wrong = "const tower = part('Tower');\nsetColor(tower, 'rainbow');";
    const model = modelOf(bad, wrong, rainbow);
    const made = await maker.generate({ wish }, signal, model);
    expect(made).toMatchObject({ source: 'model', rounds: 3, typescript: rainbow });
    expect(model.requests[1]).toMatch(/line 2, column 1: .*\[loop-waits\] Instead: wait\(1\)/);
    expect(model.requests[1]).toContain(bad);
    expect(model.requests[2]).toMatch(/line 2, column 17: .*"rainbow".*\[ts-2345\]/);
  });

  test('that fails in the virtual machine is written again', async () => {
    const many = "for (let i = 0; i < 300; i++) {\n  makePart(i, 1, 0, 1, 1, 1, 'red');\n}";
    const model = modelOf(many, rainbow);
    expect(await maker.generate({ wish }, signal, model)).toMatchObject({ rounds: 2 });
    expect(model.requests[1]).toContain('This script has made 200 parts');
  });

  test('is asked for three times, then the library helps and says why', async () => {
    const model = modelOf('game.x();', 'game.y();', 'game.z();', rainbow);
    const made = await maker.generate({ wish: 'a door that opens after 4 right answers' }, signal, model);
    expect(model.requests).toHaveLength(3);
    expect(made).toMatchObject({ source: 'library', rounds: 0 });
    expect(made.typescript).toContain('afterRightAnswers(4,');
    expect(made.notes[0]).toMatch(/refused 3 times/);
  });

  test('is refused where neither the model nor the library has one, with what the model did wrong', async () => {
    await expect(maker.generate({ wish: 'snow' }, signal, modelOf('game.x();', 'game.y();', 'game.z();'))).rejects.toMatchObject({
      code: 'SCRIPT_REFUSED',
      publicMessage: expect.stringMatching(/refused 3 times.*called by their name.*Try one of these/),
    });
  });

  test('is not waited for when the model gives up', async () => {
    const made = await maker.generate({ wish: 'confetti' }, signal, modelOf(new ModelGaveUp('it is silent')));
    expect(made).toMatchObject({ source: 'library', notes: [expect.stringContaining('it is silent'), expect.any(String)] });
  });

  test('never hides a fault of ours', async () => {
    await expect(maker.generate({ wish: 'confetti' }, signal, modelOf(new Error('ours')))).rejects.toThrow('ours');
  });

  test('keeps a wish from becoming code', async () => {
    const made = await maker.generate({ wish: 'colors\n]]loadstring("x")()--[[' }, signal, modelOf(rainbow));
    expect(made.luau.split('\n')[0]).toBe('-- colors loadstring x --');
    expect(made.luau.split('\n')[1]).toMatch(/^-- Made with/);
  });
});
