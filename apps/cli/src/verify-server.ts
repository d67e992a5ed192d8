import { AppError, healthSchema } from '@toolboxai/contracts';
import { type Credentials, type PreflightCheck, type Verified, verifyDeployment } from '@toolboxai/migration';
import type { CommandContext } from './command-context.ts';
import { withVersion1 } from './with-version-1.ts';

/** What commander hands over, as it was typed. */
export type ServerOptions = {
  url: string;
  email?: string;
  password?: string;
  requests: string;
  sockets: string;
  hold: string;
  lessonTime: string;
};

/** `toolboxai migrate verify --url …` as a function: also a report may ask for it. */
export async function verifyServer(
  env: CommandContext['env'],
  options: ServerOptions,
  onCheck: (check: PreflightCheck) => void,
): Promise<Verified> {
  const url = options.url.replace(/\/$/, '');
  if (!/^https?:\/\/[^/?#]+$/.test(url))
    throw new AppError('VALIDATION_FAILED', {
      publicMessage: `--url must look like http://127.0.0.1:8009, but is "${options.url}".`,
    });
  const figures = {
    requests: inRange('--requests', options.requests, 10_000),
    sockets: inRange('--sockets', options.sockets, 1_000),
    holdSeconds: inRange('--hold', options.hold, 3_600),
    lessonMs: inRange('--lesson-time', options.lessonTime, 3_600) * 1000,
  };
  const credentials = credentialsOf(env, options);
  await findServer(url, credentials);
  const { judgeMemory } = await import('@toolboxai/backend/doctor');
  const verify = (pool?: Parameters<typeof verifyDeployment>[0]['pool']) =>
    verifyDeployment({
      ...figures,
      url,
      credentials,
      pool,
      env,
      now: () => new Date(),
      onCheck,
      judgeMemory(memory) {
        const findings = judgeMemory(memory);
        const wrong = findings.find(({ fix }) => fix !== undefined) ?? findings[0];
        return { detail: wrong?.detail ?? '', ...(wrong?.fix === undefined ? {} : { fix: wrong.fix }) };
      },
    });
  const databaseUrl = env.DATABASE_URL?.trim();
  return databaseUrl ? withVersion1(databaseUrl, ({ pool }) => verify(pool)) : verify();
}

function inRange(option: string, text: string, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw new AppError('VALIDATION_FAILED', {
    publicMessage: `${option} must be a whole number from 1 to ${most}, but is "${text}".`,
  });
}

/** The password may come by the environment: on the command line, other users of the machine can read it. */
function credentialsOf(env: CommandContext['env'], { email, password }: ServerOptions): Credentials {
  const secret = password ?? env.TOOLBOXAI_PASSWORD;
  if (email !== undefined && secret) return { email, password: secret };
  if (email !== undefined)
    throw new AppError('VALIDATION_FAILED', { publicMessage: 'Set TOOLBOXAI_PASSWORD, or give --password, with --email.' });
  return env.TOOLBOXAI_TOKEN ? { token: env.TOOLBOXAI_TOKEN } : undefined;
}

/** Fails early, in one line, where nothing is there to be verified, or nobody could come in. */
async function findServer(url: string, credentials: Credentials): Promise<void> {
  const ask = (path: string) => fetch(`${url}${path}`, { redirect: 'manual', signal: AbortSignal.timeout(15_000) });
  const health = await ask('/health').catch((cause: unknown) => {
    throw new AppError('DEPENDENCY_UNAVAILABLE', {
      publicMessage: `Nothing answers at ${url}. Start the server (npx toolboxai serve), or give another --url.`,
      cause,
    });
  });
  if (!healthSchema.safeParse(await health.json().catch(() => undefined)).success)
    throw new AppError('DEPENDENCY_UNAVAILABLE', {
      publicMessage: `What answers at ${url} is no server of version 2: /health says nothing of its health.`,
    });
  if (credentials !== undefined) return;
  const signIn = await ask('/api/v1/auth/sign-in');
  if (/"login_required":false/.test(await signIn.text())) return;
  throw new AppError('VALIDATION_FAILED', {
    publicMessage:
      'Give --email of an admin and TOOLBOXAI_PASSWORD (or --password), or TOOLBOXAI_TOKEN. Make one for this: npx toolboxai user create --role admin --email …',
  });
}
