import type { Transaction } from '@toolboxai/database';
import type { RunContext } from '@toolboxai/tasks';
import type { z } from 'zod';

/** What running a task is given: remembered steps whose output, news and rows are committed together. */
export type AgentRun<Data> = {
  taskId: string;
  data: Data;
  signal: AbortSignal;
  step: RunContext['step'];
  /** To be called in a step's commit: what the step found, for the task's row and for those who watch. */
  tell(tx: Transaction, news: StepNews): Promise<void>;
  userId: string | null;
};

export type StepNews = {
  step: string;
  /** Steps finished, and how many there are. */
  done: number;
  of: number;
  summary: string;
  facts: Record<string, unknown>;
};

/** One thing that an agent can do. A room hands its own to `app.ts`, which gives them to `createAgents` as `more`. */
export type AgentTask<Data = unknown> = {
  agentType: string;
  taskType: string;
  schema: z.ZodType<Data>;
  /** The answer is the task's `result`. */
  run(run: AgentRun<Data>): Promise<Record<string, unknown>>;
};

/** A task whose data has been checked against its schema, with the type of that data closed over. */
export type AnyAgentTask = {
  agentType: string;
  taskType: string;
  parse(data: unknown): Promise<ParsedData>;
  run(run: AgentRun<unknown>): Promise<Record<string, unknown>>;
};

export type ParsedData = { ok: true; data: Record<string, unknown> } | { ok: false; errors: { path: string; message: string }[] };

/** Seals a task's data type, so that tasks of all types stand in one list. */
export function defineAgentTask<Data extends Record<string, unknown>>(task: AgentTask<Data>): AnyAgentTask {
  return {
    agentType: task.agentType,
    taskType: task.taskType,
    async parse(data) {
      const parsed = await task.schema.safeParseAsync(data);
      if (parsed.success) return { ok: true, data: parsed.data };
      return {
        ok: false,
        errors: parsed.error.issues.map((issue) => ({ path: ['task_data', ...issue.path].join('.'), message: issue.message })),
      };
    },
    run: async (run) => task.run({ ...run, data: task.schema.parse(run.data) }),
  };
}

export const nameOf = (task: { agentType: string; taskType: string }): string => `${task.agentType}/${task.taskType}`;
