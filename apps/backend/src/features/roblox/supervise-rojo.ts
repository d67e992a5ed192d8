import path from 'node:path';
import { AppError } from '@toolboxai/contracts';
import type { Log } from '#platform/log';
import { askRojo, type RojoAddress, type RojoInfo } from './ask-rojo.ts';
import { dropNote, endOrphan, writeNote } from './end-orphan.ts';
import { addressOf, isPortInUse, requireFree } from './rojo-address.ts';
import { launchRojo, type RojoProcess } from './rojo-process.ts';

export type SupervisorOptions = {
  /** The program, looked up on PATH. */
  command: string;
  /** Folder of the project to serve. */
  project: string;
  host: string;
  port: number;
  log: Log;
  /** So many ends within a minute, and it is not started again. */
  mostEnds?: number;
  startMs?: number;
};

/** `ending`: it was told to end, and may still hold its port. */
type RojoPhase = 'idle' | 'starting' | 'serving' | 'ending' | 'failed';

export type RojoStatus = { phase: RojoPhase; info: RojoInfo | undefined; reason: string; restarts: number };

/** `serve` and `stop` are called one after the other, each when the one before has ended. */
export type RojoSupervisor = {
  /** Starts it unless it serves already; resolves when it answers, throws why it cannot. */
  serve(): Promise<void>;
  /** Resolves once no Rojo of ours runs, one that was just being started included. */
  stop(): Promise<void>;
  /** Asks the running Rojo anew. Throws where it does not answer. */
  ask(): Promise<RojoInfo>;
  status(): RojoStatus;
};

const minuteMs = 60_000;
const firstPauseMs = 100;
const longestPauseMs = 5_000;
const askMs = 1_500;

/** Keeps one `rojo serve` running: what ends by itself is started again after a growing pause, but not without limit. */
export function superviseRojo(options: SupervisorOptions): RojoSupervisor {
  const { log, host, port, mostEnds = 5, startMs = 10_000 } = options;
  const note = path.join(path.dirname(options.project), 'running.json');
  let phase: RojoPhase = 'idle';
  let reason = '';
  let restarts = 0;
  let ends: number[] = [];
  let running: (RojoProcess & { address: RojoAddress }) | undefined;
  let timer: NodeJS.Timeout | undefined;
  // Ends with a stop: what belongs to an earlier life (a start under way, an end that arrives late) finds its own ended.
  let life = new AbortController();
  let launching: Promise<void> = Promise.resolve();
  let hasNote = false;

  const launch = (mine: AbortSignal): Promise<void> => {
    launching = start(mine);
    return launching;
  };

  const start = async (mine: AbortSignal): Promise<void> => {
    const address = await addressOf(host, port);
    try {
      await requireFree(address);
    } catch (error) {
      if (!isPortInUse(error) || !(await endOrphan(note, address))) throw error;
      log.warn({ port }, 'ended the Rojo of an earlier run');
    }
    mine.throwIfAborted();
    const { command, project } = options;
    const started = await launchRojo({ command, project, address, startMs, signal: mine });
    try {
      await writeNote(note, { server: process.pid, rojo: started.pid, session: started.info.sessionId });
      hasNote = true;
      mine.throwIfAborted();
    } catch (error) {
      await started.end();
      throw error;
    }
    running = { ...started, address };
    phase = 'serving';
    started.ended.then(
      (why) => onEnd(mine, why),
      (error: unknown) => log.error({ err: error }, 'Rojo is not watched any more'),
    );
  };

  const onEnd = (mine: AbortSignal, why: string): void => {
    if (mine.aborted) return;
    running = undefined;
    const now = performance.now();
    ends = [...ends.filter((at) => now - at < minuteMs), now];
    log.warn({ why, ends: ends.length }, 'Rojo ended by itself');
    if (ends.length >= mostEnds) {
      phase = 'failed';
      reason = `${why}. It ended ${ends.length} times within a minute, so it is not started again: see to the reason, then choose the lesson again.`;
      return;
    }
    phase = 'starting';
    restarts += 1;
    const pauseMs = Math.min(firstPauseMs * 2 ** (ends.length - 1), longestPauseMs);
    timer = setTimeout(() => {
      launch(mine).catch((error: unknown) => onEnd(mine, messageOf(error)));
    }, pauseMs);
  };

  const halt = async (): Promise<void> => {
    life.abort(new Error('Rojo was stopped'));
    life = new AbortController();
    clearTimeout(timer);
    phase = 'ending';
    reason = '';
    // One that fails has ended what it started.
    await Promise.allSettled([launching]);
    await running?.end();
    running = undefined;
    phase = 'idle';
    // A note of an earlier run stays: it says whose the port is.
    if (hasNote) await dropNote(note);
    hasNote = false;
  };

  return {
    async serve() {
      if (phase === 'serving') return;
      await halt();
      phase = 'starting';
      restarts = 0;
      ends = [];
      const { signal } = life;
      try {
        await launch(signal);
      } catch (error) {
        signal.throwIfAborted();
        phase = 'failed';
        reason = messageOf(error);
        if (error instanceof AppError) throw error;
        throw new AppError('DEPENDENCY_UNAVAILABLE', { publicMessage: `Rojo did not start: ${reason}.`, cause: error });
      }
    },
    stop: halt,
    async ask() {
      if (!running) throw new Error('Rojo does not run.');
      return askRojo(running.address, askMs);
    },
    status: () => ({ phase, info: running?.info, reason, restarts }),
  };
}

const messageOf = (error: unknown): string => {
  if (error instanceof AppError) return error.publicMessage.replace(/\.$/, '');
  return error instanceof Error ? error.message : String(error);
};
