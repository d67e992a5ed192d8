import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export type CloudCall = {
  method: string;
  path: string;
  key: string | undefined;
  type: string | undefined;
  body: string;
};

export type OpenCloudServer = {
  url: string;
  /** Every request that reached it. */
  calls: CloudCall[];
  /** The versions of the place that it holds: type and text. */
  versions: { type: string; text: string }[];
  close(): Promise<void>;
};

/** What a script does there: the result that it returns, or how it fails. */
export type ScriptRun =
  | { results: unknown[] }
  | { error: { code: string; message: string }; logs?: string[] }
  | 'cancelled'
  | 'endless';

export type OpenCloudScript = {
  /** Answers by hand, for faults of Roblox; true once it did. */
  reply?: (response: ServerResponse, call: CloudCall, count: number) => boolean;
  run?: (script: string) => ScriptRun;
  /** Largest place that it takes. */
  maxBytes?: number;
};

export const cloudKey = 'key-of-the-tests';
export const cloudPlace = { universe: 111, place: 222 };

const publishPath = /^\/universes\/v1\/(\d+)\/places\/(\d+)\/versions\?versionType=(\w+)$/;
const createPath = /^\/cloud\/v2\/universes\/(\d+)\/places\/(\d+)\/versions\/(\d+)\/luau-execution-session-tasks$/;
const taskPath =
  /^\/cloud\/v2\/(universes\/\d+\/places\/\d+\/versions\/\d+\/luau-execution-sessions\/[\w-]+\/tasks\/[\w-]+)(\/logs)?$/;

type Task = { path: string; asked: number; run: ScriptRun };

/**
 * Speaks the documented part of Roblox's Open Cloud: place versions, and tasks that run Luau. It checks the key, the place, the
 * types and the size as the documentation says; a task is queued, then runs, then ends, one state a poll.
 */
export async function startOpenCloud(script: OpenCloudScript = {}): Promise<OpenCloudServer> {
  const calls: CloudCall[] = [];
  const versions: OpenCloudServer['versions'] = [];
  const tasks = new Map<string, Task>();

  const publish = (call: CloudCall, response: ServerResponse, [, universe, place, type = '']: RegExpExecArray): void => {
    if (Number(place) !== cloudPlace.place) return refuse(response, 404, 'The place or universe does not exist.');
    if (Number(universe) !== cloudPlace.universe) return refuse(response, 409, 'Place not part of the universe.');
    const isPlace = call.type === 'application/xml' || call.type === 'application/octet-stream';
    if (!isPlace || !['Saved', 'Published'].includes(type)) return refuse(response, 400, 'Invalid request.');
    if (call.body.length > (script.maxBytes ?? Infinity)) return refuse(response, 413, 'Request entity too large.');
    versions.push({ type, text: call.body });
    send(response, 200, { versionNumber: versions.length });
  };

  const create = (call: CloudCall, response: ServerResponse, [, universe, place, version]: RegExpExecArray): void => {
    const { script: text, timeout } = JSON.parse(call.body);
    if (typeof text !== 'string' || !/^\d+s$/.test(timeout)) return refuse(response, 400, 'Invalid request.');
    if (Number(version) > versions.length) return refuse(response, 404, 'The version does not exist.');
    const path = `universes/${universe}/places/${place}/versions/${version}/luau-execution-sessions/session-${tasks.size}/tasks/task-${tasks.size}`;
    const task: Task = { path, asked: 0, run: script.run?.(text) ?? { results: [] } };
    tasks.set(path, task);
    send(response, 200, { path, state: 'QUEUED', script: text });
  };

  const show = (response: ServerResponse, [, path = '', logs]: RegExpExecArray): void => {
    const task = tasks.get(path);
    if (!task) return refuse(response, 404, 'The task does not exist.');
    task.asked += 1;
    if (logs) {
      const messages = typeof task.run === 'object' && 'logs' in task.run ? (task.run.logs ?? []) : [];
      return send(response, 200, { luauExecutionSessionTaskLogs: [{ path: `${path}/logs/1`, messages }], nextPageToken: '' });
    }
    send(response, 200, { path, ...describe(task) });
  };

  const server = createServer((request, response) => {
    void readCall(request).then((call) => {
      calls.push(call);
      if (script.reply?.(response, call, calls.length)) return;
      if (call.key !== cloudKey) return refuse(response, 401, 'Invalid API key.');
      const [published, created, shown] = [publishPath, createPath, taskPath].map((pattern) => pattern.exec(call.path));
      if (call.method === 'POST' && published) return publish(call, response, published);
      if (call.method === 'POST' && created) return create(call, response, created);
      if (call.method === 'GET' && shown) return show(response, shown);
      refuse(response, 404, 'Not found.');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    calls,
    versions,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function describe({ asked, run }: Task): Record<string, unknown> {
  if (asked < 2 || run === 'endless') return { state: 'PROCESSING' };
  if (run === 'cancelled') return { state: 'CANCELLED' };
  return 'results' in run ? { state: 'COMPLETE', output: { results: run.results } } : { state: 'FAILED', error: run.error };
}

async function readCall(request: IncomingMessage): Promise<CloudCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const key = request.headers['x-api-key'];
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    key: typeof key === 'string' ? key : undefined,
    type: request.headers['content-type'],
    body: Buffer.concat(chunks).toString(),
  };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const refuse = (response: ServerResponse, status: number, message: string): void =>
  send(response, status, { code: status, message });
