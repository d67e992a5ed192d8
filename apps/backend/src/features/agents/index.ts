import { AppError, type ExecuteRequest, type Task } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { createTaskEngine } from '@toolboxai/tasks';
import type pg from 'pg';
import type { User } from '#features/auth';
import type { AppendEvent } from '#features/events';
import type { Log } from '#platform/log';
import { type AgentTask, defineAgentTask, nameOf } from './agent-task.ts';
import { createBusyAgents } from './busy-agents.ts';
import { executeTask } from './execute-task.ts';
import { type ContentDeps, generateContent, generateQuiz } from './generate-content.ts';
import { type TaskWatch, toTaskKind } from './run-task.ts';
import {
  countOpen,
  findTask,
  forgetInstances,
  listInstances,
  listTasks,
  registerInstance,
  setInstances,
  toTask,
  touchInstance,
} from './store.ts';

export type { AgentRun, AgentTask } from './agent-task.ts';
export { copyFigures } from './copy-figures.ts';
export { createScripts } from './create-scripts.ts';
export type { NewContent } from './generate-content.ts';
export { agentRoutes } from './routes.ts';
export type { TaskWatch } from './run-task.ts';
export { countOpen, listInstances } from './store.ts';

export type AgentsDeps = {
  db: Db;
  pool: pg.Pool;
  log: Log;
  append: AppendEvent;
  /** Unique for each process. */
  instance: string;
  content: ContentDeps;
  /** What other rooms can do. Two tasks of one name are a fault of the program. */
  more?: readonly AgentTask<Record<string, unknown>>[];
  /** Told what becomes of each task that runs here. */
  watch?: TaskWatch;
  /** `works`: whether this process does tasks, or takes them on for others to do. */
  options: { enabled: boolean; works: boolean; maxConcurrent: number; maxSeconds: number };
};

export type AgentService = {
  start(): Promise<void>;
  /** Answers those who wait for a task with the task as it is. */
  releaseWaiters(): void;
  stop(drainMs: number): Promise<void>;
  execute(input: ExecuteRequest & { userId: string | null; idempotencyKey?: string | undefined }): Promise<Task>;
  /** The task once it has ended, or as it is after `waitMs`. */
  waitForEnd(task: Task, waitMs: number): Promise<Task>;
  cancel(taskId: string): Promise<boolean>;
  find(user: User, taskId: string): Promise<Task>;
  list(user: User, limit: number, after: string | undefined): Promise<Task[]>;
  ownsTask(user: User, taskId: string): Promise<boolean>;
  instances(): ReturnType<typeof listInstances>;
  open(): ReturnType<typeof countOpen>;
  known: readonly string[];
};

const heartbeatMs = 15_000;

/** Runs what it is handed: tasks in, durable runs, true figures out. */
export function createAgents(deps: AgentsDeps): AgentService {
  const { maxConcurrent, maxSeconds, enabled, works } = deps.options;
  const limits = { log: deps.log, maxSeconds };
  const all = [
    generateContent(deps.content, limits),
    generateQuiz(deps.content, limits),
    ...(deps.more ?? []).map((task) => defineAgentTask(task)),
  ];
  const tasks = new Map(all.map((task) => [nameOf(task), task]));
  if (tasks.size < all.length) throw new Error(`Two agent tasks have the same name: ${all.map(nameOf).join(', ')}`);
  const agentTypes = [...new Set(all.map((task) => task.agentType))];
  const busy = createBusyAgents();
  const runDeps = {
    db: deps.db,
    log: deps.log,
    append: deps.append,
    instance: deps.instance,
    busy,
    maxSeconds,
    watch: deps.watch,
  };
  const engine = createTaskEngine({
    db: deps.db,
    pool: deps.pool,
    owner: deps.instance,
    limit: maxConcurrent,
    claims: works,
    kinds: Object.fromEntries(all.map((task) => [nameOf(task), toTaskKind(runDeps, task)])),
    onError: (error, where) => deps.log.warn({ err: error, where }, 'task engine interrupted'),
  });
  const seesAll = (user: User): boolean => user.role === 'admin';
  let heartbeat: NodeJS.Timeout | undefined;
  let started = false;

  const beat = async (): Promise<void> => {
    for (const agentType of agentTypes) await touchInstance(deps.db, deps.instance, agentType, busy.now(agentType));
  };

  const findOwn = async (user: User, taskId: string) => {
    const row = await findTask(deps.db, taskId);
    return row && (seesAll(user) || row.user_id === user.id) ? row : undefined;
  };

  return {
    known: [...tasks.keys()],

    async start() {
      if (!enabled) return;
      started = true;
      await forgetInstances(deps.db);
      if (!works) return engine.start();
      for (const agentType of agentTypes) await registerInstance(deps.db, deps.instance, agentType);
      await engine.start();
      await setInstances(deps.db, deps.instance, 'idle');
      heartbeat = setInterval(() => {
        beat().catch((error: unknown) => deps.log.warn({ err: error }, 'heartbeat missed'));
      }, heartbeatMs);
    },

    releaseWaiters: () => engine.releaseWaiters(),

    async stop(drainMs) {
      if (!started) return;
      clearInterval(heartbeat);
      await engine.stop(drainMs);
      if (works) await setInstances(deps.db, deps.instance, 'offline');
    },

    async execute(input) {
      if (!enabled)
        throw new AppError('SWITCHED_OFF', {
          publicMessage: 'The agents are switched off (AGENT_SERVICE_ENABLED=false). Your lessons are safe and can be read.',
        });
      return executeTask({ db: deps.db, engine, tasks, append: deps.append, maxSeconds }, input);
    },

    async waitForEnd(task, waitMs) {
      if (waitMs > 0) await engine.waitForEnd(task.task_id, waitMs);
      const row = await findTask(deps.db, task.task_id);
      return row ? toTask(row) : task;
    },

    cancel: (taskId) => engine.cancel(taskId),

    async find(user, taskId) {
      const row = await findOwn(user, taskId);
      if (!row) throw new AppError('NOT_FOUND', { publicMessage: 'There is no such task.' });
      return toTask(row);
    },

    list: async (user, limit, after) => (await listTasks(deps.db, seesAll(user) ? null : user.id, limit, after)).map(toTask),
    ownsTask: async (user, taskId) => (await findOwn(user, taskId)) !== undefined,
    instances: () => listInstances(deps.db),
    open: () => countOpen(deps.db),
  };
}
