import { randomBytes } from 'node:crypto';
import { runAsAdmin } from './create-test-cluster.ts';
import { withDatabase } from './database-url.ts';

export type TestDatabase = { url: string; drop(): Promise<void> };

/** Where the global set-up leaves the template's address for the workers, which inherit its environment. */
export const templateVariable = 'TOOLBOXAI_TEST_TEMPLATE_URL';

/** A database of a test's own: all migrations applied, no rows. Any number of workers may ask at a time. */
export function createTestDatabase(): Promise<TestDatabase> {
  return create((template) => `template ${template} strategy file_copy`);
}

/** One that no migration has touched. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return create(() => 'template template0 strategy file_copy');
}

async function create(how: (template: string) => string): Promise<TestDatabase> {
  const template = process.env[templateVariable];
  if (!template) throw new Error('No test cluster runs: name @toolboxai/database/testing/global-setup as globalSetup of vitest.');
  // A database is made from another one's connection: that to the template would keep the template from being cloned.
  const admin = withDatabase(template, 'template1');
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await runAsAdmin(admin, `create database ${name} ${how(new URL(template).pathname.slice(1))}`);
  return { url: withDatabase(template, name), drop: () => runAsAdmin(admin, `drop database if exists ${name} with (force)`) };
}
