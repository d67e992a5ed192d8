import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { problems } from './problems.ts';

/** Swagger UI sets styles on its elements. */
const uiPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

/** What any route may answer before its own work begins: unreadable, too much, too often, too busy. */
const common = problems(400, 429, 503);
const commonWithBody = problems(413, 415);

function withCommon(schema: FastifySchema, url: string): FastifySchema {
  if (!schema.response || url.startsWith('/health')) return schema;
  return { ...schema, response: { ...common, ...(schema.body !== undefined && commonWithBody), ...schema.response } };
}

/** OpenAPI 3.1 from the routes' own schemas: `/openapi.json`, and `/docs` to read it. */
export async function describeApi(http: FastifyInstance, version: string): Promise<void> {
  await http.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'ToolboxAI', version, description: 'Lessons with proven answers, and worlds to play them in.' },
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          seat: { type: 'http', scheme: 'bearer', description: 'The token that joining a class gives' },
          roblox: { type: 'http', scheme: 'bearer', description: 'The token of a class for Roblox servers' },
          metrics: { type: 'http', scheme: 'bearer', description: 'METRICS_TOKEN, where it is set' },
        },
      },
      tags: [
        { name: 'auth', description: 'Sign in and out' },
        { name: 'agents', description: 'Have lessons made' },
        { name: 'content', description: 'The library of lessons' },
        { name: 'classes', description: 'A teacher’s classes' },
        { name: 'play', description: 'Play in a class, with a seat’s token' },
        { name: 'realtime', description: 'Events as they happen' },
        { name: 'system', description: 'Health and figures' },
      ],
    },
    transform: ({ schema, url, ...rest }) => jsonSchemaTransform({ schema: withCommon(schema, url), url, ...rest }),
    transformObject: jsonSchemaTransformObject,
  });
  await http.register(swaggerUi, { routePrefix: '/docs', uiConfig: { docExpansion: 'list' }, staticCSP: uiPolicy });
  http.get('/openapi.json', { schema: { hide: true } }, async () => http.swagger());
}
