import * as argon2 from '@node-rs/argon2';
import * as bcrypt from '@node-rs/bcrypt';

/** One way of hashing passwords. `verify` answers false for whatever is no hash of its kind. */
export type Hasher = { hash(password: string): Promise<string>; verify(stored: string, password: string): Promise<boolean> };

/** OWASP's argon2id setting (the library's default kind) of 19 MiB, two passes, one lane: about 17 ms. */
const setting = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => argon2.hash(password, setting);

export const argon2id: Hasher = {
  hash: hashPassword,
  verify: async (stored, password) => stored.startsWith('$argon2id$') && (await argon2.verify(stored, password)),
};

/** What version 1 took unless told otherwise: about 300 ms. */
const usualCost = 12;

/** Version 1's kind. It looks at the first 72 bytes of a password and at nothing else, as version 1 does. */
export const bcryptOf = (like: string | null): Hasher => ({
  hash: (password) => bcrypt.hash(password, { cost: costOf(like), version: '2b' }),
  verify: (stored, password) => bcrypt.verify(password, stored),
});

/** Version 1's own choice, where its hash can be read. */
function costOf(hash: string | null): number {
  const cost = Number(/^\$2[abxy]\$(\d\d)\$/.exec(hash ?? '')?.[1] ?? usualCost);
  return cost >= 4 && cost <= 14 ? cost : usualCost;
}

const bcryptBytes = 72;

/** Whether bcrypt's yes was about the whole password: of a longer one it knows the beginning, and a NUL ends it. */
export const bcryptSeesAllOf = (password: string): boolean =>
  Buffer.byteLength(password) <= bcryptBytes && !password.includes('\0');
