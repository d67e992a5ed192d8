import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** 256 random bits behind a word that says what it opens, so that no token is taken for another kind. */
export const makeToken = (kind: 'seat' | 'roblox'): string => `${kind}_${randomBytes(32).toString('base64url')}`;

/** What is stored instead of a token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** The hash of the token that a request carries, where it is one of this kind. */
export function hashOfRequest({ headers }: FastifyRequest, kind: 'seat' | 'roblox'): Buffer | undefined {
  const token = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  return token?.startsWith(`${kind}_`) ? hashToken(token) : undefined;
}
