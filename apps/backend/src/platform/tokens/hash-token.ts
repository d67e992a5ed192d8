import { createHash } from 'node:crypto';

/** What is kept instead of a token: SHA-256. That is enough for one of 256 random bits, which nobody can guess. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
