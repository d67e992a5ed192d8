import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { bearerTokenOf, hashToken } from '#platform/tokens';

/** 256 random bits behind a word that says what it opens, so that no token is taken for another kind. */
export const makeToken = (kind: 'seat' | 'roblox'): string => `${kind}_${randomBytes(32).toString('base64url')}`;

/** The hash of the token that a request carries, where it is one of this kind. */
export function hashOfRequest({ headers }: FastifyRequest, kind: 'seat' | 'roblox'): Buffer | undefined {
  const token = bearerTokenOf(headers.authorization);
  return token?.startsWith(`${kind}_`) ? hashToken(token) : undefined;
}
