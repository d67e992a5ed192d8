import { expect, test } from 'vitest';
import { argon2id, bcryptOf, bcryptSeesAllOf, hashPassword } from './hash-password.ts';

const quick = bcryptOf('$2b$04$');

test('a password matches its own hash and no other', async () => {
  for (const hasher of [argon2id, quick]) {
    const stored = await hasher.hash('correct horse');
    expect(await hasher.verify(stored, 'correct horse')).toBe(true);
    expect(await hasher.verify(stored, 'wrong horse')).toBe(false);
  }
});

test('argon2id is set as OWASP advises', async () => {
  expect(await hashPassword('correct horse')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

// The vectors of Openwall's crypt_blowfish, which other implementations are held against.
test.each([
  ['$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'U*U*', false],
  ['$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'U*U', true],
  ['$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK', 'U*U*', true],
  ['$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a', 'U*U*U', true],
])('bcrypt is the one that the world knows: %s', async (stored, password, right) => {
  expect(await quick.verify(stored, password)).toBe(right);
});

test.each(['', '!', 'pbkdf2_sha256$1$a$b', '$2b$12$abcdefghijklmnopqrstuv', '$argon2i$v=19$m=8,t=1,p=1$YWFhYWFhYWE$YQ'])(
  'what is no hash of its kind (%s) matches nothing',
  async (stored) => {
    for (const guess of ['', '!', stored])
      for (const hasher of [argon2id, quick]) expect(await hasher.verify(stored, guess)).toBe(false);
  },
);

test('bcrypt hashes cost what version 1 chose, within reason', async () => {
  expect(await bcryptOf('$2b$05$whatever').hash('a')).toMatch(/^\$2b\$05\$/);
  expect(await bcryptOf('$2b$31$whatever').hash('a')).toMatch(/^\$2b\$12\$/);
  expect(await bcryptOf('!').hash('a')).toMatch(/^\$2b\$12\$/);
});

test('bcrypt sees 72 bytes, and says so', async () => {
  const long = 'ä'.repeat(36);
  const stored = await quick.hash(`${long}tail`);
  expect(await quick.verify(stored, `${long}another`)).toBe(true);
  expect(bcryptSeesAllOf(long)).toBe(true);
  expect(bcryptSeesAllOf(`${long}t`)).toBe(false);
  expect(bcryptSeesAllOf('a\0b')).toBe(false);
});
