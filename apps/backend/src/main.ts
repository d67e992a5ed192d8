import path from 'node:path';
import { type Config, loadConfig } from '#config';
import { type CreatedUser, createFirstTeacher } from '#features/auth';
import { hostAndPort } from '#platform/http';
import { createErrorFeed, createLog, type Log } from '#platform/log';
import { type App, createApp } from './app.ts';
import { explainListenError } from './explain-listen-error.ts';
import { prepareDatabase } from './prepare-database.ts';
import { loadSecrets } from './secrets.ts';
import { version } from './version.ts';

export type ServerOptions = { env: NodeJS.ProcessEnv; print: (line: string) => void };

const drainMs = 10_000;
/** Who asks meanwhile is told why, and a proxy sees it in /health; together less than `migrate rollback` waits for. */
const [noticeMs, shortDrainMs] = [2_000, 1_500];

/** env → config → database → app → listen; resolves once it serves. Signals stop it in order. */
export async function runServer({ env, print }: ServerOptions): Promise<void> {
  const config = loadConfig(env);
  const errors = createErrorFeed();
  const log = createLog(config.log.level, process.stdout.isTTY, undefined, errors);
  for (const warning of config.warnings) log.warn(warning);
  const secrets = await loadSecrets(config);
  const prepared = await prepareDatabase(config, log);
  const pages = path.resolve(import.meta.dirname, '../../dashboard/dist');
  let app: App | undefined;
  let teacher: CreatedUser | undefined;
  const stopAll = async (forMs: number): Promise<void> => {
    try {
      await app?.stop(forMs);
    } finally {
      await prepared.close();
    }
  };
  let stopped: Promise<void> | undefined;
  // Once: a signal in the middle of a start makes that start fail, and both want to stop.
  const stop = (forMs = drainMs): Promise<void> => {
    stopped ??= stopAll(forMs);
    return stopped;
  };
  // From here on there is something to stop, also when the signal comes before it serves.
  stopOnSignals(stop, print);
  stopOnCrash(stop, log);
  try {
    const { database, epoch } = prepared;
    app = await createApp({ config, database, epoch, secrets, version, log, errors, pages });
    await app.http.listen({ host: config.http.host, port: config.http.port });
    await app.start();
    teacher = await createFirstTeacher(database.db);
    await epoch.start(database.pool, () => endWithEpoch(stop, print, log));
  } catch (error) {
    await stop();
    throw explainListenError(error, config.http);
  }
  greet(config, prepared.where, teacher, print);
}

/** Version 2 is taken away under it: what it has under way gets a short time, then it ends, whatever the database says. */
function endWithEpoch(stop: (forMs: number) => Promise<void>, print: (line: string) => void, log: Log): void {
  print('Version 2 is being rolled back on this database: writes are refused, and this server ends. Version 1 goes on.');
  setTimeout(() => {
    stop(shortDrainMs)
      .catch((error: unknown) => log.warn({ err: error }, 'the database was gone before this server ended'))
      .finally(() => process.exit(0));
  }, noticeMs);
}

function greet(config: Config, where: string, teacher: CreatedUser | undefined, print: (line: string) => void): void {
  const address = `http://${hostAndPort(config.http.host, config.http.port)}`;
  print(`ToolboxAI ${version}`);
  print(config.role === 'worker' ? `  worker    health at ${address}/health` : `  open      ${address}`);
  if (config.role === 'api') print('  role      api: tasks are done by workers on the same database');
  if (teacher) {
    print(`  log in    ${teacher.user.email}`);
    print(`  password  ${teacher.password}   (shown only this once: keep it)`);
  }
  print(`  data      ${where}`);
  const model =
    config.models.apiKey || config.models.baseUrl ? config.models.model : 'none: lessons come from the built-in curriculum';
  print(`  model     ${model}`);
  if (config.auth.skip) print('  SKIP_AUTH is on: everyone who reaches this address is an admin');
  print('  stop      Ctrl+C');
}

function stopOnSignals(stop: () => Promise<void>, print: (line: string) => void): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      print('Stopping: tasks under way are finished or kept for the next start.');
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          print(`Stopping failed: ${error instanceof Error ? error.message : String(error)}`);
          process.exit(1);
        },
      );
    });
}

const crashMs = 5_000;

/** Whatever nobody caught: it is told as any other error, without what hangs on it, and the process ends. */
function stopOnCrash(stop: () => Promise<void>, log: Log): void {
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the server failed and ends');
    setTimeout(() => process.exit(1), crashMs).unref();
    stop().then(
      () => process.exit(1),
      () => process.exit(1),
    );
  });
}
