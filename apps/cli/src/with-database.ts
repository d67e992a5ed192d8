import type { Config } from '@toolboxai/backend/config';
import { type Database, findRunning, openDatabase, startEmbedded } from '@toolboxai/database';

const quiet = { info: () => undefined, warn: () => undefined };

/** Opens the configured database for one piece of work: DATABASE_URL, a running server's embedded one, or that one started for it. */
export async function withDatabase<T>(config: Config, work: (database: Database) => Promise<T>): Promise<T> {
  const running = config.database.url ? undefined : await findRunning(config.dataDir);
  const started = config.database.url || running ? undefined : await startEmbedded({ dataDir: config.dataDir, log: quiet });
  try {
    const database = await openDatabase({
      url: config.database.url ?? running?.url ?? started?.url ?? '',
      max: 2,
      applicationName: 'toolboxai-cli',
      statementTimeoutMs: 0,
    });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await started?.stop();
  }
}
