import type { ServerContext } from '@modelcontextprotocol/server';
import { finalTaskStatuses, lessonSteps, type Task } from '@toolboxai/contracts';
import type { McpContext } from './mcp-deps.ts';

/** Between two looks at the log. A task that ends is noticed at once. */
const lookMs = 250;

export const hasEnded = ({ status }: Task): boolean => finalTaskStatuses.some((final) => final === status);

/**
 * Waits for a task and tells the client of each step that finished. Answers the task once it has ended, or as it is after
 * `waitMs`, when the call was cancelled (then the task is too) or when the server stops (then it is not).
 */
export async function followTask(context: McpContext, call: ServerContext, task: Task, waitMs: number): Promise<Task> {
  const { agents, now, stopping } = context;
  const { signal } = call.mcpReq;
  const cancelling = cancelOnAbort(context, signal, task.task_id);
  const tell = tellSteps(context, call, task.task_id);
  const deadline = now() + waitMs;
  let seen = task;
  while (!hasEnded(seen) && now() < deadline && !signal.aborted && !stopping.aborted) {
    seen = await agents.waitForEnd(task, Math.min(lookMs, Math.max(1, deadline - now())));
    await tell();
  }
  await cancelling.done();
  return seen;
}

function cancelOnAbort({ agents, stopping }: McpContext, signal: AbortSignal, taskId: string) {
  let cancelled: Promise<unknown> | undefined;
  const cancel = (): void => {
    if (!stopping.aborted) cancelled = agents.cancel(taskId);
  };
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  return {
    async done(): Promise<void> {
      signal.removeEventListener('abort', cancel);
      await cancelled;
    },
  };
}

/** To be called again and again: sends what is new. Without a progress token there is nobody to send it to. */
function tellSteps({ readSteps }: McpContext, call: ServerContext, taskId: string): () => Promise<void> {
  const progressToken = call.mcpReq._meta?.progressToken;
  if (progressToken === undefined) return async () => undefined;
  const total = lessonSteps.length;
  let last = 0;
  return async () => {
    for (const { _seq, progress, summary } of await readSteps(taskId, last)) {
      last = _seq;
      if (call.mcpReq.signal.aborted) return;
      const params = { progressToken, progress: Math.round(progress * total), total, message: summary };
      await call.mcpReq.notify({ method: 'notifications/progress', params });
    }
  };
}
