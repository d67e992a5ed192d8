import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../tests/support/free-port.ts';
import { app } from './realtime-load.ts';

export type Contender = {
  name: 'ours' | 'ws' | 'uWebSockets' | 'soketi';
  start(): Promise<{ port: number; stop(): Promise<void> }>;
};

const soketiVersion = '1.6.1';

/** The servers to measure: ours, bare ws, and of the peers those that are in `folder`. `absent` says which are not and why. */
export function findContenders(folder: string | undefined): { contenders: Contender[]; absent: string } {
  const own: Contender[] = [
    { name: 'ours', start: startOurs },
    { name: 'ws', start: startBareWs },
  ];
  const advice = `they are compared where BENCH_PEERS names a folder with node_modules/@soketi/soketi ${soketiVersion} and node_modules/uWebSockets.js`;
  if (!folder) return { contenders: own, absent: `soketi and uWebSockets are absent: ${advice}` };
  const node = findNode20();
  if (!node) return { contenders: own, absent: 'soketi and uWebSockets are absent: their binary needs a Node 20 on the PATH' };
  const peers: Contender[] = [
    { name: 'uWebSockets', start: () => startUws(node, folder) },
    { name: 'soketi', start: () => startSoketi(node, folder) },
  ];
  const packages = { uWebSockets: 'uWebSockets.js', soketi: '@soketi/soketi' };
  const isThere = ({ name }: Contender): boolean =>
    (name === 'uWebSockets' || name === 'soketi') && existsSync(path.join(folder, 'node_modules', packages[name]));
  const missing = peers.filter((peer) => !isThere(peer)).map(({ name }) => name);
  return {
    contenders: [...own, ...peers.filter(isThere)],
    absent: missing.length > 0 ? `${missing.join(' and ')} absent: ${advice}` : '',
  };
}

/** npm puts our own Node before the machine's. */
function findNode20(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  const candidates = [process.env.BENCH_PEERS_NODE ?? '', ...folders.map((folder) => path.join(folder, 'node'))];
  return candidates.find((file) => existsSync(file) && spawnSync(file, ['-v']).stdout.toString().startsWith('v20.'));
}

const startOurs = () => launch(process.execPath, [fileURLToPath(import.meta.resolve('./realtime-server.ts'))], {});

const startBareWs = () => launch(process.execPath, [fileURLToPath(import.meta.resolve('./realtime-ws.cjs'))], {});

const startUws = (node: string, folder: string) =>
  launch(node, [fileURLToPath(import.meta.resolve('./realtime-uws.cjs')), folder], {});

async function startSoketi(node: string, folder: string): Promise<{ port: number; stop(): Promise<void> }> {
  const port = await freePort();
  return launch(node, [path.join(folder, 'node_modules/@soketi/soketi/bin/server.js'), 'start'], {
    SOKETI_HOST: '127.0.0.1',
    SOKETI_PORT: String(port),
    SOKETI_DEFAULT_APP_ID: app.id,
    SOKETI_DEFAULT_APP_KEY: app.key,
    SOKETI_DEFAULT_APP_SECRET: app.secret,
    SOKETI_METRICS_ENABLED: '0',
    BENCH_PORT: String(port),
  });
}

/** Resolves when it serves; fails where uWebSockets says that it does without its binary. */
async function launch(
  node: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ port: number; stop(): Promise<void> }> {
  const child: ChildProcess = spawn(node, args, { env: { ...env, PATH: process.env.PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ready = Promise.withResolvers<number>();
  const hear = (chunk: Buffer): void => {
    output += chunk.toString();
    const port = env.BENCH_PORT && /(All-in-one|port|running)/i.test(output) ? env.BENCH_PORT : /^port (\d+)$/m.exec(output)?.[1];
    if (/fallback|falling back/i.test(output)) ready.reject(new Error(`uWebSockets runs without its binary:\n${output}`));
    else if (port) ready.resolve(Number(port));
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const exited = once(child, 'exit').then(() => ready.reject(new Error(`${args[0]} ended:\n${output}`)));
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  try {
    return { port: await ready.promise, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
