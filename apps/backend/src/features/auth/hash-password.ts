import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's argon2id setting (the library's default kind) of 19 MiB, two passes, one lane: about 17 ms. */
const setting = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, setting);

/** Made once, when first needed, of something nobody can type: so that an unknown user's answer takes as long. */
let unknownUserHash: Promise<string> | undefined;

/** False for everyone without an argon2id hash, whatever they type. */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  unknownUserHash ??= hashPassword(randomBytes(32).toString('hex'));
  const own = stored?.startsWith('$argon2id$') ? stored : undefined;
  const matches = await verify(own ?? (await unknownUserHash), password);
  return matches && own !== undefined;
}
