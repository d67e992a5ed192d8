import { generatedScriptSchema, reviewedCodeSchema } from '@toolboxai/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ModelScript, type ModelServer, startModelServer } from '../support/model-server.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let server: TestServer;
let teacher: Record<string, string>;
beforeAll(async () => {
  server = await startTestServer();
  teacher = { ...(await server.logIn('teacher')), prefer: 'wait=25' };
});
afterAll(() => server.close());

const wishFor = (wish: string, parameters?: unknown) => ({
  agent_type: 'script_generator',
  task_type: 'generate_script',
  task_data: { wish, ...(parameters !== undefined && { parameters }) },
});
const reviewOf = (language: string, source: string) => ({
  agent_type: 'code_reviewer',
  task_type: 'review_code',
  task_data: { language, source },
});
const execute = (body: unknown, headers = teacher) => server.call('POST', '/api/v1/agents/execute', body, headers);

describe('a wish without a model', () => {
  test('is answered from the library, in TypeScript and in Luau that needs nothing else', async () => {
    const { status, body } = await execute(wishFor('A door that opens after four right answers'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'completed', progress: { step: 'write', done: 1, of: 1 }, result: { model: null } });
    const made = generatedScriptSchema.parse(body.result);
    expect(made).toMatchObject({ source: 'library', rounds: 0 });
    expect(made.typescript).toContain('afterRightAnswers(4,');
    expect(made.luau).toContain('afterRightAnswers(4, function()');
    expect(made.luau).not.toMatch(/RuntimeLib|Promise|require\(/);
    expect(made.checks.map(({ name }) => name)).toEqual(['policy', 'types', 'compile', 'run']);
  });

  test('takes what is given beside it', async () => {
    const { body } = await execute(wishFor('a countdown', { seconds: 90, parts: ['Big Clock'] }));
    expect(body.result.typescript).toContain('let left = 90;');
    expect(body.result.typescript).toContain("part('Big Clock')");
  });

  test('that the library does not know fails with the nearest wishes', async () => {
    const { body } = await execute(wishFor('a dragon made of singing whales'));
    expect(body).toMatchObject({
      status: 'failed',
      error: { code: 'SCRIPT_REFUSED', message: expect.stringContaining('No script') },
    });
    expect(body.error.suggestions.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['no wish', {}, 'task_data.wish'],
    ['a wish of two lines', { wish: 'a door\n-- and code' }, 'task_data.wish'],
    ['a long wish', { wish: 'a'.repeat(301) }, 'task_data.wish'],
    ['a name that is code', { wish: 'a door', parameters: { parts: ["A');x('"] } }, 'task_data.parameters.parts.0'],
    ['an unknown color', { wish: 'a door', parameters: { colors: ['octarine'] } }, 'task_data.parameters.colors.0'],
    ['an unknown field', { wish: 'a door', code: 'x' }, 'task_data'],
  ])('refuses %s and names the field', async (_name, task_data, path) => {
    const { status, body } = await execute({ ...wishFor(''), task_data });
    expect(status).toBe(422);
    expect(body.errors[0].path).toBe(path);
  });

  test('is for those who may make lessons', async () => {
    expect(await execute(wishFor('confetti'), {})).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } });
    expect(await execute(wishFor('confetti'), await server.logIn('student'))).toMatchObject({
      status: 403,
      body: { code: 'FORBIDDEN' },
    });
  });
});

const rainbow =
  "const tower = part('Tower');\nlet turn = 0;\nevery(1, () => {\n  turn += 1;\n  setColor(tower, pick(['red', 'blue'], turn));\n});\n";

/** A wish to a server with a scripted model. */
async function wishTo(script: ModelScript, wish: string, env: Record<string, string> = {}) {
  const model: ModelServer = await startModelServer(script);
  const own = await startTestServer({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'test-model', ...env });
  try {
    const headers = { ...(await own.logIn('teacher')), prefer: 'wait=25' };
    const { body } = await own.call('POST', '/api/v1/agents/execute', wishFor(wish), headers);
    return { body, calls: model.calls };
  } finally {
    await own.close();
    await model.close();
  }
}

