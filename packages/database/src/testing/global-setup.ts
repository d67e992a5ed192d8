import { createTestCluster } from './create-test-cluster.ts';
import { templateVariable } from './create-test-database.ts';

/**
 * vitest's globalSetup: one Postgres for the whole run, also where several projects name it. What it returns is run at the
 * end.
 */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env[templateVariable]) return async () => undefined;
  const cluster = await createTestCluster();
  process.env[templateVariable] = cluster.url;
  return async () => {
    delete process.env[templateVariable];
    await cluster.stop();
  };
}
