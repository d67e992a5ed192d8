import { describe, expect, test } from 'vitest';
import { ConfigError, loadConfig, variables } from './index.ts';

const secret = 'a'.repeat(43);

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

describe('an empty environment', () => {
  test('is a sound development configuration with the guide’s values', () => {
    const config = loadConfig({});
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 8009, corsOrigins: [], securityHeaders: true });
    expect(config.auth).toMatchObject({ algorithm: 'HS256', accessMinutes: 30, refreshDays: 7, skip: false });
    expect(config.models).toMatchObject({ model: 'gpt-4', temperature: 0.7, maxTokens: 2048, apiKey: undefined });
    expect(config.agents).toEqual({ enabled: true, maxConcurrent: 10, maxSeconds: 300 });
    expect(config.warnings).toEqual([]);
  });
});

describe('faults', () => {
  test('are all reported at once, each with the variable and what it may be', () => {
    const faults = faultsOf({
      PORT: 'http',
      MAX_TOKENS: '0',
      CORS_ORIGINS: 'https://a.example',
      DEBUG: 'yes',
      OPENAI_TEMPERATURE: '3',
    });
    expect(faults).toHaveLength(5);
    expect(faults.join('\n')).toContain('PORT must be a whole number');
    expect(faults.join('\n')).toContain('MAX_TOKENS must be between 1 and 1000000, but is "0"');
  });

  test('never repeat the value of a secret', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://user:hunter2@host/db' }).join()).not.toContain('hunter2');
  });

  test.each([
    ['the guide’s placeholder', 'your-new-super-secure-jwt-secret-key-here'],
    ['31 bytes', 'b'.repeat(31)],
  ])('refuse %s as JWT_SECRET_KEY', (_name, value) => {
    expect(faultsOf({ JWT_SECRET_KEY: value })).toEqual([expect.stringContaining('npx toolboxai secret')]);
  });

  test.each([
    ['file:///etc/passwd', 'http or https URL'],
    ['ftp://127.0.0.1/v1', 'http or https URL'],
    ['http://teacher:hunter2@127.0.0.1/v1', 'no user and no password'],
    ['http://169.254.169.254/latest/meta-data', 'link-local'],
    ['http://2852039166/v1', 'link-local'],
    ['http://0xa9fea9fe/v1', 'link-local'],
    ['http://[::ffff:169.254.169.254]/v1', 'link-local'],
    ['http://[fe80::1]/v1', 'link-local'],
  ])('refuse %s as the address of a server that is called with a key', (address, why) => {
    const faults = faultsOf({ OPENAI_BASE_URL: address, SUPABASE_URL: address });
    expect(faults).toHaveLength(2);
    for (const fault of faults)
      expect(fault).toContain(why.replace('http or https', fault.startsWith('SUPABASE') ? 'https or http' : 'http or https'));
    expect(faults.join()).not.toContain('hunter2');
  });

  test('refuse a link-local SENTRY_DSN', () => {
    expect(faultsOf({ SENTRY_DSN: 'http://key@169.254.169.254/1' })).toEqual([expect.stringContaining('link-local')]);
  });

  test.each(['http://127.0.0.1:11434/v1', 'http://[::1]:11434/v1', 'http://192.168.1.20/v1', 'https://models.example/v1'])(
    'leave %s to the operator: models run on this machine and in the school as well',
    (address) => {
      expect(faultsOf({ OPENAI_BASE_URL: address })).toEqual([]);
    },
  );

  test('refuse SKIP_AUTH and a missing secret in production, and neither in development', () => {
    expect(faultsOf({ ENVIRONMENT: 'production', SKIP_AUTH: 'true' })).toHaveLength(2);
    expect(faultsOf({ ENVIRONMENT: 'production', JWT_SECRET_KEY: secret })).toEqual([]);
    expect(faultsOf({ SKIP_AUTH: 'true' })).toEqual([]);
  });
});

