import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** Swagger UI sets styles on its elements. */
const uiPolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

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
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await http.register(swaggerUi, { routePrefix: '/docs', uiConfig: { docExpansion: 'list' }, staticCSP: uiPolicy });
  http.get('/openapi.json', { schema: { hide: true } }, async () => http.swagger());
}
