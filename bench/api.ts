import { percentile } from './measure.ts';
import type { Figure } from './run.ts';
import { type BenchServer, execute, withServer } from './with-server.ts';

const readsPerSecond = 200;
const generationsAtATime = 10;

/** Reads of the library and calls of execute, sent at a steady rate while ten lessons are being made all the time. */
export async function benchApi({ short }: { short: boolean }): Promise<Figure[]> {
  const seconds = short ? 5 : 20;
  return withServer(async (server) => {
    const finished = await execute(server, 'read', 30);
    const paths = await pathsToRead(server, finished.task_id);
    const alone = await readSteadily(server, paths, seconds);
    const stop = new AbortController();
    const generations = Array.from({ length: generationsAtATime }, (_, lane) => generate(server, lane, stop.signal));
    const loaded = await readSteadily(server, paths, seconds);
    const executions = await executeSteadily(server, short ? 20 : 100);
    stop.abort();
    const made = (await Promise.all(generations)).reduce((sum, each) => sum + each, 0);
    return [
      { name: `reads at ${readsPerSecond}/s, nothing else: p99`, value: percentile(alone, 0.99), unit: 'ms', aim: 'none' },
      {
        name: `reads while ${generationsAtATime} lessons are made: p50`,
        value: percentile(loaded, 0.5),
        unit: 'ms',
        aim: 'none',
      },
      {
        name: `reads while ${generationsAtATime} lessons are made: p99`,
        value: percentile(loaded, 0.99),
        unit: 'ms',
        aim: 'at most 25',
      },
      { name: 'execute, until it is accepted: p50', value: percentile(executions, 0.5), unit: 'ms', aim: 'none' },
      { name: 'execute, until it is accepted: p99', value: percentile(executions, 0.99), unit: 'ms', aim: 'none' },
      { name: 'lessons made meanwhile', value: made, unit: '', aim: 'none' },
    ];
  });
}

async function pathsToRead(server: BenchServer, task: string): Promise<string[]> {
  const response = await fetch(`${server.url}/api/v1/content?limit=20`, { headers: server.headers });
  const { items } = (await response.json()) as { items: { id: string }[] };
  return ['/api/v1/content?limit=20', `/api/v1/content/${items[0]?.id}`, `/api/v1/agents/tasks/${task}`, '/api/v1/agents'];
}

/** Milliseconds of each; one is sent when its time has come, however late those before it are. */
async function readSteadily(server: BenchServer, paths: readonly string[], seconds: number): Promise<number[]> {
  const started = performance.now();
  const reads = Array.from({ length: seconds * readsPerSecond }, async (_, n) => {
    const due = started + (n * 1000) / readsPerSecond;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const response = await fetch(`${server.url}${paths[n % paths.length]}`, { headers: server.headers });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${paths[n % paths.length]} was answered ${response.status}`);
    return performance.now() - due;
  });
  return Promise.all(reads);
}

async function executeSteadily(server: BenchServer, howOften: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < howOften; n += 1) {
    const start = performance.now();
    await execute(server, `steady-${n}`, 0);
    times.push(performance.now() - start);
  }
  return times;
}

/** How many lessons were made, one after the other. */
async function generate(server: BenchServer, lane: number, signal: AbortSignal): Promise<number> {
  let made = 0;
  for (; !signal.aborted; made += 1) await execute(server, `lane-${lane}-${made}`, 60);
  return made;
}
