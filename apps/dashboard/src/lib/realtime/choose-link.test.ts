import { describe, expect, test } from 'vitest';
import type { RealtimeConfig } from '../api/local-schemas.ts';
import { chooseLink } from './choose-link.ts';

const env = { apiBaseUrl: 'http://127.0.0.1:8009', wsUrl: null, pusherKey: null, pusherCluster: null };
const own: RealtimeConfig = { key: 'own-key', cluster: null, host: null, port: null, tls: null };
const cloud: RealtimeConfig = { ...own, key: 'cloud-key', cluster: 'us2' };
const never = async (): Promise<RealtimeConfig> => {
  throw new Error('the server was asked');
};

describe('chooseLink', () => {
  test('with nothing built in, the API origin is the realtime server', async () => {
    expect(await chooseLink(env, async () => own)).toEqual({
      key: 'own-key',
      cluster: null,
      host: '127.0.0.1',
      port: 8009,
      tls: false,
    });
  });

  test('a built-in address gives host, port and encryption, as http or as ws', async () => {
    const https = await chooseLink({ ...env, wsUrl: 'https://live.example.test' }, async () => own);
    expect(https).toMatchObject({ host: 'live.example.test', port: 443, tls: true });
    const ws = await chooseLink({ ...env, wsUrl: 'ws://10.0.0.7:9001' }, async () => own);
    expect(ws).toMatchObject({ host: '10.0.0.7', port: 9001, tls: false });
  });

  test('a built-in key and cluster go to the cloud without asking', async () => {
    const link = await chooseLink({ ...env, pusherKey: 'k', pusherCluster: 'eu' }, never);
    expect(link).toMatchObject({ key: 'k', cluster: 'eu', host: null, tls: true });
  });

  test('with every name of the guide set, the server says whether the cloud delivers', async () => {
    const all = { ...env, wsUrl: 'http://127.0.0.1:8009', pusherKey: 'k', pusherCluster: 'eu' };
    expect(await chooseLink(all, async () => cloud)).toMatchObject({ key: 'k', cluster: 'eu', host: null });
    expect(await chooseLink(all, async () => own)).toMatchObject({ key: 'k', cluster: null, host: '127.0.0.1' });
  });
});
