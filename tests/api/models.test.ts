import { type Lesson, lessonSchema, type PartSource, type Quiz, quizSchema } from '@toolboxai/contracts';
import { afterEach, describe, expect, test } from 'vitest';
import { goodParts, type ModelScript, type ModelServer, startModelServer, usage } from '../support/model-server.ts';
import { type Answer, startTestServer } from '../support/test-server.ts';

const clean: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0).reverse()) await tidy();
});

const fractions = {
  subject: 'Mathematics',
  grade_level: 5,
  objectives: ['add fractions with unlike denominators'],
  questions: 3,
  seed: 'a lesson of the tests',
};
const bees = {
  subject: 'Nature',
  grade_level: 5,
  objectives: ['the life of bees in a hive'],
  questions: 3,
  seed: 'a lesson of the tests',
};

type Run = { model: ModelServer; task: Answer['body']; lesson?: Lesson; quiz?: Quiz };

async function make(script: ModelScript, env: Record<string, string> = {}, task_data: unknown = fractions): Promise<Run> {
  const model = await startModelServer(script);
  const server = await startTestServer({ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'test-model', ...env });
  clean.push(model.close, server.close);
  const request = { agent_type: 'content_generator', task_type: 'generate_content', task_data };
  const teacher = { ...(await server.logIn('teacher')), prefer: 'wait=25' };
  const { body } = await server.call('POST', '/api/v1/agents/execute', request, teacher);
  if (!body.result?.content_id) return { model, task: body };
  const { body: content } = await server.call('GET', `/api/v1/content/${body.result.content_id}`, undefined, teacher);
  return { model, task: body, lesson: lessonSchema.parse(content.lesson), quiz: quizSchema.parse(content.quiz) };
}

const parts = ({ lesson }: Run): PartSource[] => lesson?.parts ?? [];

describe('a model', () => {
  test('writes four parts of a known topic, and its use and cost are the provider’s figures', async () => {
    const run = await make({}, { MODEL_PRICE_USD_PER_MILLION_TOKENS: '1000,2000' });
    expect(run.model.calls.map(({ part }) => part)).toEqual(['introduction', 'explanation', 'world', 'differentiation']);
    expect(parts(run).every(({ source }) => source.endsWith('/test-model'))).toBe(true);
    const calls = run.model.calls.length;
    expect(run.task.result).toMatchObject({
      model: {
        calls,
        input_tokens: calls * usage.prompt_tokens,
        output_tokens: calls * usage.completion_tokens,
        cost_usd: (calls * (1000 * usage.prompt_tokens + 2000 * usage.completion_tokens)) / 1_000_000,
      },
    });
  });

  test('writes a lesson on a topic that the curriculum does not know, its keys marked for the teacher', async () => {
    const { task, quiz } = await make({}, {}, bees);
    expect(task.status).toBe('completed');
    expect(quiz?.generated_by.model).toBe('test-model');
    expect(quiz?.questions.map(({ proof }) => proof.kind)).toEqual(['teacher', 'teacher', 'teacher']);
  });

  test('that takes no schema is given it in words', async () => {
    const run = await make({
      reply: (response, { body }) => {
        if (!body.response_format) return false;
        response.writeHead(400, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ error: { message: "Unknown field: 'response_format'" } }));
        return true;
      },
      answer: ({ body }) => {
        const text = JSON.stringify(body.messages);
        const part = Object.keys(goodParts).find((name) => text.includes(`Write \\\\\\"${firstKey(name)}\\\\\\"`));
        return goodParts[part ?? ''];
      },
    });
    expect(run.task.status).toBe('completed');
    expect(run.model.calls.filter(({ part }) => part !== undefined)).toHaveLength(1);
    expect(run.model.calls.some(({ body }) => JSON.stringify(body.messages).includes('has this schema'))).toBe(true);
  });

  test('that asks to wait is asked again after that time', async () => {
    const run = await make({
      reply: (response, _call, count) => {
        if (count > 1) return false;
        response.writeHead(429, { 'retry-after': '1', 'content-type': 'application/json' });
        response.end('{"error": {"message": "slow down"}}');
        return true;
      },
    });
    expect(run.model.calls.map(({ part }) => part).slice(0, 2)).toEqual(['introduction', 'introduction']);
    expect(parts(run)[0]).toMatchObject({ part: 'introduction', note: null });
  });

  test.each<[string, ModelScript, string, Record<string, string>?]>([
    ['refuses the key', { reply: (response) => Boolean(response.writeHead(401).end('{}')) }, 'refused the key'],
    ['does not know the model', { reply: (response) => Boolean(response.writeHead(404).end('{}')) }, 'does not know the model'],
    ['fails', { reply: (response) => Boolean(response.writeHead(500).end('{}')) }, 'failed (500)'],
    ['hangs up', { reply: (response) => Boolean(response.destroy()) }, 'does not answer'],
    ['never ends', { reply: sendForEver }, 'did not end'],
    ['says nothing', { gate: () => new Promise(() => undefined) }, 'seconds of the lesson', { MAX_CONTENT_GENERATION_TIME: '5' }],
    [
      'would cost too much',
      {},
      'ceiling of 0.001 USD',
      { MAX_COST_PER_LESSON_USD: '0.001', MODEL_PRICE_USD_PER_MILLION_TOKENS: '100,100' },
    ],
  ])('that %s leaves the built-in lesson, which says why', async (_name, script, why, env) => {
    const run = await make(script, env);
    expect(run.task).toMatchObject({ status: 'completed', result: { generated_by: { provider: 'built-in' } } });
    expect(parts(run)[0]?.note).toContain(why);
  });

  test('has its words looked at by the moderation service, where there is a key', async () => {
    const run = await make({ flags: (text) => text.includes('old map') }, { OPENAI_API_KEY: 'key' });
    expect(run.model.moderated).toContain('add fractions with unlike denominators');
    const world = parts(run).find(({ part }) => part === 'world');
    expect(world?.source).toBe('built-in curriculum');
    expect(parts(run).find(({ part }) => part === 'explanation')?.source).toContain('test-model');
  });

  test('makes no lesson on what the moderation service flags', async () => {
    const { task } = await make({ flags: () => true }, { OPENAI_API_KEY: 'key' });
    expect(task).toMatchObject({ status: 'failed', error: { code: 'UNSAFE_TEXT' } });
  });
});

const firstKey = (name: string): string => Object.keys(Object(goodParts[name]))[0] ?? '';

function sendForEver(response: Parameters<NonNullable<ModelScript['reply']>>[0]): boolean {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!response.destroyed && response.write(' '.repeat(65_536)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
  return true;
}
