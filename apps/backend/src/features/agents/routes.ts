import { AppError, agentInstanceSchema, executeRequestSchema, type Task, taskSchema } from '@toolboxai/contracts';
import { z } from 'zod';
import type { Guard } from '#features/auth';
import { type Http, problems } from '#platform/http';
import type { AgentService } from './index.ts';

const tags = ['agents'];
const security = [{ bearer: [] }];
const taskParams = z.object({ task_id: z.guid() });

const executeHeaders = z.object({
  prefer: z
    .string()
    .max(200)
    .optional()
    .describe('`wait=N`: answer the finished task if it ends within N seconds; 20 unless told'),
  'idempotency-key': z.string().trim().min(1).max(200).optional().describe('The same key with the same request is the same task'),
});

const longestWaitSeconds = 55;
const usualWaitSeconds = 20;

function waitSeconds(prefer: string | undefined): number {
  const wait = /(?:^|[,;\s])wait=(\d+)/.exec(prefer ?? '')?.[1];
  return wait === undefined ? usualWaitSeconds : Math.min(Number(wait), longestWaitSeconds);
}

const hasEnded = (task: Task): boolean => task.status === 'completed' || task.status === 'failed' || task.status === 'cancelled';

export function agentRoutes(http: Http, deps: { agents: AgentService; guard: Guard }): void {
  const { agents, guard } = deps;

  http.post(
    '/api/v1/agents/execute',
    {
      onRequest: guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'Have an agent do a task',
        headers: executeHeaders,
        body: executeRequestSchema,
        response: { 200: taskSchema, 202: taskSchema, ...problems(401, 403, 409, 422, 503) },
      },
    },
    async (request, reply) => {
      const { user } = await guard(request, 'admin', 'teacher');
      const task = await agents.execute({ ...request.body, userId: user.id, idempotencyKey: request.headers['idempotency-key'] });
      const seen = await agents.waitForEnd(task, waitSeconds(request.headers.prefer) * 1000);
      reply.header('location', `/api/v1/agents/tasks/${task.task_id}`);
      return reply.status(hasEnded(seen) ? 200 : 202).send(seen);
    },
  );

  http.get(
    '/api/v1/agents',
    {
      onRequest: guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'Agents and what they are at',
        response: { 200: z.object({ items: z.array(agentInstanceSchema) }), ...problems(401, 403) },
      },
    },
    async (request) => {
      await guard(request, 'admin', 'teacher');
      return { items: await agents.instances() };
    },
  );

  http.get(
    '/api/v1/agents/tasks',
    {
      onRequest: guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'My tasks, newest first',
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), after: z.guid().optional() }),
        response: { 200: z.object({ items: z.array(taskSchema), next: z.guid().nullable() }), ...problems(401, 403, 422) },
      },
    },
    async (request) => {
      const { user } = await guard(request, 'admin', 'teacher');
      const items = await agents.list(user, request.query.limit, request.query.after);
      return { items, next: items.length === request.query.limit ? (items.at(-1)?.task_id ?? null) : null };
    },
  );

  http.get(
    '/api/v1/agents/tasks/:task_id',
    {
      onRequest: guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'One task',
        params: taskParams,
        response: { 200: taskSchema, ...problems(401, 403, 404, 422) },
      },
    },
    async (request) => agents.find((await guard(request, 'admin', 'teacher')).user, request.params.task_id),
  );

  http.post(
    '/api/v1/agents/tasks/:task_id/cancel',
    {
      onRequest: guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'Stop a task',
        params: taskParams,
        response: { 202: taskSchema, ...problems(401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const task = await agents.find((await guard(request, 'admin', 'teacher')).user, request.params.task_id);
      if (!(await agents.cancel(task.task_id)))
        throw new AppError('NOT_CANCELLABLE', { publicMessage: `The task has already ended: it is ${task.status}.` });
      return reply.status(202).send(task);
    },
  );
}
