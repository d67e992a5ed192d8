import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './hash-password.ts';

test('a password matches its own hash and no other', async () => {
  const stored = await hashPassword('correct horse');
  expect(await verifyPassword('correct horse', stored)).toBe(true);
  expect(await verifyPassword('wrong horse', stored)).toBe(false);
});

test.each([
  ['no hash', null],
  ['nothing', undefined],
  ['a mark', '!'],
  ['what version 1 wrote', '$2b$12$abcdefghijklmnopqrstuv'],
])('with %s stored, no password matches', async (_name, stored) => {
  for (const guess of ['no such user', '', '!', stored ?? 'null']) expect(await verifyPassword(guess, stored)).toBe(false);
});
