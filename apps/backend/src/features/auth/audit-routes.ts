import { auditPageSchema } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import { listAudit } from './audit-store.ts';
import type { Guard } from './guard.ts';

const querystring = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional(),
});

/** What was done to accounts, for an administrator. */
export function auditRoutes(http: Http, { db, guard }: { db: Db; guard: Guard }): void {
  http.get(
    '/api/v1/system/audit',
    {
      onRequest: guard.before('admin'),
      schema: {
        tags: ['system'],
        security: [{ bearer: [] }],
        summary: 'Logins, password changes and the like, newest first',
        querystring,
        response: { 200: auditPageSchema, ...problems(401, 403, 422) },
      },
    },
    async ({ query: { limit, before } }) => {
      const items = await listAudit(db, limit, before);
      return { items, next: items.length === limit ? (items.at(-1)?.id ?? null) : null };
    },
  );
}
