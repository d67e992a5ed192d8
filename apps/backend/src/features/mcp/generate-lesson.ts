import type { McpServer } from '@modelcontextprotocol/server';
import { AppError, isErrorCode, lessonRequestSchema, type Task, taskSchema } from '@toolboxai/contracts';
import { z } from 'zod';
import { answerTool } from './answer-tool.ts';
import { followTask } from './follow-task.ts';
import type { McpContext } from './mcp-deps.ts';

/** Many clients give up a call after a minute. */
const wait = { usualSeconds: 50, longestSeconds: 300 };

const inputSchema = lessonRequestSchema.extend({
  wait_seconds: z
    .int()
    .min(0)
    .max(wait.longestSeconds)
    .default(wait.usualSeconds)
    .describe('How long to wait for the lesson. If it takes longer, ask get_task with the task_id of the answer'),
});

export function registerGenerateLesson(server: McpServer, context: McpContext): void {
  const { agents, log, caller, takeGeneration } = context;
  server.registerTool(
    'generate_lesson',
    {
      title: 'Make a lesson',
      description:
        'Makes a lesson with a quiz whose answers are proven and a world to play it in, and keeps it in the library. Tells its progress step by step. Cancelling the call stops it.',
      inputSchema,
      outputSchema: taskSchema,
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
    },
    answerTool(log, 'generate_lesson', async ({ wait_seconds, ...task_data }: z.infer<typeof inputSchema>, call) => {
      await takeGeneration(caller().user.id);
      const order = { agent_type: 'content_generator', task_type: 'generate_content', task_data, userId: caller().user.id };
      const task = await agents.execute(order);
      const seen = await followTask(context, call, task, wait_seconds * 1000);
      if (seen.status === 'failed') throw failureOf(seen);
      return { text: describeTask(seen), data: seen };
    }),
  );
}

export function registerGetTask(server: McpServer, { agents, log, caller }: McpContext): void {
  server.registerTool(
    'get_task',
    {
      title: 'Look at a task',
      description: 'How far the making of a lesson is; once it is completed, its result names the lesson (content_id).',
      inputSchema: z.strictObject({ task_id: z.guid() }),
      outputSchema: taskSchema,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    answerTool(log, 'get_task', async ({ task_id }: { task_id: string }) => {
      const task = await agents.find(caller().user, task_id);
      return { text: describeTask(task), data: task };
    }),
  );
}

function failureOf({ error }: Task): AppError {
  const code = error && isErrorCode(error.code) ? error.code : 'INTERNAL';
  return new AppError(code, {
    publicMessage: error?.message ?? 'The lesson could not be made. Try again.',
    suggestions: error?.suggestions ?? [],
  });
}

function describeTask({ task_id, status, progress, result, error }: Task): string {
  if (status === 'completed') {
    const { title = 'The lesson', content_id, questions, quality_score, notice } = result ?? {};
    const figures = `${String(questions)} questions, quality ${String(quality_score)} of 100`;
    const said = typeof notice === 'string' ? ` ${notice}` : '';
    return `"${String(title)}" is ready: content_id ${String(content_id)}, ${figures}.${said}`;
  }
  if (status === 'failed') return `It failed: ${error?.message ?? 'no reason is known'}`;
  if (status === 'cancelled') return 'It was cancelled; nothing was kept.';
  const far = progress ? `, ${progress.done} of ${progress.of} steps done` : '';
  return `It is ${status}${far}. Ask get_task with task_id ${task_id} for more.`;
}
