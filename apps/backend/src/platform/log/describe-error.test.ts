import { expect, test } from 'vitest';
import { createLog, describeError } from './index.ts';

const queryError = () =>
  Object.assign(new Error('Failed query: insert into users values ($1)\nparams: child@example.org,$argon2id$v=19'), {
    query: 'insert into users values ($1)',
    params: ['child@example.org'],
    cause: Object.assign(new Error('value too long for type character varying(255)'), { code: '22001' }),
  });

test('a query that failed is told by its cause, without what was asked', () => {
  const told = describeError(queryError());
  expect(told).toMatchObject({ message: 'value too long for type character varying(255)', code: '22001' });
  expect(JSON.stringify(told)).not.toMatch(/child@|argon2/);
});

test('what a model was asked is not told', () => {
  const error = Object.assign(new Error('Bad Request'), {
    requestBodyValues: { prompt: 'the objectives' },
    responseBody: 'the objectives',
  });
  expect(JSON.stringify(describeError(error))).not.toContain('objectives');
});

test('the log writes errors that way, and no secret by its name', () => {
  const lines: string[] = [];
  const log = createLog('info', false, (line) => void lines.push(line));
  log.error({ err: queryError(), password: 'hunter2', user: { email: 'child@example.org', access_token: 'abc' } }, 'failed');
  expect(lines.join()).toContain('value too long');
  expect(lines.join()).not.toMatch(/hunter2|child@|abc/);
});
