import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '@toolboxai/contracts';
import type { Finding } from '../finding.ts';
import { scanText } from '../gate/scan-text.ts';
import { compilerHeapMb, times } from '../limits.ts';
import type { Checked } from './check-script.ts';

export interface Compiler {
  /**
   * Checks and compiles one script after the other. What takes longer than `limitMs` is refused as any other script. Throws
   * AppError DEPENDENCY_UNAVAILABLE where the compiler is not installed, or the signal's reason.
   */
  readonly check: (source: string, signal?: AbortSignal, limitMs?: number) => Promise<Checked>;
  /** Of the process that checks or waits for work; undefined where none runs. */
  readonly pid: () => number | undefined;
  readonly close: () => Promise<void>;
}

type Reply = { ready: true } | { unavailable: string } | { checked: Checked } | { failed: string } | { ended: true };

/**
 * One warm process that is replaced when it had to be killed. When somebody else ended it, such as a system that is short of memory,
 * its script is given to a new one, once: what ends two was too much for them.
 */
export function createCompiler(): Compiler {
  let helper: Helper | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;

  const end = async (): Promise<void> => {
    const ending = helper;
    helper = undefined;
    await ending?.end();
  };

  const checkNow = async (source: string, signal: AbortSignal | undefined, limitMs: number): Promise<Checked> => {
    const first = await askOne(source, signal, limitMs);
    const reply = isEnded(first) ? await askOne(source, signal, limitMs) : first;
    if (reply !== 'late' && 'checked' in reply) return reply.checked;
    if (reply !== 'late' && 'unavailable' in reply) throw unavailable(reply.unavailable);
    return { findings: [refusal(reply, limitMs)] };
  };

  /** What a process says of the script. After anything but an answer it is taken down. */
  const askOne = async (source: string, signal: AbortSignal | undefined, limitMs: number): Promise<Reply | 'late'> => {
    signal?.throwIfAborted();
    if (closed) throw unavailable('the server is stopping');
    if (helper?.hasEnded()) helper = undefined;
    helper ??= startHelper();
    const ready = await helper.ready;
    const reply = 'ready' in ready ? await helper.ask(source, signal, limitMs) : ready;
    if (reply !== 'late' && 'checked' in reply) return reply;
    await end();
    signal?.throwIfAborted();
    return reply;
  };

  return {
    check(source, signal, limitMs = times.compile) {
      const scanned = scanText(source);
      if (scanned.length > 0) return Promise.resolve({ findings: scanned });
      const mine = turn.then(() => checkNow(source, signal, limitMs));
      turn = mine.catch(() => undefined);
      return mine;
    },
    pid: () => helper?.pid,
    async close() {
      closed = true;
      await end();
    },
  };
}

const isEnded = (reply: Reply | 'late'): boolean => reply !== 'late' && 'ended' in reply;

const notStarted = { unavailable: 'it did not start' } as const;

interface Helper {
  readonly pid: number | undefined;
  readonly hasEnded: () => boolean;
  readonly ready: Promise<Reply>;
  readonly ask: (source: string, signal: AbortSignal | undefined, limitMs: number) => Promise<Reply | 'late'>;
  readonly end: () => Promise<void>;
}

function startHelper(): Helper {
  const child = startProcess();
  let settle: (reply: Reply) => void = () => undefined;
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.on('message', (reply: Reply) => settle(reply));
  child.once('exit', () => settle({ ended: true }));
  child.on('error', () => settle({ ended: true }));
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const next = (): Promise<Reply> =>
    new Promise((resolve) => {
      settle = resolve;
      if (hasEnded()) resolve({ ended: true });
    });
  const started = within(next(), times.start).then((reply) => (reply === 'late' || 'ended' in reply ? notStarted : reply));
  return {
    pid: child.pid,
    hasEnded,
    ready: started,
    async ask(source, signal, limitMs) {
      const reply = next();
      const stop = (): void => void child.kill('SIGKILL');
      signal?.addEventListener('abort', stop, { once: true });
      hold(child);
      child.send(source);
      const answer = await within(reply, limitMs);
      signal?.removeEventListener('abort', stop);
      release(child);
      return answer;
    },
    async end() {
      child.ref();
      child.kill('SIGKILL');
      if (!hasEnded()) await exited;
    },
  };
}

/** Only what it reads to start: the sources of this room and the game's compiler. */
function startProcess(): ChildProcess {
  const own = fileURLToPath(new URL('../..', import.meta.url));
  const roblox = fileURLToPath(new URL('../../../../roblox', import.meta.url));
  const worker = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);
  return fork(fileURLToPath(worker), {
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      `--max-old-space-size=${compilerHeapMb}`,
      '--permission',
      `--allow-fs-read=${own}*`,
      `--allow-fs-read=${roblox}/*`,
      '--no-warnings',
    ],
  });
}

/** A process that waits for work keeps nobody alive; one at work does. */
const hold = (child: ChildProcess): void => {
  child.ref();
  child.channel?.ref();
};
const release = (child: ChildProcess): void => {
  child.unref();
  child.channel?.unref();
};

async function within<T>(work: Promise<T>, limitMs: number): Promise<T | 'late'> {
  const late = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => late.resolve('late'), limitMs);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function refusal(reply: Reply | 'late', limitMs: number): Finding {
  const place = { line: 1, column: 1, kind: 'policy', severity: 'error' } as const;
  if (reply === 'late') return { ...place, rule: 'compile-time', message: `Reading the script took longer than ${limitMs} ms.` };
  if ('failed' in reply) return { ...place, rule: 'compile-fault', message: 'The compiler could not read this script.' };
  return { ...place, rule: 'compile-memory', message: 'Reading the script took more memory than a script may.' };
}

const unavailable = (reason: string): AppError =>
  new AppError('DEPENDENCY_UNAVAILABLE', {
    publicMessage: `The compiler of game scripts is not there (${reason}). "npm start" installs it into roblox/node_modules.`,
  });
