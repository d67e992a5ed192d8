import { AppError } from '@toolboxai/contracts';
import type { FastifyInstance } from 'fastify';
import type { Log } from '#platform/log';

export type LoadOptions = {
  log: Log;
  /** Milliseconds of any clock that never runs backwards. */
  now: () => number;
  /** How late the event loop has been for some time, in milliseconds. */
  lateMs: () => number;
  /** Where requests begin to be turned away. */
  mostLateMs?: number;
  mostAtOnce?: number;
};

/** Work under way shares one thread: half a second late means that all of it is half a second late. */
const usualMostLateMs = 500;
const usualMostAtOnce = 1_000;
const retryAfterSeconds = 3;

/** Between two lines in the log: writing one for each request that is turned away would be load itself. */
const quietMs = 10_000;

/** Who watches the server is let through as long as it can answer at all. */
const vital = /^\/(health|metrics)(\/|\?|$)/;

/**
 * Turns requests away with OVERLOADED before they cost anything, where the event loop is late or too many requests are under way:
 * what runs already is to be finished.
 */
export function shedLoad(http: FastifyInstance, options: LoadOptions): void {
  const { log, now, lateMs, mostLateMs = usualMostLateMs, mostAtOnce = usualMostAtOnce } = options;
  let underWay = 0;
  let quietUntil = Number.NEGATIVE_INFINITY;
  const tell = (late: number): void => {
    if (now() < quietUntil) return;
    quietUntil = now() + quietMs;
    log.warn({ under_way: underWay, late_ms: Math.round(late) }, 'overloaded: requests are turned away');
  };
  http.addHook('onRequest', async (request, reply) => {
    if (vital.test(request.url)) return;
    // Counted until the connection is done with it, also where it breaks off.
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
    });
    const late = lateMs();
    if (underWay <= mostAtOnce && late <= mostLateMs) return;
    tell(late);
    throw new AppError('OVERLOADED', {
      publicMessage: `The server has more to do than it can just now. Nothing was lost, and this request was not carried out. Try again in ${retryAfterSeconds} seconds.`,
      context: { retryAfterSeconds },
    });
  });
}
