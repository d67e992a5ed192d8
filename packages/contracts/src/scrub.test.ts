import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scrub } from './scrub.ts';

describe('what is taken out', () => {
  test.each([
    ['no user ada.l@school.example.org here', 'no user [email] here'],
    ['connect postgresql://ada:word@db:5432/school', 'connect postgresql://[credentials]@db:5432/school'],
    ['redis://:word@127.0.0.1:6379', 'redis://[credentials]@[address]:6379'],
    ['authorization: Bearer abc.def', 'authorization: [hidden] [token]'],
    ['token eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln was refused', 'token [token] was refused'],
    ['seat_Zm9vYmFyYmF6cXV4MTIz', '[token]'],
    ['Incorrect API key: sk-proj-abcdef123456', 'Incorrect API key: [token]'],
    ['password=hunter2, next', 'password=[hidden], next'],
    ['{"password":"hunter2"}', '{"password":[hidden]}'],
    ['nickname: "Brave Otter"', 'nickname: [hidden]'],
    ['GET https://host.example/way?code=ABC123', 'GET https://host.example/way?[query]'],
    ['refused by 192.0.2.7', 'refused by [address]'],
    ['refused by 2001:db8:0:1::7', 'refused by [address]'],
    [
      'Unexpected token M, "Mia said that she does not like it" is not valid JSON',
      'Unexpected token M, "[text]" is not valid JSON',
    ],
    ['key 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', 'key [secret]'],
  ])('%s', (text, scrubbed) => {
    expect(scrub(text)).toBe(scrubbed);
  });

  test('any email, wherever it stands', () => {
    const around = fc.string().filter((text) => !/[@"'<>(),:;=]/.test(text));
    fc.assert(
      fc.property(around, fc.emailAddress(), around, (before, email, after) => {
        expect(scrub(`${before} ${email} ${after}`)).not.toContain(email);
      }),
    );
  });
});

test('what says where and why stays: ids, codes, names of ours, versions', () => {
  const text =
    'duplicate key value violates unique constraint "task_executions_pkey" (23505) for 4f3c2b1a-0000-4000-8000-123456789abc in Node 24.21.0';
  expect(scrub(text)).toBe(text);
});
