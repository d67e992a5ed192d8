import { AppError, type Role, roles } from '@toolboxai/contracts';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

export type TokenOptions = { secret: string; algorithm: 'HS256' | 'HS384' | 'HS512'; accessMinutes: number };

export type AccessClaims = { userId: string; role: Role; familyId: string };

const issuer = 'toolboxai';
const audience = 'toolboxai-api';
const claimsSchema = z.object({ sub: z.uuid(), role: z.enum(roles), fid: z.uuid(), typ: z.literal('access') });

/** Signs and checks access tokens: one algorithm, symmetric, no keys from the token's header. */
export function createAccessTokens(options: TokenOptions) {
  const key = new TextEncoder().encode(options.secret);
  return {
    lifeSeconds: options.accessMinutes * 60,

    sign: ({ userId, role, familyId }: AccessClaims): Promise<string> =>
      new SignJWT({ role, fid: familyId, typ: 'access' })
        .setProtectedHeader({ alg: options.algorithm, typ: 'JWT' })
        .setSubject(userId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setJti(crypto.randomUUID())
        .setExpirationTime(`${options.accessMinutes}m`)
        .sign(key),

    async verify(token: string): Promise<AccessClaims> {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [options.algorithm],
          issuer,
          audience,
          requiredClaims: ['exp', 'jti'],
        });
        const { sub, role, fid } = claimsSchema.parse(payload);
        return { userId: sub, role, familyId: fid };
      } catch (cause) {
        if (cause instanceof errors.JWTExpired)
          throw new AppError('TOKEN_EXPIRED', { publicMessage: 'Your session has run out. Refresh it, or log in again.', cause });
        throw new AppError('UNAUTHENTICATED', { publicMessage: 'The access token is not valid. Log in again.', cause });
      }
    },
  };
}
export type AccessTokens = ReturnType<typeof createAccessTokens>;
