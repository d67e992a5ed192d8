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

type RojoPhase = 'idle' | 'starting' | 'serving' | 'failed';

export type RojoStatus = { phase: RojoPhase; info: RojoInfo | undefined; reason: string; restarts: number };

export type RojoSupervisor = {
  /** Starts it unless it serves already; resolves when it answers, throws why it cannot. */
  serve(): Promise<void>;
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
  // What belongs to an earlier life (a start under way, an end that arrives late) finds another number here.
  let life = 0;

  const launch = async (mine: number): Promise<void> => {
    const address = await addressOf(host, port);
    try {
      await requireFree(address);
    } catch (error) {
      if (!isPortInUse(error) || !(await endOrphan(note, address))) throw error;
      log.warn({ port }, 'ended the Rojo of an earlier run');
    }
    if (mine !== life) return;
    const started = await launchRojo({ command: options.command, project: options.project, address, startMs });
    if (mine !== life) return started.end();
    running = { ...started, address };
    if (started.pid !== undefined)
      await writeNote(note, { server: process.pid, rojo: started.pid, session: started.info.sessionId });
    if (mine === life) phase = 'serving';
    started.ended.then(
      (why) => onEnd(mine, why),
      (error: unknown) => log.error({ err: error }, 'Rojo is not watched any more'),
    );
  };

  const onEnd = (mine: number, why: string): void => {
    if (mine !== life) return;
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
    life += 1;
    clearTimeout(timer);
    const last = running;
    running = undefined;
    phase = 'idle';
    reason = '';
    if (!last) return;
    await last.end();
    // A note of an earlier run stays: it says whose the port is.
    await dropNote(note);
  };

  return {
    async serve() {
      if (phase === 'serving') return;
      await halt();
      phase = 'starting';
      restarts = 0;
      ends = [];
      try {
        await launch(life);
      } catch (error) {
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
