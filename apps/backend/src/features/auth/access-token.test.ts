import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, test, vi } from 'vitest';
import { createAccessTokens } from './access-token.ts';

const secret = 'a-secret-of-the-tests-with-enough-bytes-in-it-for-every-algorithm';
const key = new TextEncoder().encode(secret);
const tokens = createAccessTokens({ secret, algorithm: 'HS256', accessMinutes: 30 });
const claims = { userId: randomUUID(), role: 'teacher' as const, familyId: randomUUID() };
const codeOf = (token: string) =>
  tokens.verify(token).then(
    () => 'taken',
    (error: { code: string }) => error.code,
  );

type Change = { alg?: string; header?: object; payload?: object; iss?: string; aud?: string; exp?: string; key?: Uint8Array };

/** A token as ours are, but for what is told. */
const forge = (change: Change = {}) =>
  new SignJWT({ role: 'teacher', fid: claims.familyId, typ: 'access', ...change.payload })
    .setProtectedHeader({ alg: change.alg ?? 'HS256', typ: 'JWT', ...change.header })
    .setSubject(claims.userId)
    .setIssuer(change.iss ?? 'toolboxai')
    .setAudience(change.aud ?? 'toolboxai-api')
    .setIssuedAt()
    .setJti(randomUUID())
    .setExpirationTime(change.exp ?? '5m')
    .sign(change.key ?? key);

test('a token gives back whose it is', async () => {
  expect(await tokens.verify(await tokens.sign(claims))).toEqual(claims);
  expect(await codeOf(await forge())).toBe('taken');
});

describe('a token that was verified', () => {
  test('is known again, to the letter, until it runs out', async () => {
    const token = await forge({ exp: '60s' });
    expect(tokens.recall(token)).toBeUndefined();
    await tokens.verify(token);
    expect(tokens.recall(token)).toEqual(claims);
    expect(tokens.recall(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeUndefined();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 });
    try {
      expect(tokens.recall(token)).toBeUndefined();
      expect(await codeOf(token)).toBe('TOKEN_EXPIRED');
    } finally {
      vi.useRealTimers();
    }
  });

  test('is known only where it was right', async () => {
    const wrong = await forge({ key: new TextEncoder().encode(`${secret}!`) });
    await codeOf(wrong);
    expect(tokens.recall(wrong)).toBeUndefined();
  });

  test('is kept while there is room, the first one going first', async () => {
    const small = createAccessTokens({ secret, algorithm: 'HS256', accessMinutes: 30, mostKept: 2 });
    const three = [await forge(), await forge(), await forge()];
    for (const token of three) await small.verify(token);
    expect(three.map((token) => small.recall(token) !== undefined)).toEqual([false, true, true]);
  });
});

describe('a token is refused', () => {
  test.each<[string, Change]>([
    ['of another secret', { key: new TextEncoder().encode(`${secret}!`) }],
    ['of another algorithm, though the secret is right', { alg: 'HS512' }],
    ['of another issuer', { iss: 'somebody' }],
    ['for another audience', { aud: 'another-api' }],
    ['of another kind', { payload: { typ: 'refresh' } }],
    ['with a role that there is not', { payload: { role: 'root' } }],
    ['with a family that is no id', { payload: { fid: 'mine' } }],
  ])('%s', async (_name, change) => {
    expect(await codeOf(await forge(change))).toBe('UNAUTHENTICATED');
  });

  test('that has run out, with another code, so that its client refreshes it', async () => {
    expect(await codeOf(await forge({ exp: '-1s' }))).toBe('TOKEN_EXPIRED');
  });

  test('without a signature', async () => {
    const unsigned = new UnsecuredJWT({ role: 'admin', fid: claims.familyId, typ: 'access' })
      .setSubject(claims.userId)
      .setIssuer('toolboxai')
      .setAudience('toolboxai-api')
      .setJti(randomUUID())
      .setExpirationTime('5m')
      .encode();
    expect(await codeOf(unsigned)).toBe('UNAUTHENTICATED');
    const [header = '', payload = ''] = (await forge()).split('.');
    expect(await codeOf(`${header}.${payload}.`)).toBe('UNAUTHENTICATED');
  });

  test('that brings its own key, or says where to find one', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const jwk = await exportJWK(publicKey);
    for (const header of [{ jwk }, { jku: 'http://127.0.0.1/keys.json' }, { x5u: 'http://127.0.0.1/key.pem' }]) {
      const own = await new SignJWT({ role: 'admin', fid: claims.familyId, typ: 'access' })
        .setProtectedHeader({ alg: 'ES256', ...header })
        .setSubject(claims.userId)
        .setIssuer('toolboxai')
        .setAudience('toolboxai-api')
        .setJti(randomUUID())
        .setExpirationTime('5m')
        .sign(privateKey);
      expect(await codeOf(own)).toBe('UNAUTHENTICATED');
    }
  });

  test('whose content was changed', async () => {
    const [header = '', payload = '', signature = ''] = (await tokens.sign(claims)).split('.');
    const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), role: 'admin' };
    const forged = `${header}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}.${signature}`;
    expect(await codeOf(forged)).toBe('UNAUTHENTICATED');
  });

  test.each(['', 'no token', 'a.b.c', 'e30.e30.e30'])('that is none: %j', async (text) => {
    expect(await codeOf(text)).toBe('UNAUTHENTICATED');
  });
});
