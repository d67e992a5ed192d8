import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A program that can be started and asked as `rojo` can, on machines without one. While `hold` is on, one that starts never
 * answers; while `linger` is on, one that is told to end does so only once it is off.
 */
export type StandInRojo = {
  /** Where it lies: a folder to put on PATH, and to keep a project in. */
  folder: string;
  command: string;
  /** Of all that were started to serve, in their order. */
  pids(): number[];
  set(name: 'hold' | 'linger', isOn: boolean): void;
  remove(): void;
};

const program = (folder: string, version: string): string => `#!${process.execPath}
const { appendFileSync, existsSync } = require('node:fs');
const { createServer } = require('node:http');
const is = (name) => existsSync(${JSON.stringify(folder)} + '/' + name);
if (process.argv[2] === '--version') {
  console.log('Rojo ${version}');
} else {
  const [, , , , , ip, , port] = process.argv;
  process.on('SIGTERM', () => setInterval(() => is('linger') || process.exit(), 5));
  const info = { sessionId: String(process.pid), serverVersion: '${version}', protocolVersion: 5, projectName: 'Lesson' };
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(info));
  });
  if (is('hold')) setInterval(() => {}, 1_000);
  else server.listen(Number(port), ip);
  appendFileSync(${JSON.stringify(path.join(folder, 'pids'))}, process.pid + '\\n');
}
`;

export function makeStandInRojo(version = '7.7.0'): StandInRojo {
  const folder = mkdtempSync(path.join(tmpdir(), 'toolboxai-stand-in-'));
  const command = path.join(folder, 'rojo');
  const pids = path.join(folder, 'pids');
  writeFileSync(command, program(folder, version));
  chmodSync(command, 0o755);
  return {
    folder,
    command,
    pids: () => (existsSync(pids) ? readFileSync(pids, 'utf8').trim().split('\n').map(Number) : []),
    set(name, isOn) {
      if (isOn) writeFileSync(path.join(folder, name), '');
      else rmSync(path.join(folder, name), { force: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) throw new Error('None was started.');
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
