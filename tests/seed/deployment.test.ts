import Pusher from 'pusher';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../apps/backend/src/config/index.ts';
import { connectPusher } from '../support/connect-pusher.ts';
import { testSecret } from '../support/test-server.ts';
import { seedEnv } from './seed-env.ts';
import { useServers } from './use-servers.ts';

const { clean, serverWith } = useServers();

/** What Pusher gives with a real account looks like this. */
const account = { PUSHER_APP_ID: '123456', PUSHER_KEY: '0123456789abcdef0123', PUSHER_SECRET: 'fedcba98765432100123' };
const realtimeOf = async (variables: Record<string, string>) =>
  (await (await serverWith(variables)).call('GET', '/api/v1/realtime/config')).body;

describe('Pusher', () => {
  test('S41 PUSHER_APP_ID is the application that programs publish to', async () => {
    const server = await serverWith({ PUSHER_APP_ID: 'app-of-s41', PUSHER_SECRET: 'a secret' });
    const publishTo = (appId: string) => {
      const { host } = new URL(server.url);
      const client = new Pusher({ appId, key: 'toolboxai-key', secret: 'a secret', host, useTLS: false });
      return client.trigger('content-generation', 'test', {}).then(
        ({ status }) => status,
        ({ status }) => status,
      );
    };
    expect([await publishTo('app-of-s41'), await publishTo('toolboxai')]).toEqual([200, 404]);
  });

  test('S44 PUSHER_CLUSTER is the part of the cloud that browsers are sent to', async () => {
    expect(await realtimeOf({ ...account, PUSHER_CLUSTER: 'ap1' })).toEqual({
      key: account.PUSHER_KEY,
      cluster: 'ap1',
      tls: true,
    });
  });

  test('S45 PUSHER_SSL says whether to encrypt the way there', async () => {
    const place = { PUSHER_HOST: '127.0.0.1', PUSHER_PORT: '6001' };
    expect(await realtimeOf({ ...place, PUSHER_SSL: 'false' })).toMatchObject({ host: '127.0.0.1', port: 6001, tls: false });
    expect(await realtimeOf(place)).toMatchObject({ tls: true });
  });

  test('S93 events reach pusher-js where the WebSocket of version 1 is off', async () => {
    const server = await serverWith({ WS_ENABLED: 'false' });
    const client = connectPusher(server.url);
    clean.push(() => client.disconnect());
    const heard: string[] = [];
    const channel = client.subscribe('content-generation');
    channel.bind_global((name: string) => heard.push(name));
    await new Promise((resolve) => channel.bind('pusher:subscription_succeeded', resolve));
    const order = {
      agent_type: 'content_generator',
      task_type: 'generate_content',
      task_data: { subject: 'Mathematics', grade_level: 5, questions: 3, seed: 's93' },
    };
    expect((await server.call('POST', '/api/v1/agents/execute', order, await server.logIn('teacher'))).status).toBe(200);
    await expect.poll(() => heard).toEqual(expect.arrayContaining(['generation-started', 'content-generated']));
  });
});

describe('security', () => {
  test('S61 SECURITY_HEADERS_ENABLED=false sends none', async () => {
    const server = await serverWith({ SECURITY_HEADERS_ENABLED: 'false' });
    const { headers } = await server.call('GET', '/health/live');
    expect(headers.get('content-security-policy')).toBeNull();
    expect(headers.get('x-frame-options')).toBeNull();
  });

  test('S101 headers against injection, framing and sniffing are sent unless they are switched off', async () => {
    const { headers } = await (await serverWith({})).call('GET', '/health/live');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    // Over plain HTTP in a school they would blank the page.
    expect([headers.get('strict-transport-security'), policy.includes('upgrade-insecure-requests')]).toEqual([null, false]);
  });

  test('S100 CORS lets in the origins of the list, to the letter, and no other', async () => {
    const server = await serverWith({ CORS_ORIGINS: '["https://app.yourdomain.com", "https://admin.yourdomain.com"]' });
    const allowed = async (origin: string) =>
      (await server.call('GET', '/health/live', undefined, { origin })).headers.get('access-control-allow-origin');
    expect(await allowed('https://app.yourdomain.com')).toBe('https://app.yourdomain.com');
    expect(await allowed('https://admin.yourdomain.com')).toBe('https://admin.yourdomain.com');
    for (const other of [
      'http://app.yourdomain.com',
      'https://app.yourdomain.com:8443',
      'https://app.yourdomain.com.evil.example',
      'https://xapp.yourdomain.com',
      'https://yourdomain.com',
      'null',
    ])
      expect([other, await allowed(other)]).toEqual([other, null]);
  });

  test('S102 PUSHER_SSL is enforced: in production nothing is published to the cloud unencrypted', () => {
    const production = { ENVIRONMENT: 'production', JWT_SECRET_KEY: testSecret };
    expect(loadConfig(seedEnv({ ...production, ...account })).realtime.remote).toMatchObject({ tls: true, port: 443 });
    expect(() => loadConfig(seedEnv({ ...production, ...account, PUSHER_SSL: 'false' }))).toThrow('PUSHER_SSL=false is refused');
  });

  test('S98 the guide’s production environment is taken as it is printed, with a word on what it gets wrong', () => {
    const printed = {
      ENVIRONMENT: 'production',
      DEBUG: 'false',
      SENTRY_ENVIRONMENT: 'production',
      CORS_ORIGINS: '["https://yourdomain.com"]',
      DATABASE_URL: 'postgresql://prod_user:prod_pass@prod_host:5432/prod_db',
      PUSHER_SSL: 'true',
      PUSHER_CLUSTER: 'us-east-1',
    };
    const config = loadConfig(seedEnv({ ...printed, JWT_SECRET_KEY: testSecret, SECURITY_HEADERS_ENABLED: 'true' }));
    expect(config).toMatchObject({
      environment: 'production',
      http: { corsOrigins: ['https://yourdomain.com'] },
      log: { level: 'info' },
    });
    expect(config.warnings).toEqual([expect.stringContaining('us-east-1')]);
  });
});

test('S114 people can log in, stay logged in, and log out', async () => {
  const server = await serverWith({});
  const { body: session } = await server.call('POST', '/api/v1/auth/login', await server.addUser('teacher'));
  const me = (token: string) => server.call('GET', '/api/v1/auth/me', undefined, { authorization: `Bearer ${token}` });
  expect((await me(session.access_token)).body.role).toBe('teacher');
  const { body: renewed } = await server.call('POST', '/api/v1/auth/refresh', { refresh_token: session.refresh_token });
  expect((await me(renewed.access_token)).status).toBe(200);
  const bearer = { authorization: `Bearer ${renewed.access_token}` };
  expect((await server.call('POST', '/api/v1/auth/logout', { refresh_token: renewed.refresh_token }, bearer)).status).toBe(204);
  expect((await me(renewed.access_token)).status).toBe(401);
});
