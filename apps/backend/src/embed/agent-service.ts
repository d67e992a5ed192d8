import { AppError, isErrorCode, type Task } from '@toolboxai/contracts';
import { loadConfig } from '#config';
import { createLog } from '#platform/log';
import { type App, createApp } from '../app.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { loadSecrets } from '../secrets.ts';
import { version } from '../version.ts';

export type ExecuteTaskInput = { agentType: string; taskType: string; taskData: Record<string, unknown> };

export type AgentService = {
  /** Runs a task to its end and gives its result. Throws AppError with the code and message of a task that failed. */
  executeTask(input: ExecuteTaskInput): Promise<Record<string, unknown>>;
  /** Ends what the service started; the next call starts it again. */
  close(): Promise<void>;
};

let shared: AgentService | undefined;

/** The agents inside this process, on the environment's database; started at the first task. */
export function getAgentService(): AgentService {
  shared ??= createAgentService();
  return shared;
}

type Running = { app: App; maxSeconds: number; close(): Promise<void> };

function createAgentService(): AgentService {
  let running: Promise<Running> | undefined;
  return {
    async executeTask({ agentType, taskType, taskData }) {
      // A start that failed is not kept: the next call tries again.
      running ??= start().catch((error: unknown) => {
        running = undefined;
        throw error;
      });
      const { app, maxSeconds } = await running;
      const task = await app.agents.execute({ agent_type: agentType, task_type: taskType, task_data: taskData, userId: null });
      return resultOf(await app.agents.waitForEnd(task, (maxSeconds + 10) * 1000));
    },
    async close() {
      const started = running;
      running = undefined;
      await (await started)?.close();
    },
  };
}

async function start(): Promise<Running> {
  const config = loadConfig(process.env);
  const log = createLog(config.log.level === 'info' ? 'warn' : config.log.level, process.stdout.isTTY);
  const prepared = await prepareDatabase(config, log);
  let app: App | undefined;
  const close = async (): Promise<void> => {
    try {
      await app?.stop(0);
    } finally {
      await prepared.close();
    }
  };
  try {
    app = await createApp({ config, database: prepared.database, secrets: await loadSecrets(config), version, log, pages: '' });
    await app.start();
    return { app, maxSeconds: config.agents.maxSeconds, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function resultOf(task: Task): Record<string, unknown> {
  if (task.status === 'completed' && task.result) return task.result;
  const code = task.error?.code ?? 'TASK_TIMED_OUT';
  throw new AppError(isErrorCode(code) ? code : 'INTERNAL', {
    publicMessage: task.error?.message ?? `The task did not end in time; it is ${task.status}.`,
    context: { task_id: task.task_id },
    suggestions: task.error?.suggestions ?? [],
  });
}
