import { AppError, type ErrorCode, eventNames, publicChannel, taskChannel, userChannel } from '@toolboxai/contracts';
import type { Db, Transaction } from '@toolboxai/database';
import { RunAborted, type RunChange, type TaskKind } from '@toolboxai/tasks';
import { z } from 'zod';
import type { AppendEvent } from '#features/events';
import type { Log } from '#platform/log';
import type { AgentRun, AnyAgentTask, StepNews } from './agent-task.ts';
import type { BusyAgents } from './busy-agents.ts';
import { countOutcome, findTask, type TaskError, updateInstance, updateProgress, updateTask } from './store.ts';

export type RunDeps = {
  db: Db;
  log: Log;
  append: AppendEvent;
  instance: string;
  busy: BusyAgents;
  maxSeconds: number;
  watch?: TaskWatch | undefined;
};

/** For figures: told as the change is written, so one whose transaction breaks off then is told again. */
export type TaskWatch = (
  task: { agentType: string; taskType: string },
  state: RunChange['state'],
  /** Of the attempt that ended it. */
  durationMs?: number,
) => void;

/** Trying again at once would end alike. */
const lasting: ReadonlySet<ErrorCode> = new Set(['PLAYTEST_FAILED', 'MODEL_FAILED', 'ROBLOX_REFUSED', 'SWITCHED_OFF']);

const inputSchema = z.object({ userId: z.guid().nullable() });

/** An agent's task as the engine runs it: each change of state, the task's row, figures and events in one transaction. */
export function toTaskKind(deps: RunDeps, task: AnyAgentTask): TaskKind {
  return {
    isRetryable: (error) => !(error instanceof AppError) || (error.status >= 500 && !lasting.has(error.code)),

    async run(context) {
      const row = await findTask(deps.db, context.runId);
      if (!row) throw new AppError('NOT_FOUND', { publicMessage: 'The task is gone.' });
      const { userId } = inputSchema.parse(context.input);
      const run: AgentRun<unknown> = {
        taskId: context.runId,
        data: row.task_data,
        userId,
        signal: context.signal,
        step: context.step,
        tell: (tx, news) => tellStep(deps, tx, task, context.runId, news),
      };
      // It ends here as well as in recordChange: a run that was taken away, or handed back at shutdown, has no end of its own.
      deps.busy.begin(task.agentType, context.runId);
      try {
        return await task.run(run);
      } finally {
        deps.busy.end(task.agentType, context.runId);
      }
    },

    onChange: (tx, taskId, change) => recordChange(deps, tx, task, taskId, change),
  };
}

async function tellStep(deps: RunDeps, tx: Transaction, task: AnyAgentTask, taskId: string, news: StepNews): Promise<void> {
  const { step, done, of, summary, facts } = news;
  const progress = done / of;
  await updateProgress(tx, taskId, { step, done, of });
  await deps.append(tx, taskChannel(taskId), eventNames.stepFinished, { task_id: taskId, step, progress, summary, facts });
  await deps.append(tx, publicChannel, eventNames.progress, {
    task_id: taskId,
    agent_type: task.agentType,
    status: 'running',
    step,
    progress,
  });
}

async function recordChange(
  deps: RunDeps,
  tx: Transaction,
  task: AnyAgentTask,
  taskId: string,
  change: RunChange,
): Promise<void> {
  const { agentType, taskType } = task;
  if (change.state === 'running') {
    deps.watch?.(task, 'running');
    await updateTask(tx, taskId, { status: 'running' });
    await updateInstance(tx, deps.instance, agentType, { status: 'busy', taskId });
    return tellAgent(deps, tx, agentType, taskId, 'busy');
  }
  deps.busy.end(agentType, taskId);
  const now = deps.busy.now(agentType);
  if (change.state === 'retrying') {
    deps.watch?.(task, 'retrying');
    await updateTask(tx, taskId, { status: 'retrying' });
    await updateInstance(tx, deps.instance, agentType, now);
    return deps.append(tx, publicChannel, eventNames.progress, { task_id: taskId, agent_type: agentType, status: 'retrying' });
  }
  const error = change.state === 'failed' ? describeFailure(deps, taskId, change.error) : undefined;
  const row = await updateTask(tx, taskId, {
    status: change.state,
    ...(change.state === 'completed' && { result: z.record(z.string(), z.unknown()).parse(change.output) }),
    ...(error && { error }),
  });
  const counted = { completed: change.state === 'completed' ? 1 : 0, failed: change.state === 'failed' ? 1 : 0 };
  await updateInstance(tx, deps.instance, agentType, { ...now, ...counted });
  await countOutcome(tx, { agentType, taskType, status: change.state, durationMs: change.durationMs });
  await tellEnd(deps, tx, { task_id: taskId, agent_type: agentType, status: change.state }, row?.user_id ?? null, error);
  await tellAgent(deps, tx, agentType, taskId, now.status);
  deps.watch?.(task, change.state, change.durationMs);
  const figures = { task_id: taskId, agent_type: agentType, task_type: taskType, duration_ms: change.durationMs };
  deps.log.info({ ...figures, status: change.state, ...(error && { code: error.code }) }, 'task ended');
}

type Ended = { task_id: string; agent_type: string; status: 'completed' | 'failed' | 'cancelled' };

async function tellEnd(
  deps: RunDeps,
  tx: Transaction,
  ended: Ended,
  userId: string | null,
  error: TaskError | undefined,
): Promise<void> {
  const completed = ended.status === 'completed';
  const name = completed ? eventNames.generated : eventNames.failed;
  const event = { ...ended, ...(completed && { progress: 1 }) };
  await deps.append(tx, taskChannel(ended.task_id), name, { ...event, ...(error && { error }) });
  if (userId) await deps.append(tx, userChannel(userId), name, event);
  await deps.append(tx, publicChannel, name, event);
}

const tellAgent = (deps: RunDeps, tx: Transaction, agentType: string, taskId: string, status: 'busy' | 'idle'): Promise<void> =>
  deps.append(tx, publicChannel, eventNames.agentStatus, { task_id: taskId, agent_type: agentType, status });

/** What the person who asked may know. The rest goes to the log, once. */
function describeFailure(deps: RunDeps, taskId: string, error: unknown): TaskError {
  if (error instanceof AppError && error.status < 500)
    return { code: error.code, message: error.publicMessage, suggestions: [...error.suggestions] };
  if (error instanceof RunAborted && error.reason === 'timed_out')
    return {
      code: 'TASK_TIMED_OUT',
      message: `It took longer than ${deps.maxSeconds} seconds, so it was stopped. Try again.`,
      suggestions: [],
    };
  deps.log.error({ err: error, task_id: taskId }, 'task failed');
  if (error instanceof AppError) return { code: error.code, message: error.publicMessage, suggestions: [...error.suggestions] };
  return { code: 'INTERNAL', message: 'Something went wrong here. Nothing of yours was lost: try again.', suggestions: [] };
}
