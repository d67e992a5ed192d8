import { describe, expect, test } from 'vitest';
import { readEnv } from './env.ts';

const origin = 'http://127.0.0.1:8009';

describe('readEnv', () => {
  test('with nothing set the page talks to the origin it came from, with everything on', () => {
    expect(readEnv({}, origin)).toEqual({
      apiBaseUrl: origin,
      wsUrl: null,
      websocket: true,
      pusherKey: null,
      pusherCluster: null,
      pusherAuthEndpoint: `${origin}/pusher/auth`,
      agents: true,
      roblox: true,
      sentryDsn: null,
      release: 'toolboxai@unknown',
      environment: 'production',
    });
  });

  test('each name changes its own setting', () => {
    const env = readEnv(
      {
        VITE_API_BASE_URL: 'https://api.example.test/',
        VITE_WS_URL: 'wss://live.example.test',
        VITE_ENABLE_WEBSOCKET: 'false',
        VITE_PUSHER_KEY: 'abc123',
        VITE_PUSHER_CLUSTER: 'eu',
        VITE_PUSHER_AUTH_ENDPOINT: '/auth/pusher',
        VITE_ENABLE_AGENTS: '0',
        VITE_ENABLE_ROBLOX_INTEGRATION: 'off',
        VITE_SENTRY_DSN: 'https://key@errors.example.test/7',
        PAGE_VERSION: '2.1.0',
        MODE: 'staging',
      },
      origin,
    );
    expect(env).toEqual({
      apiBaseUrl: 'https://api.example.test',
      wsUrl: 'wss://live.example.test',
      websocket: false,
      pusherKey: 'abc123',
      pusherCluster: 'eu',
      pusherAuthEndpoint: 'https://api.example.test/auth/pusher',
      agents: false,
      roblox: false,
      sentryDsn: 'https://key@errors.example.test/7',
      release: 'toolboxai@2.1.0',
      environment: 'staging',
    });
  });

  test('placeholders of example files count as unset', () => {
    expect(readEnv({ VITE_PUSHER_KEY: 'your-pusher-key' }, origin).pusherKey).toBeNull();
  });

  test.each([
    'errors.example.test',
    'https://errors.example.test/7',
    'https://key:word@errors.example.test/7',
    'https://key@host/x',
  ])('no error is reported to %s', (dsn) => {
    expect(readEnv({ VITE_SENTRY_DSN: dsn }, origin).sentryDsn).toBeNull();
  });

  test('a region of another cloud is not taken for a cluster', () => {
    expect(readEnv({ VITE_PUSHER_CLUSTER: 'us-east-1' }, origin).pusherCluster).toBeNull();
    expect(readEnv({ VITE_PUSHER_CLUSTER: 'us2' }, origin).pusherCluster).toBe('us2');
  });
});
