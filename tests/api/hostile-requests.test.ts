import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBeside, startTestServer, type TestServer } from '../support/test-server.ts';
import { hostile, hostileString, type Schema, spoiled, valid } from '../support/values-from-schema.ts';
import { join, makeLesson, startClass } from './classes.fixture.ts';

type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema };
type Operation = {
  parameters?: readonly Parameter[];
  requestBody?: { content: Readonly<Record<string, { schema: Schema }>> };
  responses: Readonly<Record<string, unknown>>;
};
type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';
type Route = Operation & { method: Method; path: string };
type Request = { method: Method; url: string; headers: Record<string, string>; payload?: string };

/** The long form: TEST_REQUESTS=20000. */
const howMany = Number(process.env.TEST_REQUESTS ?? 3_000);
const usual = { RATE_LIMIT_PER_MINUTE: '100000', ROJO_ENABLED: 'false' };

let first: TestServer;
let server: Awaited<ReturnType<typeof startBeside>>;
let routes: Route[];
let ids: string[];
let authorizations: string[];

beforeAll(async () => {
  first = await startTestServer(usual);
  // The door to the network opens to this machine alone.
  server = await startBeside(first, usual, { networkAddresses: () => ['127.0.0.2'] });
  const document = (await server.call('GET', '/openapi.json')).body as { paths: Record<string, Record<string, Operation>> };
  routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ ...operation, method: method.toUpperCase() as Method, path })),
  );
});
afterAll(async () => {
  await server.close();
  await first.close();
});

/** Users, a lesson and a class to ask about: requests end logins and delete what they find. */
async function prepare(): Promise<void> {
  const [teacher, admin, student] = [await first.logIn('teacher'), await first.logIn('admin'), await first.logIn('student')];
  const lesson = await makeLesson(first, teacher);
  const klass = await startClass(first, teacher, lesson);
  const player = await join(first, klass.code);
  ids = [lesson.id, klass.id, klass.code, ...lesson.questions.flatMap(({ id, right }) => [id, right])];
  authorizations = [teacher, admin, student].map(({ authorization }) => authorization);
  authorizations.push(`Bearer ${player.token}`, 'Bearer seat_made-up', 'Bearer a.b.c', 'Basic eDp5', '');
}

/** A request of one route: what it asks for, or that with something wrong in it. */
function requestOf(route: Route): fc.Arbitrary<Request> {
  const body = route.requestBody?.content['application/json']?.schema;
  const parameters = (route.parameters ?? []).filter(({ name }) => name !== 'prefer');
  return fc
    .record({
      authorization: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...authorizations.slice(0, 4)) },
        fc.constantFrom(...authorizations),
      ),
      values: fc.tuple(...parameters.map(({ schema }) => fc.oneof({ weight: 3, arbitrary: valid(schema, ids) }, hostileString))),
      given: fc.tuple(...parameters.map(({ required }) => (required ? fc.constant(true) : fc.boolean()))),
      payload: body ? payloadOf(body) : fc.constant(undefined),
    })
    .map(({ authorization, values, given, payload }) => {
      const texts = parameters.map((parameter, n) => ({ ...parameter, text: given[n] ? String(values[n]) : undefined }));
      const url = texts.reduce(
        (path, { name, in: place, text }) => (place === 'path' ? path.replace(`{${name}}`, encode(text)) : path),
        route.path,
      );
      const query = texts.flatMap(({ name, in: place, text }) =>
        place === 'query' && text !== undefined ? [`${name}=${encode(text)}`] : [],
      );
      const headers = texts.flatMap(({ name, in: place, text }) => (place === 'header' && isHeader(text) ? [[name, text]] : []));
      return {
        method: route.method,
        url: query.length > 0 ? `${url}?${query.join('&')}` : url,
        headers: {
          ...Object.fromEntries(headers),
          ...(authorization && { authorization }),
          // Nobody waits for a task here.
          prefer: 'wait=0',
          ...(payload !== undefined && { 'content-type': 'application/json' }),
        },
        ...(payload !== undefined && { payload }),
      };
    });
}

const payloadOf = (schema: Schema): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: valid(schema, ids).map((value) => JSON.stringify(value)) },
    { weight: 4, arbitrary: spoiled(schema, ids).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: hostile.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: hostileString },
  );

/** Errors inside MCP are JSON-RPC's. */
const isErrorType = ({ path }: Route, type: string): boolean =>
  type.startsWith('application/problem+json') || (path === '/mcp' && type.startsWith('application/json'));

const encode = (text: string | undefined): string => {
  const known = text ?? '';
  return known.isWellFormed() ? encodeURIComponent(known) : '%ED%A0%80';
};
/** Node sends no others. */
const isHeader = (text: string | undefined): text is string => text !== undefined && /^[\x20-\x7e]*$/.test(text);

const atATime = 250;

/** Making lessons is the slowest by far. */
const weightOf = ({ path }: Route): number => (/(execute|generate)$/.test(path) ? 1 : 20);

function someRequests(seed: number): { route: Route; request: Request }[] {
  const each = routes.map((route) => ({
    weight: weightOf(route),
    arbitrary: requestOf(route).map((request) => ({ route, request })),
  }));
  return fc.sample(fc.oneof(...each), { numRuns: atATime, seed });
}

test(`${howMany} requests, right, wrong and hostile, are answered as the API’s document says, and none with a fault of ours`, async () => {
  const undocumented = new Map<string, string>();
  const statuses = new Map<number, number>();
  const chance = Number(process.env.TEST_CHANCE ?? 2026);
  for (let sent = 0; sent < howMany; sent += atATime) {
    await prepare();
    for (const { route, request } of someRequests(chance + sent)) {
      const { statusCode, headers, body } = await server.app.http.inject(request);
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
      const documented = String(statusCode) in route.responses && statusCode !== 500;
      const isProblem = statusCode < 400 || isErrorType(route, String(headers['content-type']));
      const name = `${route.method} ${route.path} ${statusCode}`;
      if ((!documented || !isProblem) && !route.path.startsWith('/health'))
        undocumented.set(name, `${JSON.stringify(request)} → ${body.slice(0, 200)}`);
    }
  }
  expect(Object.fromEntries(undocumented)).toEqual({});
  // They came as far as every kind of answer.
  for (const status of [200, 201, 204, 400, 401, 403, 404, 409, 422])
    expect(statuses.get(status) ?? 0, String(status)).toBeGreaterThan(0);
}, 300_000);
