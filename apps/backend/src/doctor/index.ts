/**
 * Looks for what is wrong on this machine: each check by itself, so that one that fails keeps no other from looking. Nothing is
 * imported before it is needed: a package that is not there is one of the faults to be found.
 */
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Check, codeOf, type Finding, fault, type Patient } from './finding.ts';

export { judgeMemory } from './check-memory.ts';
export type { Finding } from './finding.ts';

export type ExamineOptions = {
  env: Readonly<Record<string, string | undefined>>;
  /** Where the server is; that of the configuration unless told. */
  url?: string | undefined;
  watchSeconds?: number;
  root?: string;
};

const loaders: Readonly<Record<string, () => Promise<Check>>> = {
  port: async () => (await import('./check-port.ts')).checkPort,
  disk: async () => (await import('./check-disk.ts')).checkDisk,
  database: async () => (await import('./check-database.ts')).checkDatabase,
  redis: async () => (await import('./check-redis.ts')).checkRedis,
  realtime: async () => (await import('./check-realtime.ts')).checkRealtime,
  outside: async () => (await import('./check-outside.ts')).checkOutside,
  rojo: async () => (await import('./check-rojo.ts')).checkRojo,
  server: async () => (await import('./check-server.ts')).checkServer,
  memory: async () => (await import('./check-memory.ts')).checkMemory,
};

const longestMs = 15_000;

export async function examine({ env, url, watchSeconds = 0, root = ownRoot }: ExamineOptions): Promise<Finding[]> {
  const { checkModules } = await import('./check-modules.ts');
  const { checkAgents } = await import('./check-agents.ts');
  const findings = [...checkModules(root), ...(await checkAgents())];
  const environment = await guarded('environment', 0, async () => {
    const { readEnvironment } = await import('./check-environment.ts');
    return readEnvironment(env, root);
  });
  if ('failed' in environment) return [...findings, environment.failed];
  findings.push(...environment.found.findings);
  const { config } = environment.found;
  if (!config) return findings;
  const { findServer } = await import('./find-server.ts');
  const where = url ?? addressOf(config.http);
  const patient: Patient = { env, root, config, url: where, server: await findServer(where), watchSeconds };
  // All are loaded first: loading takes the processor, and some of them measure time.
  const loaded = await Promise.all(
    Object.entries(loaders).map(async ([name, load]) => ({ name, check: await guarded(name, 0, load) })),
  );
  const looks = loaded.map(async ({ name, check }) => {
    if ('failed' in check) return [check.failed];
    const looked = await guarded(name, watchSeconds, () => check.found(patient));
    return 'failed' in looked ? [looked.failed] : looked.found;
  });
  return [...findings, ...(await Promise.all(looks)).flat()];
}

const ownRoot = path.resolve(import.meta.dirname, '../../../..');

const everywhere: ReadonlySet<string> = new Set(['0.0.0.0', '::']);
const addressOf = ({ host, port }: { host: string; port: number }): string => {
  const name = everywhere.has(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

type Looked<Result> = { found: Result } | { failed: Finding };

async function guarded<Result>(name: string, extraSeconds: number, look: () => Promise<Result>): Promise<Looked<Result>> {
  const done = new AbortController();
  const limitMs = longestMs + extraSeconds * 1000;
  const late = async (): Promise<Looked<Result>> => {
    await wait(limitMs, undefined, { signal: done.signal });
    return {
      failed: fault(name, {
        detail: `nothing to be seen within ${limitMs / 1000} seconds`,
        cause: 'What it asks does not answer, and does not refuse either.',
        fix: 'Look whether it hangs, or a firewall drops what is sent to it.',
      }),
    };
  };
  const looking = look().then((found) => ({ found }));
  try {
    return await Promise.race([looking, late()]);
  } catch (error) {
    return { failed: cannotLook(name, error) };
  } finally {
    done.abort();
  }
}

function cannotLook(name: string, error: unknown): Finding {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'something that is no error was thrown';
  if (codeOf(error) === 'ERR_MODULE_NOT_FOUND' || codeOf(error) === 'MODULE_NOT_FOUND')
    return fault(name, { detail: message, cause: 'A package is not installed.', fix: 'Install what is locked: npm ci' });
  return fault(name, {
    detail: `could not be looked at: ${message.slice(0, 200)}`,
    cause: 'The look itself failed, which the other checks may explain.',
    fix: 'Put right what else was found, and look again.',
  });
}
