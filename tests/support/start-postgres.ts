import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createMigrator, type Embedded, openDatabase, startEmbedded } from '@toolboxai/database';
import { freePort } from './free-port.ts';

export type TestPostgres = {
  url: string;
  /** Ends every connection, as when its machine is started anew. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and deletes its data. */
  close(): Promise<void>;
};

/** A Postgres of the test's own, at the newest migration, that may be stopped and started again on the same port. */
export async function startPostgres(): Promise<TestPostgres> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'toolboxai-outage-'));
  const port = await freePort();
  const log = { info: () => undefined, warn: () => undefined };
  const launch = (): Promise<Embedded> =>
    startEmbedded({ dataDir, port, log, settings: { max_connections: '200', fsync: 'off' } });
  let server = await launch();
  const database = await openDatabase({ url: server.url, applicationName: 'test migration', max: 1 });
  await createMigrator(database).upgrade('head');
  await database.close();
  return {
    url: server.url,
    stop: () => server.stop(),
    async start() {
      server = await launch();
    },
    async close() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
