import type { FastifyRequest } from 'fastify';
import { expect, test } from 'vitest';
import { oncePerRequest } from './once-per-request.ts';

test('a request is asked once, also while the answer is under way and where it is a refusal; another one anew', async () => {
  const asked: FastifyRequest[] = [];
  const identify = oncePerRequest(async (request) => {
    asked.push(request);
    if (asked.length > 1) throw new Error('refused');
    return 'someone';
  });
  const [first, second] = [{} as FastifyRequest, {} as FastifyRequest];
  expect(await Promise.all([identify(first), identify(first)])).toEqual(['someone', 'someone']);
  await expect(identify(second)).rejects.toThrow('refused');
  await expect(identify(second)).rejects.toThrow('refused');
  expect(asked).toEqual([first, second]);
});