describe('warnings', () => {
  test('name the placeholders that count as not set', () => {
    const config = loadConfig({ OPENAI_API_KEY: 'your-openai-api-key' });
    expect(config.models.apiKey).toBeUndefined();
    expect(config.warnings).toEqual([expect.stringContaining('OPENAI_API_KEY still holds the placeholder')]);
  });

  test('ask about a name one edit away from a known one', () => {
    expect(loadConfig({ OPENAI_MODLE: 'x', DATABSE_URL: 'y', PATH: '/bin' }).warnings).toEqual([
      'DATABSE_URL is not a variable of ToolboxAI. Did you mean DATABASE_URL?',
    ]);
    expect(loadConfig({ OPENAI_MODELS: 'x' }).warnings).toEqual([
      'OPENAI_MODELS is not a variable of ToolboxAI. Did you mean OPENAI_MODEL?',
    ]);
  });

  test.each(['https://host.example/1', 'https://key@host.example', 'https://key@host.example/name', 'ftp://key@host.example/1'])(
    'no SENTRY_DSN is %s',
    (dsn) => {
      expect(faultsOf({ SENTRY_DSN: dsn })).toEqual([expect.stringContaining('SENTRY_DSN must')]);
      expect(faultsOf({ SENTRY_DSN: dsn }).join()).not.toContain('host.example');
    },
  );
});

describe('where events are published', () => {
  const account = { PUSHER_APP_ID: '123456', PUSHER_KEY: '0123456789abcdef0123', PUSHER_SECRET: 'fedcba98765432100123' };
  const remoteOf = (env: Record<string, string>) => loadConfig(env).realtime.remote;

  test('is this server, unless there is a real account or another host', () => {
    expect(remoteOf({})).toBeUndefined();
    expect(remoteOf({ ...account, PUSHER_APP_ID: 'toolboxai' })).toBeUndefined();
    expect(remoteOf({ ...account, PUSHER_KEY: 'a-key-of-our-own' })).toBeUndefined();
  });

  test('is the cloud of the account’s cluster, over TLS', () => {
    expect(remoteOf({ ...account, PUSHER_CLUSTER: 'eu' })).toEqual({
      host: 'api-eu.pusher.com',
      port: 443,
      tls: true,
      cluster: 'eu',
    });
  });

  test('is PUSHER_HOST, whatever the account', () => {
    expect(remoteOf({ ...account, PUSHER_HOST: 'ws.school.example' })).toMatchObject({
      host: 'ws.school.example',
      port: 443,
      cluster: null,
    });
    expect(remoteOf({ PUSHER_HOST: 'localhost', PUSHER_SSL: 'false' })).toMatchObject({ port: 80, tls: false });
    expect(remoteOf({ PUSHER_HOST: 'localhost', PUSHER_PORT: '6001' })).toMatchObject({ port: 6001 });
    expect(faultsOf({ PUSHER_HOST: 'http://localhost' })).toEqual([expect.stringContaining('without scheme')]);
  });

  test('is no cluster that Pusher has not: a fault with the cloud, a warning without', () => {
    expect(faultsOf({ ...account, PUSHER_CLUSTER: 'us-east-1' })).toEqual([expect.stringContaining('The clusters are mt1, us2')]);
    expect(loadConfig({ PUSHER_CLUSTER: 'us-east-1' }).warnings).toEqual([expect.stringContaining('no effect with this server')]);
  });

  test('is never the cloud over plain HTTP in production', () => {
    const env = { ...account, PUSHER_SSL: 'false', JWT_SECRET_KEY: 'a secret with more than enough bytes in it' };
    expect(remoteOf(env)).toMatchObject({ port: 80, tls: false });
    expect(faultsOf({ ...env, ENVIRONMENT: 'production' })).toEqual([expect.stringContaining('PUSHER_SSL=false is refused')]);
  });
});

test('the configuration cannot be changed', () => {
  const config = loadConfig({});
  for (const part of [config, ...Object.values(config)]) expect(Object.isFrozen(part)).toBe(true);
});

test('each default is a value that its own type accepts', () => {
  const refused = Object.entries(variables).filter(
    ([, variable]) => 'fallback' in variable && !variable.type.safeParse(variable.fallback).success,
  );
  expect(refused).toEqual([]);
});

test('a server that shares its work has to share a database', () => {
  for (const role of ['api', 'worker'])
    expect(() => loadConfig({ SERVER_ROLE: role })).toThrow(`SERVER_ROLE=${role} needs DATABASE_URL`);
  expect(loadConfig({ SERVER_ROLE: 'worker', DATABASE_URL: 'postgresql://a:b@127.0.0.1/c' }).role).toBe('worker');
  expect(loadConfig({}).role).toBe('all');
});
