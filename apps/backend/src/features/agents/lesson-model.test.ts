import { ModelUnavailable } from '@toolboxai/lesson';
import { afterEach, expect, test } from 'vitest';
import { createLog } from '#platform/log';
import { createModel } from '#platform/models';
import { type ModelScript, startModelServer } from '../../../../../tests/support/model-server.ts';
import { createLessonModel, refuseFlagged } from './lesson-model.ts';

const clean: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const tidy of clean.splice(0)) await tidy();
});

const ask = { part: 'introduction', instructions: 'Be kind.', request: 'a teacher’s words', schema: { type: 'object' } } as const;
const never = new AbortController().signal;

async function open(script: ModelScript, maxSeconds = 60) {
  const server = await startModelServer(script);
  clean.push(server.close);
  const options = { model: 'test-model', temperature: 0, maxTokens: 10, maxCostUsd: undefined, price: undefined };
  const model = createModel({ apiKey: 'key', baseUrl: server.url, ...options });
  if (!model) throw new Error('there is an address, so there is a model');
  const lines: string[] = [];
  const log = createLog('trace', false, (line) => void lines.push(line));
  return { server, model, lines, lessonModel: createLessonModel({ model, log, maxSeconds }, model.openBudget(), never) };
}

const failing = () => Promise.reject(new Error('broken'));

test('neither what a model was asked nor what it answered is in the log, even where it could not be read', async () => {
  const { lessonModel, lines } = await open({
    reply: (response, { body }) => Boolean(response.end(`data: <its words> ${JSON.stringify(body)}\n\n`)),
  });
  await expect(lessonModel.ask(ask)).rejects.toBeInstanceOf(ModelUnavailable);
  expect(lines).toHaveLength(1);
  expect(lines.join()).not.toMatch(/its words|teacher|Be kind/);
});

test('an answer that is flagged is one that cannot be used, and one that could not be looked at ends the help', async () => {
  expect(await (await open({ flags: () => true })).lessonModel.ask(ask)).toBe('');
  await expect((await open({ flags: failing })).lessonModel.ask(ask)).rejects.toMatchObject({
    reason: expect.stringContaining('moderation'),
  });
});

test('a teacher’s words that could not be looked at are left to the word lists', async () => {
  await expect(refuseFlagged((await open({ flags: failing })).model, ['bees'], never)).resolves.toBeUndefined();
  await expect(refuseFlagged((await open({ flags: () => true })).model, ['bees'], never)).rejects.toMatchObject({
    code: 'UNSAFE_TEXT',
  });
});

test('a model has six tenths of the task’s time, however many parts it is asked for', async () => {
  const { lessonModel, server } = await open({ gate: () => new Promise(() => undefined) }, 0.5);
  for (let part = 0; part < 3; part += 1)
    await expect(lessonModel.ask(ask)).rejects.toMatchObject({ reason: expect.stringContaining("of the lesson's time") });
  expect(server.calls).toHaveLength(1);
});
