import { type Database, openDatabase } from '@toolboxai/database';
import { createEmptyDatabase } from '@toolboxai/database/testing';
import type { V1Size, V1Variant } from './v1-variants.ts';

const small: V1Size = { users: 40, contents: 120, sessions: 60 };

/** A database of a test's own that version 1 made and used; `close` ends its connections and drops it. */
export type V1Database = { url: string; database: Database; pool: Database['pool']; close(): Promise<void> };

/** It is filled with 40 users, 120 contents and 60 sessions unless told. */
export async function createV1Database(variant: V1Variant, size: V1Size = small): Promise<V1Database> {
  const { url, drop } = await createEmptyDatabase();
  const database = await openDatabase({ url, applicationName: 'version 1', statementTimeoutMs: 0 });
  await database.pool.query(variant.create);
  await database.pool.query(variant.fillTables(size));
  return {
    url,
    database,
    pool: database.pool,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}
