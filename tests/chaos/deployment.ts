import { openDatabase } from '@toolboxai/database';
import { createUser } from '../../apps/backend/src/features/auth/index.ts';
import { freePort } from '../support/free-port.ts';
import { type SpawnedServer, spawnServer } from '../support/spawn-server.ts';
import { startPostgres, type TestPostgres } from '../support/start-postgres.ts';
import { callAt, testSecret } from '../support/test-server.ts';

export type Deployment = {
  /** Of the api server; the same after it was killed and started anew. */
  url: string;
  postgres: TestPostgres;
  api: Node;
  workers: Node[];
  /** A teacher's header; asked for anew where the old one has run out. */
  teacher: { authorization: string };
  close(): Promise<void>;
};

export type Node = {
  server(): SpawnedServer;
  /** Starts it again, as whoever runs the deployment does when it is gone. */
  start(): Promise<void>;
};

export const places = 3;

/** One api server and two workers on a Postgres of their own, each a process. */
export async function startDeployment(modelUrl: string): Promise<Deployment> {
  const postgres = await startPostgres();
  const env = {
    DATABASE_URL: postgres.url,
    OPENAI_BASE_URL: modelUrl,
    JWT_SECRET_KEY: testSecret,
    JWT_ACCESS_TOKEN_EXPIRE_MINUTES: '1440',
    MAX_CONCURRENT_GENERATIONS: String(places),
    RATE_LIMIT_PER_MINUTE: '1000000',
    LOG_LEVEL: 'silent',
  };
  const node = async (role: string): Promise<Node> => {
    const own = { ...env, SERVER_ROLE: role, PORT: String(await freePort()) };
    let server = await spawnServer(own);
    return {
      server: () => server,
      async start() {
        server = await spawnServer(own);
      },
    };
  };
  const api = await node('api');
  const workers = [await node('worker'), await node('worker')];
  const { url } = api.server();
  const all = [api, ...workers];
  // A run that breaks off leaves none of them behind.
  const killAll = (): void => {
    for (const { server } of all) server().killNow();
  };
  process.once('exit', killAll);
  return {
    url,
    postgres,
    api,
    workers,
    teacher: await logIn(postgres.url, url),
    async close() {
      process.off('exit', killAll);
      for (const { server } of all) await server().kill();
      await postgres.close();
    },
  };
}

async function logIn(databaseUrl: string, url: string): Promise<{ authorization: string }> {
  const database = await openDatabase({ url: databaseUrl, applicationName: 'chaos', max: 1 });
  const { user, password } = await createUser(database.db, { email: 'teacher@example.org', role: 'teacher' });
  await database.close();
  const { body } = await callAt(url, 'POST', '/api/v1/auth/login', { email: user.email, password });
  return { authorization: `Bearer ${body.access_token}` };
}
