import { Worker } from 'node:worker_threads';
import { workerUrl } from './assets.ts';

export type LuauRun =
  | { readonly ok: true; readonly result: string; readonly ms: number }
  /** `limit`: it ran too long and was ended. `fault`: it does not compile, or it threw. */
  | { readonly ok: false; readonly reason: 'limit' | 'fault'; readonly message: string; readonly ms: number };

type Reply = { ready: true } | { result: string } | { error: string };

/** A Luau virtual machine in a thread of its own, good for one run. It reaches nothing outside and prints nothing. */
export interface LuauMachine {
  /** Settles once the machine can run, or never will. */
  readonly ready: Promise<void>;
  /** Runs a chunk and gives the text of what it returns; never throws, and ends the chunk after `limitMs`. */
  readonly run: (source: string, limitMs: number) => Promise<LuauRun>;
  readonly end: () => Promise<void>;
}

/** `yields`: others who want the processor come first. */
export function startMachine({ yields = false } = {}): LuauMachine {
  const worker = new Worker(workerUrl, {
    workerData: { yields },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  const ready = Promise.withResolvers<void>();
  const reply = Promise.withResolvers<{ result: string } | { error: string }>();
  worker.on('message', (message: Reply) => ('ready' in message ? ready.resolve() : reply.resolve(message)));
  worker.once('error', (error: Error) => reply.resolve({ error: error.message }));
  worker.once('exit', () => {
    ready.resolve();
    reply.resolve({ error: 'The machine ended early.' });
  });
  // After the listeners, which hold on to it: a machine that waits for work keeps no process alive, `run` does.
  worker.unref();
  return {
    ready: ready.promise,
    run: async (source, limitMs) => {
      const startedAt = performance.now();
      const late = Promise.withResolvers<'late'>();
      const timer = setTimeout(() => late.resolve('late'), limitMs);
      worker.ref();
      worker.postMessage(source, []);
      const message = await Promise.race([reply.promise, late.promise]);
      clearTimeout(timer);
      worker.unref();
      const ms = Math.round(performance.now() - startedAt);
      if (message === 'late') {
        return { ok: false, reason: 'limit', message: `It was still running after ${limitMs} ms and was ended.`, ms };
      }
      if ('error' in message) return { ok: false, reason: 'fault', message: message.error, ms };
      return { ok: true, result: message.result, ms };
    },
    end: async () => {
      await worker.terminate();
    },
  };
}

/** Runs one chunk of Luau in a fresh machine, and ends the machine whatever comes of it. */
export async function runLuau(source: string, { limitMs = 5000 }: { limitMs?: number } = {}): Promise<LuauRun> {
  const machine = startMachine();
  try {
    return await machine.run(source, limitMs);
  } finally {
    await machine.end();
  }
}
