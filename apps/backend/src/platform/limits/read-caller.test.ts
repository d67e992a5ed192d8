import { createHmac } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { readCaller, type TokenKey } from './read-caller.ts';
import { classOf } from './route-class.ts';

const secret = 'a secret of the tests with enough bytes for every algorithm there is here';
const tokenOf = ({ algorithm, secret }: TokenKey) =>
  new SignJWT({}).setProtectedHeader({ alg: algorithm }).setSubject('user-1').sign(new TextEncoder().encode(secret));

describe('a caller', () => {
  test.each(['HS256', 'HS384', 'HS512'] as const)('is the user whom a token of %s names', async (algorithm) => {
    const key = { secret, algorithm };
    expect(readCaller(`Bearer ${await tokenOf(key)}`, key)).toEqual({ kind: 'user', id: 'user-1' });
  });

  test('is nobody by a token that is not ours, so that no one can use up another one’s allowance', async () => {
    const key = { secret, algorithm: 'HS256' as const };
    const [header, payload] = (await tokenOf(key)).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    const others = await tokenOf({ secret: `${secret}!`, algorithm: 'HS256' });
    const weaker = await tokenOf({ secret, algorithm: 'HS512' });
    const cut = `${header}.${payload}.${createHmac('sha256', secret).update('').digest('base64url').slice(0, 8)}`;
    for (const token of [unsigned, others, weaker, cut, 'a.b.c', 'a.b.c.d', '...', 'nonsense'])
      expect(readCaller(`Bearer ${token}`, key)).toBeUndefined();
    for (const header of [undefined, '', 'Bearer', 'Basic YTpi']) expect(readCaller(header, key)).toBeUndefined();
  });

  test('is a seat or a Roblox server by its token, which is not kept', () => {
    const key = { secret, algorithm: 'HS256' as const };
    const [seat, other] = [readCaller('Bearer seat_abc', key), readCaller('Bearer seat_abd', key)];
    expect(seat).toEqual({ kind: 'seat', id: expect.stringMatching(/^[\w-]{43}$/) });
    expect(other?.id).not.toBe(seat?.id);
    expect(readCaller('bearer roblox_abc', key)?.kind).toBe('roblox');
  });
});

describe('a request', () => {
  const user = { kind: 'user', id: '1' } as const;
  const seat = { kind: 'seat', id: '1' } as const;
  test.each([
    ['GET', '/health', undefined, undefined],
    ['GET', '/health/ready', undefined, undefined],
    ['GET', '/metrics', undefined, undefined],
    ['GET', '/', undefined, undefined],
    ['GET', '/assets/index-1.js', undefined, undefined],
    ['POST', '/apps/toolboxai/events', undefined, undefined],
    ['OPTIONS', '/api/v1/content', undefined, undefined],
    ['GET', '/api/v1/content', user, 'read'],
    ['HEAD', '/api/v1/content', undefined, 'read'],
    ['POST', '/pusher/auth', user, 'read'],
    ['PATCH', '/api/v1/content/1', user, 'write'],
    ['DELETE', '/api/v1/content/1', user, 'write'],
    ['POST', '/api/v1/play/sessions', user, 'write'],
    ['POST', '/api/v1/agents/execute', user, 'generate'],
    ['POST', '/agents/generate', undefined, 'generate'],
    ['POST', '/api/v1/auth/login', undefined, 'login'],
    ['POST', '/auth/login', undefined, 'login'],
    ['POST', '/api/v1/auth/refresh', user, 'login'],
    ['POST', '/api/v1/play/join', undefined, 'shared'],
    ['GET', '/api/v1/realtime/events', undefined, 'shared'],
    ['GET', '/api/v1/realtime/events', user, 'read'],
    ['POST', '/api/v1/play/answers', seat, 'play'],
    ['POST', '/api/v1/play/roblox/answers', { kind: 'roblox', id: '1' } as const, 'roblox'],
    ['GET', '/apiary', undefined, undefined],
  ])('%s %s is of the kind that its work is', (method, path, caller, kind) => {
    expect(classOf(method, path, caller)).toBe(kind);
  });
});
