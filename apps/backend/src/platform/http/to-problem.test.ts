import { AppError } from '@toolboxai/contracts';
import { expect, test } from 'vitest';
import { toProblem } from './to-problem.ts';

const problemOf = (error: unknown) => toProblem(error, 'request-1', '/here');

test('an error of ours is told as it is, also where something wrapped it on its way', () => {
  const busy = new AppError('OVERLOADED', { publicMessage: 'Try again.', cause: new Error('inside') });
  const told = { status: 503, code: 'OVERLOADED', detail: 'Try again.', request_id: 'request-1', instance: '/here' };
  expect(problemOf(busy)).toMatchObject(told);
  expect(problemOf(new Error('Failed query: select secret', { cause: busy }))).toMatchObject(told);
});

test('of any other error, nothing of the inside is told', () => {
  const problem = problemOf(new Error('password of the database', { cause: new Error('secret') }));
  expect(problem).toMatchObject({ status: 500, code: 'INTERNAL' });
  expect(JSON.stringify(problem)).not.toMatch(/password|secret/);
});
