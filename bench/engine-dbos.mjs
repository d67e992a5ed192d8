// Bare DBOS doing what bench/engine.ts has our engine do. Arguments: its folder, a database, runs, how many at a time, ms between questions.
import { createRequire } from 'node:module';

const [folder, url, runs, limit, pollMs] = process.argv.slice(2);
const { DBOS } = createRequire(import.meta.url)(folder);

const one = DBOS.registerWorkflow(async () => DBOS.runStep(async () => 'done', { name: 'only' }), { name: 'one' });

DBOS.setConfig({
  name: 'bench',
  systemDatabaseUrl: url,
  systemDatabaseSchemaName: `dbos${pollMs}`,
  logLevel: 'error',
  systemDatabasePoolSize: 20,
  runAdminServer: false,
});
await DBOS.launch();
const queue = await DBOS.registerQueue(`bench-${pollMs}`, {
  concurrency: Number(limit),
  minPollingIntervalMs: Number(pollMs),
  pollingIntervalMs: Number(pollMs),
});
const started = performance.now();
const handles = await Promise.all(
  Array.from({ length: Number(runs) }, () => DBOS.startWorkflow(one, { queueName: queue.name })()),
);
await Promise.all(handles.map((handle) => handle.getResult()));
process.stdout.write(`seconds ${(performance.now() - started) / 1000}\n`);
await DBOS.shutdown();