describe('a wish with a model', () => {
  test('is written by it, corrected by what the compiler says, and paid for', async () => {
    const answers = ["setColor(part('Tower'), 'rainbow');", rainbow];
    const { body, calls } = await wishTo({ answer: (_call, count) => ({ script: answers[count - 1] }) }, 'a tower in all colors');
    expect(body).toMatchObject({
      status: 'completed',
      result: { source: 'model', rounds: 2, typescript: rainbow, model: { calls: 2 } },
    });
    expect(body.result.luau).toContain('setColor(tower, pick({ "red", "blue" }, turn))');
    expect(calls.map(({ part }) => part)).toEqual(['script', 'script']);
    expect(JSON.stringify(calls[1]?.body.messages)).toContain('line 1, column 25');
  });

  test('that answers without JSON is understood as well', async () => {
    const { body } = await wishTo({ answer: () => `\`\`\`ts\n${rainbow}\`\`\`` }, 'a tower in all colors');
    expect(body.result).toMatchObject({ source: 'model', typescript: rainbow });
  });

  test('that only tries to get out is asked three times, and the library answers', async () => {
    const { body, calls } = await wishTo(
      { answer: () => ({ script: 'game.GetService("HttpService").GetAsync("https://example.org");' }) },
      'a door that opens after 3 right answers',
    );
    expect(calls).toHaveLength(3);
    expect(body.result).toMatchObject({
      source: 'library',
      notes: [expect.stringContaining('refused 3 times'), expect.any(String), expect.any(String)],
    });
  });

  test('that fails is replaced by the library, which says why', async () => {
    const { body } = await wishTo({ reply: (response) => Boolean(response.writeHead(401).end('{}')) }, 'confetti');
    expect(body.result).toMatchObject({
      source: 'library',
      notes: [expect.stringContaining('refused the key'), expect.any(String)],
    });
  });

  test('that the moderation service flags is not asked for', async () => {
    const { body, calls } = await wishTo({ flags: () => true }, 'a door', { OPENAI_API_KEY: 'key' });
    expect(body).toMatchObject({ status: 'failed', error: { code: 'UNSAFE_TEXT' } });
    expect(calls).toEqual([]);
  });
});

describe('a review', () => {
  test('of Luau gives lines, kinds and fixes', async () => {
    const { status, body } = await execute(
      reviewOf('luau', '--!strict\nlocal http = game:GetService("HttpService")\nwait(1)\nprint(http)'),
    );
    expect(status).toBe(200);
    const review = reviewedCodeSchema.parse(body.result);
    expect(review.passed).toBe(false);
    expect(review.findings).toMatchObject([
      { line: 2, kind: 'policy', rule: 'forbidden-service', severity: 'error' },
      { line: 3, kind: 'smells', rule: 'old-scheduler', fix: 'task.wait(…)' },
    ]);
  });

  test('of TypeScript gives what the gate and the compiler say', async () => {
    const { body } = await execute(reviewOf('typescript', "setColor(part('Tower'), 'rainbow');"));
    expect(reviewedCodeSchema.parse(body.result)).toMatchObject({
      passed: false,
      findings: [{ line: 1, column: 25, kind: 'types' }],
    });
  });

  test('of a script without fault passes', async () => {
    const { body } = await execute(reviewOf('typescript', rainbow));
    expect(body.result).toMatchObject({ passed: true, findings: [] });
  });

  test.each([
    ['another language', reviewOf('python', 'x'), 'task_data.language'],
    ['no source', reviewOf('luau', ''), 'task_data.source'],
    ['a huge source', reviewOf('luau', ' '.repeat(50_001)), 'task_data.source'],
  ])('refuses %s and names the field', async (_name, request, path) => {
    const { status, body } = await execute(request);
    expect(status).toBe(422);
    expect(body.errors[0].path).toBe(path);
  });

  test('is for those who may make lessons', async () => {
    expect(await execute(reviewOf('luau', 'x'), {})).toMatchObject({ status: 401 });
    expect(await execute(reviewOf('luau', 'x'), await server.logIn('student'))).toMatchObject({ status: 403 });
  });
});
