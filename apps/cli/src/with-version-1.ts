import { AppError } from '@toolboxai/contracts';
import { type Database, openDatabase } from '@toolboxai/database';

/** The address of version 1's database. @throws AppError where it is not set */
export function version1Url(env: NodeJS.ProcessEnv): string {
  const url = env.DATABASE_URL?.trim();
  if (url) return url;
  throw new AppError('VALIDATION_FAILED', {
    publicMessage: "DATABASE_URL is not set. Set it to version 1's database: postgresql://user:pass@host:port/db",
  });
}

/** Opens version 1's database, or another one, for one piece of work that may take long. */
export async function withVersion1<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url, max: 4, applicationName: 'toolboxai-migrate', statementTimeoutMs: 0 });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
