import { afterEach, describe, expect, test } from 'vitest';
import {
  chunkOf,
  type ModelScript,
  type ModelServer,
  startModelServer,
  usage,
} from '../../../../../tests/support/model-server.ts';
import { createModel, type ModelOptions } from './create-model.ts';

const clean: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0)) await tidy();
});

const prompt = { name: 'introduction', system: 'Be kind.', user: 'Write.', schema: { type: 'object' } };
const never = new AbortController().signal;

/** A client of a scripted server; each token costs a cent. */
async function connect(script: ModelScript, changes: Partial<ModelOptions> = {}) {
  const server = await startModelServer(script);
  clean.push(server.close);
  const model = createModel({
    apiKey: undefined,
    baseUrl: server.url,
    model: 'test-model',
    temperature: 0.5,
    maxTokens: 100,
    maxCostUsd: undefined,
    price: { input: 10_000, output: 10_000 },
    ...changes,
  });
  if (!model) throw new Error('there is an address, so there is a model');
  const budget = model.openBudget();
  return { server, budget, ask: (signal = never) => model.ask(prompt, budget, signal), model };
}

const refuse = (response: Parameters<NonNullable<ModelScript['reply']>>[0], status: number, message: string, headers = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message } }));
  return true;
};

const fieldsOf = ({ calls }: ModelServer) => calls.map(({ body }) => Object.keys(body));

describe('an answer', () => {
  test('is asked for as a stream with schema, temperature and length, and paid by the figures of the server', async () => {
    const { server, ask, budget } = await connect({ answer: () => ({ sentences: ['Hello.'] }) }, { apiKey: 'the key' });
    expect(await ask()).toBe('{"sentences":["Hello."]}');
    expect(server.calls[0]).toMatchObject({
      authorization: 'Bearer the key',
      part: 'introduction',
      body: { stream: true, temperature: 0.5, max_tokens: 100, stream_options: { include_usage: true } },
    });
    expect(budget.spent()).toEqual({ calls: 1, input_tokens: 10, output_tokens: 20, cost_usd: 0.3 });
  });

  test('is read from a server that answers in one piece', async () => {
    const { ask, budget } = await connect({ streams: false, answer: () => 'whole' });
    expect(await ask()).toBe('whole');
    expect(budget.spent()).toMatchObject({ input_tokens: usage.prompt_tokens });
  });

  test('that does not end is cut off, and its connection closed', async () => {
    const closed = Promise.withResolvers<void>();
    const { ask, budget } = await connect({ reply: (response) => flood(response, closed.resolve) });
    expect((await ask()).length).toBe(40_000);
    await closed.promise;
    expect(budget.spent()).toMatchObject({ output_tokens: 100 });
  });

  test('without figures costs what was set aside for it', async () => {
    const { ask, budget } = await connect({ usage: () => undefined });
    await ask();
    expect(budget.spent()).toMatchObject({ calls: 1, output_tokens: 100 });
  });
});

describe('a server that refuses a field', () => {
  test.each([
    ['response_format', "This model does not support 'response_format'"],
    ['temperature', "Unsupported value: 'temperature' does not support 0.5 with this model."],
    ['max_tokens', "Unsupported parameter: 'max_tokens' is not supported. Use 'max_completion_tokens' instead."],
    ['stream_options', 'Unrecognized request argument supplied: stream_options'],
  ])('is asked without %s from then on', async (field, message) => {
    const { server, ask, budget } = await connect({
      reply: (response, { body }) => field in body && refuse(response, 400, message),
    });
    await ask();
    await ask();
    expect(fieldsOf(server).map((fields) => fields.includes(field))).toEqual([true, false, false]);
    if (field === 'max_tokens') expect(server.calls[1]?.body.max_completion_tokens).toBe(100);
    if (field === 'response_format') expect(JSON.stringify(server.calls[1]?.body.messages)).toContain('has this schema');
    // The refusal itself cost nothing.
    expect(budget.spent()).toMatchObject({ calls: 3, ...(field !== 'stream_options' && { cost_usd: 0.6 }) });
  });

  test('for another reason has not taught anything', async () => {
    const { server, ask } = await connect({
      reply: (response, _call, count) => count <= 2 && refuse(response, 400, 'maximum context length exceeded'),
    });
    await expect(ask()).rejects.toMatchObject({ reason: 'the model server refused the request (400)' });
    await ask();
    expect(fieldsOf(server).at(-1)).toContain('response_format');
  });
});

