import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { textOf } from '../database-error.ts';
import { type Cluster, readAccess, urlOf } from './cluster.ts';
import { checkCluster, createCluster } from './create-cluster.ts';
import { explainFailure } from './explain-failure.ts';
import { type Binaries, findBinaries } from './find-binaries.ts';
import { ownCluster } from './own-cluster.ts';
import { placeBinaries } from './place-binaries.ts';
import { findPostmaster } from './postmaster.ts';
import { runPostmaster, type Settings, stopPostmaster } from './run-postmaster.ts';
import { chooseServerUser, giveData } from './server-user.ts';

/** A pino logger is one. */
export type Log = { info(data: object, message: string): void; warn(data: object, message: string): void };

export type EmbeddedOptions = {
  /** The data lies in its subfolder `postgres`; the server's log beside that. */
  dataDir: string;
  /** A free one is chosen, and kept, unless told. */
  port?: number;
  log: Log;
  /** Postgres settings over our own. */
  settings?: Settings;
  /** Where Postgres' programs are; the npm package of this platform unless told. */
  binaries?: Binaries;
};

export type Embedded = {
  url: string;
  /** Postgres' version, "18.4". */
  version: string;
  /** True where the server of a killed process was found running and taken over. */
  adopted: boolean;
  /** Stops the server in order; does nothing the second time. */
  stop(): Promise<void>;
};

/**
 * Starts a Postgres of our own on `<dataDir>/postgres`, makes the data there at the first time, and takes over one that a
 * killed process left running. It listens on loopback only, with a password that only this user can read.
 * @throws DatabaseError in one line, for every way in which this fails
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir);
  const started = performance.now();
  try {
    const binaries = options.binaries ?? findBinaries();
    fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const running = await start(dataDir, binaries, options);
    const { adopted } = running;
    options.log.info({ adopted, version: binaries.version, ms: Math.round(performance.now() - started) }, 'database started');
    return { ...running, version: binaries.version };
  } catch (error) {
    throw explainFailure(error, dataDir);
  }
}

/** The address of the server that runs on this folder now, for a command beside it; null where none does. */
export async function findRunning(dataDir: string): Promise<{ url: string } | null> {
  const path = join(resolve(dataDir), 'postgres');
  const found = findPostmaster(path);
  if (!found?.isReady) return null;
  try {
    return { url: urlOf({ ...readAccess(path), port: found.port }) };
  } catch (error) {
    throw explainFailure(error, dataDir);
  }
}

async function start(dataDir: string, binaries: Binaries, options: EmbeddedOptions): Promise<Omit<Embedded, 'version'>> {
  const path = join(dataDir, 'postgres');
  const state = checkCluster(path, binaries.major);
  const user = chooseServerUser(path);
  const folder = placeBinaries(binaries, user, dataDir);
  const cluster: Cluster = { path, folder, user, log: join(dataDir, 'postgres.log') };
  if (state === 'absent') await createCluster(cluster, dataDir, options.settings ?? {});
  else giveData(path, user);
  const { access, adopted, release } = await runAndOwn(cluster, dataDir, options);
  let stopping: Promise<void> | undefined;
  const stop = () => {
    stopping ??= release().then(() => stopPostmaster(cluster));
    return stopping;
  };
  return { url: urlOf(access), adopted, stop };
}

/** A server that was just killed, or is being stopped, still looks alive: it is seen when the connection breaks. */
const goingDown = /ECONNRE(SET|FUSED)|EPIPE|terminated unexpectedly|shutting down|starting up/;
const longestStartMs = 15_000;

async function runAndOwn(cluster: Cluster, dataDir: string, options: EmbeddedOptions) {
  const end = performance.now() + longestStartMs;
  const wish = { settings: options.settings ?? {}, end, ...(options.port ? { port: options.port } : {}) };
  const onLost = (error: Error) => options.log.warn({ err: error }, 'connection to the embedded database lost');
  for (;;) {
    const { port, adopted } = await runPostmaster(cluster, wish);
    const access = { ...readAccess(cluster.path), port };
    try {
      return { access, adopted, release: await ownCluster(access, dataDir, onLost) };
    } catch (error) {
      if (!goingDown.test(textOf(error)) || performance.now() > end) throw error;
      await wait(20);
    }
  }
}
