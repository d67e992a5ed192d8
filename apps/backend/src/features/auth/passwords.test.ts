import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBulkhead } from './bulkhead.ts';
import { argon2id, bcryptOf } from './hash-password.ts';
import { countingHash, createPasswords, type StoredPassword, stillCounts } from './passwords.ts';

const cheap = bcryptOf('$2b$04$');
const right = 'lavender-tractor-morning';
const bcrypt = await cheap.hash(right);
const otherBcrypt = await cheap.hash('changed in version 1');
const argon = await argon2id.hash(right);

/** Passwords whose every hashing and checking is counted. */
function start(alone?: string) {
  const done: string[] = [];
  const count = (name: string, hasher: typeof argon2id): typeof argon2id => ({
    hash: (password) => {
      done.push(`hash ${name}`);
      return hasher.hash(password);
    },
    verify: (stored, password) => {
      done.push(`verify ${name}`);
      return hasher.verify(stored, password);
    },
  });
  const passwords = createPasswords({
    bulkhead: createBulkhead({ atOnce: 2, waiting: 100, waitMs: 60_000 }),
    findBcryptAlone: async () => alone,
    argon2id: count('argon2id', argon2id),
    bcryptOf: (like) => count('bcrypt', bcryptOf(like)),
  });
  return { ...passwords, done };
}

const stored = (part: Partial<StoredPassword>): StoredPassword => ({ argon2id: null, bcrypt: null, bcryptSeen: null, ...part });
const people: [string, StoredPassword | null][] = [
  ['nobody', null],
  ['one without a password', stored({})],
  ['one that version 2 made', stored({ argon2id: argon })],
  ['one that version 1 made', stored({ bcrypt })],
  ['one that was rehashed', stored({ argon2id: argon, bcrypt, bcryptSeen: bcrypt })],
  ['one whom version 1 gave a new password', stored({ argon2id: argon, bcrypt: otherBcrypt, bcryptSeen: bcrypt })],
  ['one whom version 1 switched off', stored({ argon2id: argon, bcrypt: '!', bcryptSeen: bcrypt })],
];

/** Without the hash that nobody matches, which is made once. */
async function checksFor(passwords: ReturnType<typeof start>, person: StoredPassword | null): Promise<string[]> {
  await passwords.check(null, 'warm up');
  passwords.done.length = 0;
  expect(await passwords.check(person, 'a wrong guess')).toBeNull();
  return [...passwords.done];
}

test.each(people)('while accounts of version 1 wait, a wrong password takes as much work for %s', async (_who, person) => {
  expect(await checksFor(start(bcrypt), person)).toEqual(['verify argon2id', 'verify bcrypt']);
});

test.each(people.slice(0, 3))('when none waits any more, it takes one argon2id for %s', async (_who, person) => {
  expect(await checksFor(start(), person)).toEqual(['verify argon2id']);
});

test('a password of version 1 is right, and comes with the hash to keep; from then on that one is asked', async () => {
  const { check } = start(bcrypt);
  const match = await check(stored({ bcrypt }), right);
  expect(match).toMatchObject({ proof: { kind: 'bcrypt', hash: bcrypt }, rehashed: expect.stringMatching(/^\$argon2id\$/) });
  const after = stored({ bcrypt, bcryptSeen: bcrypt, argon2id: match?.rehashed ?? null });
  expect(await check(after, right)).toMatchObject({ proof: { kind: 'argon2id' }, rehashed: null });
  expect(await check(after, `${right}!`)).toBeNull();
});

test('a password that version 1 changed since counts, and the old one does no more', async () => {
  const { check } = start(bcrypt);
  const changed = stored({ argon2id: argon, bcrypt: otherBcrypt, bcryptSeen: bcrypt });
  expect(await check(changed, right)).toBeNull();
  expect(await check(changed, 'changed in version 1')).toMatchObject({ proof: { kind: 'bcrypt', hash: otherBcrypt } });
});

test('what bcrypt cuts off at 72 bytes is never kept as the whole password', async () => {
  const { check } = start(bcrypt);
  const long = 'x'.repeat(72);
  const cut = stored({ bcrypt: await cheap.hash(`${long} and the rest`) });
  expect(await check(cut, `${long} and a typing error`)).toMatchObject({ rehashed: null });
  expect(await check(stored({ bcrypt: await cheap.hash(long) }), long)).toMatchObject({ rehashed: expect.any(String) });
});

test('a new password is made for both versions where version 1 knows the user, and for version 2 alone where not', async () => {
  const { make, check } = start();
  const both = await make(stored({ bcrypt }), 'another-long-password');
  expect(both.bcryptSeen).toBe(both.bcrypt);
  expect(await cheap.verify(both.bcrypt ?? '', 'another-long-password')).toBe(true);
  expect(both.bcrypt).toMatch(/^\$2b\$04\$/);
  expect(await check(both, 'another-long-password')).toMatchObject({ proof: { kind: 'argon2id' } });
  expect(await make(stored({ argon2id: argon }), 'another-long-password')).toMatchObject({ bcrypt: null, bcryptSeen: null });
});

test('a proof counts for as long as the hash that it is of', () => {
  const hashes = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null });
  fc.assert(
    fc.property(fc.record({ argon2id: hashes, bcrypt: hashes, bcryptSeen: hashes }), (before) => {
      const proof = countingHash(before);
      if (!proof) return;
      expect(stillCounts(before, proof)).toBe(true);
      // Version 1 or version 2 sets another password.
      expect(stillCounts({ ...before, bcrypt: 'new' }, proof)).toBe(false);
      expect(stillCounts({ argon2id: 'new', bcrypt: 'newer', bcryptSeen: 'newer' }, proof)).toBe(false);
    }),
  );
});
