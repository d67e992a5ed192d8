import { randomBytes } from 'node:crypto';
import type { Bulkhead } from './bulkhead.ts';
import { argon2id, bcryptOf, bcryptSeesAllOf, type Hasher } from './hash-password.ts';

/** What the database holds of a user's password. */
export type StoredPassword = {
  /** Version 2's hash. */
  argon2id: string | null;
  /** Version 1's hash. It stays until version 1 is given up, so that version 1 can come back. */
  bcrypt: string | null;
  /** What `bcrypt` was when `argon2id` was made. */
  bcryptSeen: string | null;
};

/** The hash that a password was found to match; good as long as it is the one that counts. */
export type Proof = { kind: 'argon2id' | 'bcrypt'; hash: string };

/** `rehashed`: the argon2id hash to keep for someone whom only version 1 knew until now; null where there is nothing to keep. */
export type Match = { proof: Proof; rehashed: string | null };

/** The hash that counts. Where version 1 has changed the password since version 2 saw it, that is version 1's. */
export function countingHash({ argon2id, bcrypt, bcryptSeen }: StoredPassword): Proof | null {
  if (bcrypt !== null && bcrypt !== bcryptSeen) return { kind: 'bcrypt', hash: bcrypt };
  return argon2id === null ? null : { kind: 'argon2id', hash: argon2id };
}

/**
 * Whether a proof found before is good for what is stored now. One of version 1's hash stays good as long as that hash is there:
 * another login at the same moment may meanwhile have kept an argon2id hash of the same password.
 */
export function stillCounts(stored: StoredPassword, { kind, hash }: Proof): boolean {
  if (kind === 'bcrypt') return stored.bcrypt === hash;
  const counting = countingHash(stored);
  return counting?.kind === kind && counting.hash === hash;
}

export type PasswordDeps = {
  bulkhead: Bulkhead;
  /** The bcrypt hash of some account that version 2 has no hash of; undefined where there is none. */
  findBcryptAlone: () => Promise<string | undefined>;
  argon2id?: Hasher;
  bcryptOf?: (like: string | null) => Hasher;
};

export type Passwords = ReturnType<typeof createPasswords>;

/**
 * Hashes and checks passwords, so many at a time.
 * A check costs the same whoever it is about, also nobody: one argon2id, and one bcrypt as long as some account has bcrypt
 * alone. What has no hash of a kind is checked against one that nobody's password matches.
 */
export function createPasswords(deps: PasswordDeps) {
  const argon = deps.argon2id ?? argon2id;
  const bcryptLike = deps.bcryptOf ?? bcryptOf;
  let nobody: Promise<string> | undefined;
  /** Made once, when first needed, of something that nobody can type. */
  const nobodysHash = (): Promise<string> => {
    nobody ??= argon.hash(randomBytes(32).toString('hex'));
    return nobody;
  };

  const matches = async (counting: Proof | null, password: string): Promise<boolean> => {
    const decoy = await deps.findBcryptAlone();
    const byArgon = await argon.verify(counting?.kind === 'argon2id' ? counting.hash : await nobodysHash(), password);
    const bcryptHash = counting?.kind === 'bcrypt' ? counting.hash : decoy;
    const byBcrypt = bcryptHash !== undefined && (await bcryptLike(bcryptHash).verify(bcryptHash, password));
    if (counting === null) return false;
    return counting.kind === 'argon2id' ? byArgon : byBcrypt;
  };

  return {
    /** Null where the password is wrong, and where `stored` is null: a user that there is not. */
    check: (stored: StoredPassword | null, password: string): Promise<Match | null> =>
      deps.bulkhead.run(async () => {
        const counting = stored && countingHash(stored);
        if (!(await matches(counting, password)) || !counting) return null;
        const worthKeeping = counting.kind === 'bcrypt' && bcryptSeesAllOf(password);
        return { proof: counting, rehashed: worthKeeping ? await argon.hash(password) : null };
      }),

    /** A new password's hashes. Whom version 1 knows can log in there with it as well. */
    make: ({ bcrypt }: StoredPassword, password: string): Promise<StoredPassword> =>
      deps.bulkhead.run(async () => {
        const forVersion1 = bcrypt === null ? null : await bcryptLike(bcrypt).hash(password);
        return { argon2id: await argon.hash(password), bcrypt: forVersion1, bcryptSeen: forVersion1 };
      }),
  };
}
