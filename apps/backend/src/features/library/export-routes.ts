import { type Content, exportListSchema } from '@toolboxai/contracts';
import type { ExportFormat } from '@toolboxai/exports';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Http, problems } from '#platform/http';
import type { LibraryDeps, Whose } from './library-deps.ts';
import { findFormat, listExports } from './list-exports.ts';
import { params, security, tags } from './route-schemas.ts';

/** A lesson in the formats of other tools. */
export function exportRoutes(http: Http, deps: LibraryDeps, whose: Whose): void {
  http.get(
    '/api/v1/content/:id/exports',
    {
      onRequest: deps.guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'The formats of other tools that a lesson can be had in, and what each would lack',
        params,
        response: { 200: exportListSchema, ...problems(401, 403, 404, 422) },
      },
    },
    async (request) => ({ items: listExports(await deps.readContent(await whose(request), request.params.id)) }),
  );

  http.get(
    '/api/v1/content/:id/exports/:format',
    {
      onRequest: deps.guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'Download a lesson in a format of another tool',
        params: params.extend({ format: z.string().max(64) }),
        response: { 200: z.string(), ...problems(401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const content = await deps.readContent(await whose(request), request.params.id);
      const format = findFormat(request.params.format);
      return sendExport(reply, format, format.fileName, content);
    },
  );

  http.get(
    '/api/v1/content/:id/quiz.qti.zip',
    {
      onRequest: deps.guard.before('admin', 'teacher'),
      schema: {
        tags,
        security,
        summary: 'Download quiz.qti.zip, the same file as exports/qti',
        params,
        response: { 200: z.string(), ...problems(401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const content = await deps.readContent(await whose(request), request.params.id);
      return sendExport(reply, findFormat('qti'), 'quiz.qti.zip', content);
    },
  );
}

/**
 * A file to be saved. Should a browser show it all the same, it belongs to no origin, runs nothing and fetches nothing: the HTML
 * stands on our own address, where a script could read the session.
 */
const policy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function sendExport(reply: FastifyReply, { mediaType, write }: ExportFormat, fileName: string, content: Content): FastifyReply {
  return reply
    .header('content-type', mediaType)
    .header('content-disposition', `attachment; filename="${fileName}"`)
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(write(content).content));
}
