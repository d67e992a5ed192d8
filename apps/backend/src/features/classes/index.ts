import { randomInt } from 'node:crypto';
import type { ClassSummary } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import type { AgentTask } from '#features/agents';
import type { Guard, User } from '#features/auth';
import type { ChannelRule } from '#features/events';
import type { Http, NetworkDoor } from '#platform/http';
import { createTurns } from '#platform/limits';
import type { Log } from '#platform/log';
import { runHourly } from '#platform/schedule';
import { classChannels } from './class-channels.ts';
import type { ClassDeps } from './class-deps.ts';
import { keepLessons } from './keep-lessons.ts';
import { limitTries } from './limit-tries.ts';
import { networkRoutes } from './network-routes.ts';
import { playerRoutes, robloxRoute } from './player-routes.ts';
import { type ClassWish, startClass } from './start-class.ts';
import { summarizeSession } from './summarize-session.ts';
import { sweepClasses } from './sweep-classes.ts';
import { teacherRoutes } from './teacher-routes.ts';

/** Of one network; far more than a class types by mistake, and nothing against the number of codes. */
const wrongCodesPerMinute = 30;

/** Longest wait for one's turn in a class; each takes some milliseconds. */
const turnMs = 30_000;

export type ClassesOptions = { retentionDays: number; loginSkipped: boolean };

export type ClassesDeps = Pick<ClassDeps, 'events' | 'readContent'> & {
  db: Db;
  log: Log;
  http: Http;
  guard: Guard;
  network: NetworkDoor;
  options: ClassesOptions;
};

export type Classes = {
  tasks: AgentTask<{ session_id: string }>[];
  /** Who may listen to the channels of a class. */
  channels: readonly ChannelRule[];
  /** Starts a class on a lesson of this user's. */
  startClass(user: User, asked: ClassWish): Promise<ClassSummary>;
  start(): Promise<void>;
  stop(): Promise<void>;
};

/** Classes: join codes, seats, answers, the teacher's board. The game's core decides; the database holds all there is to know. */
export function createClasses(given: ClassesDeps): Classes {
  const { db, log, http, guard, network, options } = given;
  const inTurn = createTurns({ waitMs: turnMs });
  const deps: ClassDeps = {
    db,
    transact: (classId, work) => inTurn(() => db.transaction(work), classId),
    isAdmin: guard.isAdmin,
    events: given.events,
    readContent: given.readContent,
    lessons: keepLessons(),
    draw: (below) => randomInt(below),
    options,
  };
  const tries = limitTries({ perMinute: wrongCodesPerMinute, now: () => performance.now() });
  teacherRoutes(http, { ...deps, guard, log });
  playerRoutes(http, { ...deps, tries });
  robloxRoute(http, deps);
  networkRoutes(http, { guard, network, loginSkipped: options.loginSkipped });
  const sweeping = runHourly(
    (signal) =>
      sweepClasses(deps, signal, (error, classId) => log.warn({ err: error, class_id: classId }, 'a class could not be swept')),
    (error) => log.warn({ err: error }, 'sweeping of classes interrupted'),
  );
  return {
    tasks: [summarizeSession(deps)],
    channels: classChannels(db),
    startClass: (user, asked) => startClass(deps, user, asked),
    async start() {
      sweeping.start();
    },
    async stop() {
      await network.close();
      await sweeping.stop();
    },
  };
}
