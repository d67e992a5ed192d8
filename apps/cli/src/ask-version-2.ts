import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createUser } from '@toolboxai/backend/users';
import { AppError, contentListSchema, tokenPairSchema } from '@toolboxai/contracts';
import { openDatabase } from '@toolboxai/database';

type Options = { env: NodeJS.ProcessEnv; folder: string; signal: AbortSignal };

const startMs = 60_000;
/** What a program needs of its surroundings, and none of the settings or secrets that may be there. */
const inherited = ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR'];

/**
 * Runs `toolboxai serve` on a database that both versions share, logs an administrator in and reads the newest lesson of all over
 * its API. Answers what was seen; the server has ended then, also where it fails or is aborted.
 */
export async function askVersion2(databaseUrl: string, { env, folder, signal }: Options): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, [fileURLToPath(new URL('./main.ts', import.meta.url)), 'serve'], {
    cwd: folder,
    env: {
      ...Object.fromEntries(inherited.map((name) => [name, env[name]])),
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'error',
      JWT_SECRET_KEY: randomBytes(32).toString('hex'),
      PUSHER_SECRET: randomBytes(32).toString('hex'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()));
  const exited = once(child, 'exit');
  const ended = new AbortController();
  child.once('exit', () => ended.abort(failure(`ended instead of serving: ${said.trim() || 'it said nothing'}`)));
  const either = AbortSignal.any([signal, ended.signal]);
  try {
    const url = `http://127.0.0.1:${port}`;
    await untilHealthy(url, either);
    return await readNewest(url, databaseUrl, either);
  } finally {
    child.kill('SIGTERM');
    await exited;
  }
}

const failure = (what: string): AppError => new AppError('DEPENDENCY_UNAVAILABLE', { publicMessage: `Version 2 ${what}` });

async function untilHealthy(url: string, signal: AbortSignal): Promise<void> {
  const end = performance.now() + startMs;
  for (;;) {
    const isUp = await fetch(`${url}/health/ready`, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) }).then(
      ({ ok }) => ok,
      () => false,
    );
    signal.throwIfAborted();
    if (isUp) return;
    if (performance.now() > end) throw failure(`did not serve within ${startMs / 1000} s.`);
    await wait(50);
  }
}

async function readNewest(url: string, databaseUrl: string, signal: AbortSignal): Promise<string> {
  const email = `${randomUUID()}@demo.test`;
  const database = await openDatabase({ url: databaseUrl, applicationName: 'toolboxai', max: 1 });
  const { password } = await createUser(database.db, { email, role: 'admin' }).finally(() => void database.close());
  const login = await fetch(`${url}/api/v1/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
    signal,
  });
  const { access_token } = tokenPairSchema.parse(await login.json());
  const headers = { authorization: `Bearer ${access_token}` };
  const list = await fetch(`${url}/api/v1/content?limit=1`, { headers, signal });
  const [newest] = contentListSchema.parse(await list.json()).items;
  if (!newest) throw failure('shows no lesson, although version 1 writes them.');
  return `serves beside version 1: an administrator logs in and reads “${newest.title}”`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
