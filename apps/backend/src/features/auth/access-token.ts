import { AppError, type Role, roles } from '@toolboxai/contracts';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

export type TokenOptions = {
  secret: string;
  algorithm: 'HS256' | 'HS384' | 'HS512';
  accessMinutes: number;
  /** Verified tokens whose signature is not reckoned again. */
  mostKept?: number;
};

export type AccessClaims = { userId: string; role: Role; familyId: string };

const issuer = 'toolboxai';
const audience = 'toolboxai-api';
/** A few for each teacher who works just now. */
const usualMostKept = 2_000;
const claimsSchema = z.object({ sub: z.guid(), role: z.enum(roles), fid: z.guid(), typ: z.literal('access'), exp: z.number() });

/** Signs and checks access tokens: one algorithm, symmetric, no keys from the token's header. */
export function createAccessTokens(options: TokenOptions) {
  const { mostKept = usualMostKept } = options;
  const key = new TextEncoder().encode(options.secret);
  // A page sends the same token many times, and reckoning its signature takes a way through another thread.
  const kept = new Map<string, { claims: AccessClaims; expiresMs: number }>();
  const keep = (token: string, claims: AccessClaims, expiresMs: number): void => {
    for (const oldest of kept.keys()) {
      if (kept.size < mostKept) break;
      kept.delete(oldest);
    }
    kept.set(token, { claims, expiresMs });
  };
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

    /** What a token says that was verified here a while ago, until it expires; undefined for any other. */
    recall(token: string): AccessClaims | undefined {
      const known = kept.get(token);
      if (!known || Date.now() < known.expiresMs) return known?.claims;
      kept.delete(token);
      return undefined;
    },

    /** Only what the token says: whether its login still holds is to be asked of the database. */
    async verify(token: string): Promise<AccessClaims> {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: [options.algorithm],
          issuer,
          audience,
          requiredClaims: ['exp', 'jti'],
        });
        const { sub, role, fid, exp } = claimsSchema.parse(payload);
        const claims = { userId: sub, role, familyId: fid };
        keep(token, claims, exp * 1000);
        return claims;
      } catch (cause) {
        if (cause instanceof errors.JWTExpired)
          throw new AppError('TOKEN_EXPIRED', { publicMessage: 'Your session has run out. Refresh it, or log in again.', cause });
        throw new AppError('UNAUTHENTICATED', { publicMessage: 'The access token is not valid. Log in again.', cause });
      }
    },
  };
}
export type AccessTokens = ReturnType<typeof createAccessTokens>;
