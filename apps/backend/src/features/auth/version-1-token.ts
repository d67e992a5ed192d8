import { AppError, lineSchema } from '@toolboxai/contracts';
import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import type { TokenOptions } from './access-token.ts';

/** What a token of version 1 says: who, under one of the names that version 1 knew them by, and when it was signed. */
export type Version1Claims = { subject: string; email: string | undefined; issuedAt: Date };

/**
 * Version 1 wrote `sub` (an id, a username or an email), `exp`, mostly `iat`, and what it pleased beside them. Whatever of ours
 * has an issuer, an audience, a kind and a family: a token with one of these is none of version 1's, so that one of ours that was
 * ended cannot come in by this door. Its refresh tokens have `type: "refresh"`.
 */
const claimsSchema = z.object({
  sub: lineSchema.min(1).max(320),
  iat: z.number().default(0),
  email: z.string().max(320).optional(),
  type: z.literal('access').optional(),
  iss: z.undefined().optional(),
  aud: z.undefined().optional(),
  typ: z.undefined().optional(),
  fid: z.undefined().optional(),
  family: z.undefined().optional(),
});

/** Reads access tokens that version 1 signed with the same secret. Undefined for one that it did not; throws TOKEN_EXPIRED. */
export function createVersion1Tokens({ secret, algorithm }: Pick<TokenOptions, 'secret' | 'algorithm'>) {
  const key = new TextEncoder().encode(secret);
  return async (token: string): Promise<Version1Claims | undefined> => {
    try {
      const { payload } = await jwtVerify(token, key, { algorithms: [algorithm], requiredClaims: ['sub', 'exp'] });
      const claims = claimsSchema.safeParse(payload);
      if (!claims.success) return undefined;
      const { sub, email, iat } = claims.data;
      return { subject: sub, email: email?.toLowerCase(), issuedAt: new Date(iat * 1000) };
    } catch (cause) {
      if (cause instanceof errors.JWTExpired && claimsSchema.safeParse(cause.payload).success)
        throw new AppError('TOKEN_EXPIRED', { publicMessage: 'Your session of version 1 has run out. Log in again.', cause });
      if (cause instanceof errors.JOSEError) return undefined;
      throw cause;
    }
  };
}
export type Version1Tokens = ReturnType<typeof createVersion1Tokens>;