describe('a server in trouble', () => {
  test('that is too busy is asked again when it says, by seconds or by date, and costs nothing until it answers', async () => {
    const dates = ['0', new Date(Date.now() - 1000).toUTCString()];
    const { server, ask, budget } = await connect({
      reply: (response, _call, count) => {
        const after = dates[count - 1];
        return after !== undefined && refuse(response, 429, 'slow down', { 'retry-after': after });
      },
    });
    await ask();
    expect(server.calls).toHaveLength(3);
    expect(budget.spent()).toMatchObject({ calls: 3, cost_usd: 0.3 });
  });

  test.each([
    ['the key is refused', 401, 1, 'refused the key'],
    ['the model is not known', 404, 1, 'does not know the model'],
    ['it says to wait too long', 429, 1, 'too busy'],
  ])('is given up at once where %s', async (_name, status, calls, reason) => {
    const { server, ask } = await connect({ reply: (response) => refuse(response, status, 'no', { 'retry-after': '3600' }) });
    await expect(ask()).rejects.toMatchObject({ reason: expect.stringContaining(reason) });
    expect(server.calls).toHaveLength(calls);
  });

  test('that hangs up in the middle is asked once more, and both calls count as spent', async () => {
    const { server, ask, budget } = await connect({
      reply: (response, _call, count) => count === 1 && breakOff(response),
    });
    await ask();
    expect(server.calls).toHaveLength(2);
    expect(budget.spent()).toMatchObject({ calls: 2, output_tokens: 100 + usage.completion_tokens });
  });

  test('that nobody listens at is given up within two seconds, and costs nothing', async () => {
    const { server, ask, budget } = await connect({});
    await server.close();
    const start = performance.now();
    await expect(ask()).rejects.toMatchObject({ reason: 'the model server does not answer (OPENAI_BASE_URL)' });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(budget.spent()).toMatchObject({ cost_usd: 0 });
  });

  test.each([
    ['falls silent in the middle', { silenceMs: 100 }],
    ['takes too long in all', { timeoutMs: 100 }],
  ])('that %s is given up', async (_name, limits) => {
    const { ask } = await connect({ reply: (response) => response.write(startOfAnswer) }, limits);
    await expect(ask()).rejects.toMatchObject({ reason: 'it took too long' });
  });

  test.each([
    ['sends what is no JSON', 'application/json', '<html>', 'could not be read'],
    ['sends events that are none', 'text/event-stream', 'data: <html>\n\n', 'could not be read'],
    ['fails in the middle', 'text/event-stream', 'data: {"error": {"message": "out of memory"}}\n\n', 'failed'],
  ])('that %s is given up', async (_name, type, body, reason) => {
    const { ask } = await connect({ reply: (response) => Boolean(response.writeHead(200, { 'content-type': type }).end(body)) });
    await expect(ask()).rejects.toMatchObject({ reason: expect.stringContaining(reason) });
  });
});

test('an abort ends the call at once, with its own reason', async () => {
  const [asked, closed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { ask } = await connect({
    reply: (response) => {
      response.once('close', closed.resolve);
      asked.resolve();
      return response.write(startOfAnswer);
    },
  });
  const abort = new AbortController();
  const answer = ask(abort.signal);
  await asked.promise;
  abort.abort(new Error('cancelled by the teacher'));
  await expect(answer).rejects.toThrow('cancelled by the teacher');
  await closed.promise;
});

test('no more than four calls are made at a time, and one that waits in the queue can be aborted', async () => {
  const gate = Promise.withResolvers<void>();
  const { server, ask } = await connect({ gate: () => gate.promise });
  const five = Array.from({ length: 5 }, () => ask());
  const abort = new AbortController();
  const sixth = ask(abort.signal);
  await expect.poll(() => server.calls.length).toBe(4);
  abort.abort(new Error('gone'));
  await expect(sixth).rejects.toThrow('gone');
  expect(server.calls).toHaveLength(4);
  gate.resolve();
  await Promise.all(five);
  expect(server.calls).toHaveLength(5);
});

test('a call that could pass the ceiling is not made', async () => {
  const { server, ask, budget } = await connect({}, { maxCostUsd: 1 });
  await expect(ask()).rejects.toMatchObject({ reason: expect.stringContaining('ceiling of 1 USD') });
  expect(server.calls).toHaveLength(0);
  expect(budget.spent()).toMatchObject({ calls: 0, cost_usd: 0 });
});

test.each([
  ['is fine', { flags: () => false }, 'fine'],
  ['is flagged', { flags: () => true }, 'flagged'],
  ['meets a server without the endpoint', {}, 'fine'],
  ['gets no answer', { flags: () => Promise.reject(new Error('broken')) }, 'unknown'],
])('a text that %s', async (_name, script, verdict) => {
  const { model } = await connect(script, { apiKey: 'key' });
  expect(await model.moderate?.(['text'], never)).toBe(verdict);
});

const startOfAnswer = `data: ${JSON.stringify(chunkOf({ role: 'assistant', content: 'Once ' }, null))}\n\n`;

function breakOff(response: Parameters<NonNullable<ModelScript['reply']>>[0]): boolean {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(startOfAnswer, () => response.destroy());
  return true;
}

function flood(response: Parameters<NonNullable<ModelScript['reply']>>[0], onClose: () => void): boolean {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.once('close', onClose);
  const more = (): void => {
    while (!response.destroyed && response.write(startOfAnswer.repeat(100)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
  return true;
}
