import * as fc from 'fast-check';
import Pusher from 'pusher';
import { describe, expect, test } from 'vitest';
import { type RestRequest, signChannelAuth, signRest, verifyChannelAuth, verifyRest } from './signatures.ts';

// The worked examples of "Authentication and authorization signatures" and "HTTP API reference" in the Pusher Channels docs.
const documented = { id: '3', key: '278d425bdf160c739803', secret: '7ad3773142a6692b25b8' };
const NOW = 1_353_088_179;
const body = '{"name":"foo","channels":["project-3"],"data":"{\\"some\\":\\"data\\"}"}';
const request: RestRequest = { method: 'POST', path: '/apps/3/events', query: {}, rawBody: Buffer.from(body) };

describe('signatures', () => {
  test('are those of the documentation', () => {
    expect(signChannelAuth(documented, '1234.1234', 'private-foobar').auth).toBe(
      '278d425bdf160c739803:58df8b0c36d6982b82c3ecf6b4662e34fe8c25bba48f5369f135bf843651c3a4',
    );
    expect(signRest(documented, request, NOW)).toMatchObject({
      body_md5: 'ec365a775a4cd0599faeb73354201b6f',
      auth_signature: 'da454824c97ba181a32ccc17a72625ba02771f50b50e1e7430e47a1f3f457e6c',
    });
  });

  test('of channels are those of the server SDK', () => {
    const sdk = new Pusher({ appId: '3', key: documented.key, secret: documented.secret, cluster: 'eu' });
    const member = { user_id: 'ada', user_info: { name: 'Ada' } };
    expect(signChannelAuth(documented, '1.2', 'presence-a', member)).toEqual(sdk.authorizeChannel('1.2', 'presence-a', member));
  });

  test('hold for what was signed and for nothing else', () => {
    const { auth, channel_data } = signChannelAuth(documented, '1.2', 'presence-a', { user_id: 'ada' });
    expect(verifyChannelAuth(documented, '1.2', 'presence-a', auth, channel_data)).toBe(true);
    fc.assert(
      fc.property(fc.nat(auth.length - 1), fc.constantFrom(...Array.from('0123456789abcdef:é')), (at, letter) => {
        const forged = auth.slice(0, at) + letter + auth.slice(at + 1);
        expect(verifyChannelAuth(documented, '1.2', 'presence-a', forged, channel_data)).toBe(forged === auth);
      }),
    );
  });

  test('of requests hold within 600 seconds, whatever the order and case of the query', () => {
    const signed = signRest(documented, { ...request, query: { b: '2', a: '1' } }, NOW);
    const reversed = Object.fromEntries(Object.entries(signed).toReversed());
    for (const skew of [-600, 0, 600]) expect(verifyRest(documented, { ...request, query: reversed }, NOW + skew)).toBeNull();
    for (const skew of [-601, 601])
      expect(verifyRest(documented, { ...request, query: signed }, NOW + skew)).toContain('600 seconds');
  });

  test.each<[string, (query: Record<string, string>) => Partial<RestRequest>]>([
    ['another method', () => ({ method: 'GET' })],
    ['another path', () => ({ path: '/apps/3/batch_events' })],
    ['another body', () => ({ rawBody: Buffer.from('{}') })],
    ['a parameter more', (query) => ({ query: { ...query, info: 'user_count' } })],
    ['another key', (query) => ({ query: { ...query, auth_key: 'x' } })],
    ['another version', (query) => ({ query: { ...query, auth_version: '2.0' } })],
    ['a timestamp that is none', (query) => ({ query: { ...query, auth_timestamp: 'now' } })],
    ['no signature', ({ auth_signature: _gone, ...query }) => ({ query })],
    ['no body_md5', ({ body_md5: _gone, ...query }) => ({ query })],
    ['no query', () => ({ query: {} })],
  ])('of requests do not hold for %s', (_case, change) => {
    const query = signRest(documented, request, NOW);
    expect(verifyRest(documented, { ...request, query, ...change(query) }, NOW)).toBeTypeOf('string');
  });
});
