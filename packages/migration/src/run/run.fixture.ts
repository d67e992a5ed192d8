import { openDatabase } from '@toolboxai/database';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { createV1Database, findV1Variant } from '../testing/index.ts';

/** A database of version 1 that is gone after the test. `as` connects one more program to it, by its name. */
export async function startV1(name = 'canonical') {
  const variant = findV1Variant(name);
  const made = await createV1Database(variant);
  onTestFinished(made.close);
  return {
    pool: made.pool,
    schema: variant.schema,
    async as(applicationName: string): Promise<pg.Client> {
      const client = new pg.Client({
        connectionString: made.url,
        application_name: applicationName,
        options: `-c search_path=${variant.schema},public`,
      });
      client.on('error', () => undefined);
      await client.connect();
      onTestFinished(() => client.end());
      return client;
    },
    /** A pool of its own for one more run. */
    async another(): Promise<pg.Pool> {
      const database = await openDatabase({ url: made.url, applicationName: 'toolboxai-cli', max: 2 });
      onTestFinished(() => database.close());
      return database.pool;
    },
  };
}
