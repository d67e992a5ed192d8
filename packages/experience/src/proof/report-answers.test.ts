import { robloxResultSchema } from '@toolboxai/contracts';
import { expect, test } from 'vitest';
import { gameBundle } from '../game-bundle.ts';
import { bundle } from './bundle.ts';
import { runLuau } from './luau-machine.ts';

/** Runs a chunk where `report` is the game's own reporter of answers, and gives what the chunk returns. */
async function withReporter(code: string): Promise<unknown> {
  const start = `
    fake.resetServices()
    fake.http.secrets.ToolboxAIClass = "secret-of-the-class"
    game = fake.make("DataModel", "Game")
    local report
    for _, module in fake.modules do
      if module.path[#module.path] == "report-answers" then
        report = module.chunk().reportAnswers({ code = "BCDFGH", endpoint = "https://class.example" })
      end
    end
    local function answer(index)
      report({ seat = 1 + index % 7, question = "q" .. index, choice = "a", ms = index })
    end
    local function questions()
      local found = {}
      for _, request in fake.http.requests do
        table.insert(found, (string.match(request.body, '"question_id":"(q%d+)"')))
      end
      return found
    end
  `;
  const chunk = { label: 'chunk', text: `${start}\n${code}`, isLast: true };
  const made = bundle(gameBundle.modules, { lessonPath: [], tree: [] }, [chunk]);
  const run = await runLuau(made.source, { limitMs: 30_000 });
  if (!run.ok) throw new Error(made.locate(run.message));
  return JSON.parse(run.result);
}

test('what is sent is what the class takes, and nothing besides', async () => {
  const bodies = await withReporter(`
    answer(1)
    answer(2)
    fake.step(5)
    return fake.encode({ fake.http.requests[1].body, fake.http.requests[2].body })
  `);
  const [first, second] = (bodies as string[]).map((body) => robloxResultSchema.parse(JSON.parse(body)));
  expect(first).toMatchObject({ session_code: 'BCDFGH', seat: 2, question_id: 'q1', choice_id: 'a', ms: 1 });
  expect(second).toEqual({ ...first, seat: 3, question_id: 'q2', ms: 2 });
});

test('at most 400 requests leave in any minute, and all leave in their order', async () => {
  const seen = await withReporter(`
    for index = 1, 450 do answer(index) end
    fake.step(60)
    local inFirstMinute = #fake.http.requests
    fake.step(60)
    return fake.encode({ inFirstMinute = inFirstMinute, questions = questions() })
  `);
  const { inFirstMinute, questions } = seen as { inFirstMinute: number; questions: string[] };
  expect(inFirstMinute).toBeLessThanOrEqual(400);
  expect(inFirstMinute).toBeGreaterThan(200);
  expect(questions).toEqual(Array.from({ length: 450 }, (_unused, index) => `q${index + 1}`));
});

test('of more than 500 that cannot be sent the oldest are given up, and waits grow to a minute', async () => {
  const seen = await withReporter(`
    fake.http.respond = function() return nil end
    for index = 1, 600 do answer(index) end
    fake.step(3600)
    local attempts = #fake.http.requests
    fake.http.respond = function() return 202 end
    table.clear(fake.http.requests)
    fake.step(600)
    return fake.encode({ attempts = attempts, questions = questions(), warnings = #fake.prints, errors = #fake.errors })
  `);
  const { attempts, questions, warnings, errors } = seen as Record<string, number> & { questions: string[] };
  expect(attempts).toBeGreaterThan(60);
  expect(attempts).toBeLessThan(70);
  expect(questions).toHaveLength(500);
  expect([questions[0], questions.at(-1)]).toEqual(['q101', 'q600']);
  expect({ warnings, errors }).toEqual({ warnings: 2, errors: 0 });
});

test('an answer that the class refuses is not sent again, and the next one is', async () => {
  const seen = await withReporter(`
    fake.http.respond = function(_, count) return if count == 1 then 404 else 202 end
    answer(1)
    answer(2)
    fake.step(30)
    return fake.encode({ questions = questions(), warning = fake.prints[1] })
  `);
  expect(seen).toEqual({ questions: ['q1', 'q2'], warning: expect.stringContaining('Check the session code') });
});

test('an answer given while the class is paused arrives when the pause is over, and none overtakes it', async () => {
  const seen = await withReporter(`
    fake.http.respond = function(_, count)
      if count <= 3 then return 409, '{"code":"CLASS_PAUSED"}' end
      return 202
    end
    answer(1)
    answer(2)
    fake.step(60)
    return fake.encode({ questions = questions(), warnings = #fake.prints })
  `);
  expect(seen).toEqual({ questions: ['q1', 'q1', 'q1', 'q1', 'q2'], warnings: 0 });
});

test('without the secret nothing leaves the server and the warning names it', async () => {
  const seen = await withReporter(`
    fake.http.secrets = {}
    answer(1)
    fake.step(30)
    return fake.encode({ requests = #fake.http.requests, warning = fake.prints[1] })
  `);
  expect(seen).toEqual({ requests: 0, warning: expect.stringContaining('add the secret ToolboxAIClass') });
});

test('a seat beyond what the class can hold is not sent', async () => {
  const seen = await withReporter(`
    report({ seat = 1000, question = "q1", choice = "a", ms = 1 })
    fake.step(5)
    return fake.encode(fake.http.requests)
  `);
  expect(seen).toEqual([]);
});
