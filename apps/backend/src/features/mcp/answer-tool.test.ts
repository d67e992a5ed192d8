import type { ServerContext } from '@modelcontextprotocol/server';
import { AppError } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { createLog } from '#platform/log';
import { answerTool } from './answer-tool.ts';

const log = createLog('silent', false);
// The handler under test never looks at it.
const call = {} as ServerContext;
const failing = (error: unknown) =>
  answerTool(log, 'tool', async () => {
    throw error;
  })({}, call);

describe('a tool that fails', () => {
  test('says what its public may read, with the nearest choices', async () => {
    const error = new AppError('UNKNOWN_TOPIC', { publicMessage: 'Not known.', suggestions: ['a', 'b'], context: { secret: 1 } });
    expect(await failing(error)).toEqual({
      isError: true,
      content: [{ type: 'text', text: 'Not known. Try one of: a, b.' }],
      _meta: { 'toolboxai/code': 'UNKNOWN_TOPIC' },
    });
  });

  test.each([new Error('password=hunter2 at 10.0.0.1'), 'password=hunter2', undefined])(
    'shows nothing of the inside',
    async (error) => {
      const refused = await failing(error);
      expect(refused).toMatchObject({ isError: true, _meta: { 'toolboxai/code': 'INTERNAL' } });
      expect(JSON.stringify(refused)).not.toMatch(/hunter2|10\.0\.0\.1/);
    },
  );
});
