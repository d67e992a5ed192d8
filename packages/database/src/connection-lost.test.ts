import { expect, test } from 'vitest';
import { openDatabase } from './open-database.ts';
import { createTestDatabase } from './testing/index.ts';

test('a connection that breaks within a transaction rejects that transaction, and the next one works', async () => {
  const own = await createTestDatabase();
  const database = await openDatabase({ url: own.url, applicationName: 'broken', max: 2 });
  try {
    const broken = database.db.transaction(async (tx) => {
      await tx.execute('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect(broken).rejects.toThrow(/terminat|Failed query/);
    await expect(database.ping()).resolves.toBeGreaterThan(0);
  } finally {
    await database.close();
    await own.drop();
  }
});
