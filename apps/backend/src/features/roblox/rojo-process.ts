import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { askRojo, type RojoAddress, type RojoInfo } from './ask-rojo.ts';

export type RojoProcess = {
  pid: number;
  info: RojoInfo;
  /** Why it ended; resolves once it has. */
  ended: Promise<string>;
  end(): Promise<void>;
};

export type LaunchOptions = { command: string; project: string; address: RojoAddress; startMs: number; signal?: AbortSignal };

const pollMs = 25;
const askMs = 1_000;
const graceMs = 2_000;
const longestOutput = 2_000;

/**
 * Starts `rojo serve` on a project's folder; resolves when it answers. Throws where it ends before that, with what it said, or
 * does not answer within `startMs` or before `signal`; then it no longer runs.
 */
export async function launchRojo({ command, project, address, startMs, signal }: LaunchOptions): Promise<RojoProcess> {
  const where = ['--address', address.ip, '--port', String(address.port)];
  const child = spawn(command, ['serve', project, ...where, '--color', 'never'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    windowsHide: true,
    // A group of its own: a tool manager's `rojo` may start the real one as a child, which has to end with it.
    detached: process.platform !== 'win32',
  });
  const ended = endOf(child);
  const { pid } = child;
  if (pid === undefined) throw new Error(await ended);
  const waiting = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, waiting.signal]) : waiting.signal;
  const answered = untilAnswers(address, startMs, stopped);
  try {
    const first = await Promise.race([answered, ended]);
    if (typeof first === 'string') throw new Error(first);
    return { pid, info: first, ended, end: () => endChild(child) };
  } catch (error) {
    await endChild(child);
    throw error;
  } finally {
    waiting.abort();
    // Whichever lost the race may still fail; that is no news.
    await Promise.allSettled([answered]);
  }
}

/** What to say of its end: its last words, else its signal or exit code. */
async function endOf(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-longestOutput);
  });
  try {
    const [code, signal] = await once(child, 'close');
    const how = signal ? `ended by ${signal}` : `ended with exit code ${code}`;
    const words = said.replace(/\s+/g, ' ').trim();
    return words === '' ? `rojo ${how}` : `rojo ${how} and said: ${words}`;
  } catch (error) {
    return `rojo could not be started: ${error instanceof Error ? error.message : String(error)}`;
  }
}

async function untilAnswers(address: RojoAddress, startMs: number, signal: AbortSignal): Promise<RojoInfo> {
  const deadline = performance.now() + startMs;
  for (;;) {
    try {
      return await askRojo(address, askMs, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (performance.now() > deadline) throw new Error(`rojo did not answer within ${startMs / 1000} s`, { cause: error });
    }
    await wait(pollMs, undefined, { signal });
  }
}

async function endChild(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signalTree(pid, 'SIGTERM');
  const timer = setTimeout(() => signalTree(pid, 'SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}

/** To a program that was started in a group of its own, and to what it started; one that has ended is no error. */
export function signalTree(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
