import { expect, test } from 'vitest';
import { meSchema } from './auth.ts';

test('an id is any that Postgres takes: version 1 made some that no RFC 9562 uuid is', () => {
  const me = { email: 'a@school.test', name: 'A', role: 'teacher' };
  const accepts = (id: string) => meSchema.safeParse({ ...me, id }).success;
  expect(accepts('00000000-1111-2222-3333-444444444444')).toBe(true);
  expect(accepts('not-an-id')).toBe(false);
});
