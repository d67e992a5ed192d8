import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Check, codeOf, type Finding, fault, ok } from './finding.ts';

const check = 'port';

/** Whether the server runs, or could. */
export const checkPort: Check = async ({ config, url, server }) => {
  if (server === 'running') return [ok(check, `a server of ours answers at ${url}`)];
  const { host, port } = config.http;
  if (new URL(url).port !== String(port)) return [noServer(url)];
  const refused = await tryToListen(host, port);
  if (refused === '') return [ok(check, `${host}:${port} is free, and no server runs there`)];
  return [explain(refused, host, port)];
};

const noServer = (url: string): Finding =>
  fault(check, {
    detail: `no server of ours answers at ${url}`,
    cause: 'It does not run, or not there.',
    fix: 'Start it, or name where it is: --url http://host:port',
  });

function explain(code: string, host: string, port: number): Finding {
  if (code === 'EADDRINUSE')
    return fault(check, {
      detail: `port ${port} is in use${whoListens(port)}, and no server of ours answers there`,
      cause: 'Another program listens on it, or a server of ours that hangs.',
      fix: `Stop that program, or choose another port: npx toolboxai serve --port ${port + 1}`,
    });
  if (code === 'EACCES')
    return fault(check, {
      detail: `port ${port} may not be listened on`,
      cause: 'Ports below 1024 need more rights than this user has.',
      fix: 'Set PORT to one above 1023.',
    });
  return fault(check, {
    detail: `${host}:${port} cannot be listened on (${code})`,
    cause: `This machine has no address ${host}.`,
    fix: 'Set HOST to an address that this machine has, such as 127.0.0.1.',
  });
}

/** The code of the error, or '' where it works. */
async function tryToListen(host: string, port: number): Promise<string> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return '';
  } catch (error) {
    return codeOf(error) || 'unknown';
  } finally {
    server.close();
  }
}

/** Its name and process id, where the system tells. */
function whoListens(port: number): string {
  try {
    const inodes = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) => listenersOn(readFileSync(file, 'utf8'), port)));
    const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && holdsOne(name, inodes));
    return pid ? ` by "${readFileSync(`/proc/${pid}/comm`, 'utf8').trim()}" (process ${pid})` : '';
  } catch {
    // Not Linux, or not ours to see.
    return '';
  }
}

const listening = '0A';

const listenersOn = (table: string, port: number): string[] =>
  table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local = '', , state]) => state === listening && Number.parseInt(local.split(':')[1] ?? '', 16) === port)
    .map((fields) => `socket:[${fields[9]}]`);

function holdsOne(pid: string, inodes: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => inodes.has(readlinkSync(`/proc/${pid}/fd/${fd}`)));
  } catch {
    // Gone meanwhile, or another user's.
    return false;
  }
}
