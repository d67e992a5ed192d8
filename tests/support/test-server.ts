import type { Role } from '@toolboxai/contracts';
import { type Database, openDatabase } from '@toolboxai/database';
import { createTestDatabase } from '@toolboxai/database/testing';
import { type App, type AppDeps, createApp } from '../../apps/backend/src/app.ts';
import { type Config, loadConfig } from '../../apps/backend/src/config/index.ts';
import { createUser } from '../../apps/backend/src/features/auth/index.ts';
import { createLog } from '../../apps/backend/src/platform/log/index.ts';

export type TestServer = {
  url: string;
  app: App;
  database: Database;
  /** Makes a user; answers what to log in with. */
  addUser(role: Role): Promise<{ email: string; password: string }>;
  /** Logs a new user in; answers the header that carries the token. */
  logIn(role: Role): Promise<{ authorization: string }>;
  /** `fetch` on this server: JSON in, JSON out. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  close(): Promise<void>;
};

// Tests look into answers of every shape; what they find is checked by what they expect.
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = { status: number; headers: Headers; body: any };

export const testSecret = 'a-secret-of-the-tests-with-enough-bytes-in-it-for-every-algorithm';

/** `fetch` at any address: JSON in, JSON out. */
export async function callAt(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}

type Serving = Pick<TestServer, 'url' | 'app' | 'database' | 'call' | 'close'>;

/** A server that is handed its configuration; whatever in `more` is named replaces what the tests use. */
async function serve(config: Config, databaseUrl: string, more: Partial<AppDeps> = {}): Promise<Serving> {
  const database = await openDatabase({ url: databaseUrl, applicationName: 'test server', max: 20 });
  const app = await createApp({
    config,
    database,
    secrets: { jwt: config.auth.secret ?? testSecret, pusher: config.realtime.secret ?? testSecret },
    version: 'test',
    log: createLog(config.log.level, false),
    pages: '',
    ...more,
  });
  await app.http.listen({ host: config.http.host, port: 0 });
  await app.start();
  const address = app.http.server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  return {
    url,
    app,
    database,
    call: (method, path, body, headers) => callAt(url, method, path, body, headers),
    async close() {
      await app.stop(0);
      await database.close();
    },
  };
}

const configOf = (databaseUrl: string, env: Record<string, string | undefined>): Config =>
  loadConfig({ LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl, JWT_SECRET_KEY: testSecret, ...env });

/** Another server on the same database. */
export async function startBeside(
  server: TestServer,
  env: Record<string, string> = {},
  more: Partial<AppDeps> = {},
): Promise<Serving> {
  const url = server.database.pool.options.connectionString ?? '';
  return serve(configOf(url, env), url, more);
}

/** The whole server inside the test's process, on a database of its own. */
export async function startTestServer(
  env: Record<string, string | undefined> = {},
  pages = '',
  /** What no variable sets, such as where another service of ours stands in for one outside. */
  change: (config: Config) => Config = (config) => config,
): Promise<TestServer> {
  const own = await createTestDatabase();
  const serving = await serve(change(configOf(own.url, env)), own.url, { pages });
  const { database, call } = serving;
  let users = 0;
  const addUser = async (role: Role) => {
    users += 1;
    const { user, password } = await createUser(database.db, { email: `${role}${users}@example.org`, role });
    return { email: user.email, password };
  };
  return {
    ...serving,
    addUser,
    async logIn(role) {
      const { body } = await call('POST', '/api/v1/auth/login', await addUser(role));
      return { authorization: `Bearer ${body.access_token}` };
    },
    async close() {
      await serving.close();
      await own.drop();
    },
  };
}
