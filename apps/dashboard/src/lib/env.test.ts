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
    });
  });

  test('placeholders of example files count as unset', () => {
    expect(readEnv({ VITE_PUSHER_KEY: 'your-pusher-key' }, origin).pusherKey).toBeNull();
  });

  test('a region of another cloud is not taken for a cluster', () => {
    expect(readEnv({ VITE_PUSHER_CLUSTER: 'us-east-1' }, origin).pusherCluster).toBeNull();
    expect(readEnv({ VITE_PUSHER_CLUSTER: 'us2' }, origin).pusherCluster).toBe('us2');
  });
});
