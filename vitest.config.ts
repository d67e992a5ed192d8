import { defineConfig } from 'vitest/config';

/** Postgres for the tests that need it: one cluster a run, one cloned database a test. */
const withDatabase = { globalSetup: ['packages/database/src/testing/global-setup.ts'] };

const pure = ['contracts', 'curriculum', 'game', 'experience', 'lesson', 'exports', 'channels', 'scripts', 'codemod'];
const server = ['packages/{database,tasks,migration}', 'apps/{backend,cli}'];

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    setupFiles: ['./tests/support/fix-chance.ts'],
    // What is waited for comes in its own time on a busy machine; a test's own limit is testTimeout.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`packages/{${pure.join(',')}}/src/**/*.test.ts`, 'apps/dashboard/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'server', include: server.map((folder) => `${folder}/**/*.test.ts`), ...withDatabase },
      },
      {
        extends: true,
        test: { name: 'whole', include: ['tests/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'], ...withDatabase },
      },
    ],
  },
});
