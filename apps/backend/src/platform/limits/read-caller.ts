import { createHmac, timingSafeEqual } from 'node:crypto';
import { bearerTokenOf, hashToken } from '#platform/tokens';

export type TokenKey = { secret: string; algorithm: 'HS256' | 'HS384' | 'HS512' };

/** Who sends a request, as far as limits go; undefined where nothing shows it and its address has to do. */
export type Caller = { kind: 'user' | 'seat' | 'roblox'; id: string };

const hashes = { HS256: 'sha256', HS384: 'sha384', HS512: 'sha512' };

/**
 * Whose token it is. A user's counts only with a right signature: else anyone could use up another one's allowance, or make up a
 * new one for each request. Whether it has run out does not matter here. The tokens of seats and of Roblox servers are random,
 * so who knows one has it; those that are made up are kept within what their address may do.
 */
export function readCaller(authorization: string | undefined, key: TokenKey): Caller | undefined {
  const token = bearerTokenOf(authorization);
  if (token === undefined) return undefined;
  for (const kind of ['seat', 'roblox'] as const)
    if (token.startsWith(`${kind}_`)) return { kind, id: hashToken(token).toString('base64url') };
  const id = subjectOf(token, key);
  return id === undefined ? undefined : { kind: 'user', id };
}

function subjectOf(token: string, { secret, algorithm }: TokenKey): string | undefined {
  const [header, payload, signature, more] = token.split('.');
  if (!header || !payload || !signature || more !== undefined) return undefined;
  const right = createHmac(hashes[algorithm], secret).update(`${header}.${payload}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  // Signed by us, so it is what we wrote.
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const subject = typeof claims === 'object' && claims !== null && 'sub' in claims ? claims.sub : undefined;
  return typeof subject === 'string' ? subject : undefined;
}
