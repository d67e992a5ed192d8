import { afterEach } from 'vitest';
import { startTestServer, type TestServer } from '../support/test-server.ts';
import { seedEnv } from './seed-env.ts';

/** Servers with what a row's test sets, which are stopped after each test; `clean` takes what else is to be tidied up then. */
export function useServers() {
  const clean: (() => unknown)[] = [];
  afterEach(async () => {
    for (const tidy of clean.splice(0).reverse()) await tidy();
  });
  return {
    clean,
    async serverWith(variables: Record<string, string> = {}, pages = ''): Promise<TestServer> {
      const server = await startTestServer(seedEnv(variables), pages);
      clean.push(server.close);
      return server;
    },
  };
}
