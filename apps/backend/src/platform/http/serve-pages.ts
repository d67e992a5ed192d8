import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Addresses of the API: a miss there is a problem, never the page. */
const apiPrefixes = [
  '/api/',
  '/apps/',
  '/app/',
  '/auth/',
  '/agents/',
  '/pusher/',
  '/health',
  '/metrics',
  '/docs',
  '/openapi.json',
  '/mcp',
  '/ws/',
];

/** Serves the built dashboard at `/`, and its page for every address that the page itself routes. */
export async function servePages(http: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(path.join(root, 'index.html'))) return;
  await http.register(fastifyStatic, {
    root,
    wildcard: false,
    setHeaders: (reply, file) => {
      // Vite names files below assets/ by their content.
      reply.header(
        'cache-control',
        file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  http.get('/*', { schema: { hide: true } }, async (request, reply) =>
    isPage(request) ? reply.sendFile('index.html') : reply.callNotFound(),
  );
}

const isPage = (request: FastifyRequest): boolean =>
  (request.headers.accept ?? '').includes('text/html') && !apiPrefixes.some((prefix) => request.url.startsWith(prefix));
