import { hash, verify } from '@node-rs/argon2';

/** OWASP's argon2id setting (the library's default kind) of 19 MiB, two passes, one lane: about 17 ms. */
const setting = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, setting);

/** Made once, when first needed: what an unknown user's password is held against, so that both answers take as long. */
let unknownUserHash: Promise<string> | undefined;

export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  unknownUserHash ??= hashPassword('no such user');
  const matches = await verify(stored?.startsWith('$argon2') ? stored : await unknownUserHash, password);
  return matches && stored != null;
}
