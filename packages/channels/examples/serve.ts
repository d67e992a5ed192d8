// A chat on one port: the channels server, its REST API, and the endpoint that lets people into private channels.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createChannels, signChannelAuth, signUserAuth } from '@toolboxai/channels';

const app = { id: 'demo', key: 'demo-key', secret: 'keep this on the server' };
const channels = createChannels({
  app,
  maxConnections: 10_000,
  activityTimeoutSeconds: 120,
  heartbeatMs: 30_000,
  clientMessagesPerMinute: 120,
  subscriptionCounts: true,
});

const http = createServer((request, response) => void answer(request, response));
http.on('upgrade', (request, socket, head) => {
  if (!channels.handleUpgrade(request, socket, head)) socket.destroy();
});
http.listen(Number(process.argv[2] ?? 6001), '127.0.0.1', () => process.stdout.write(`${JSON.stringify(http.address())}\n`));

async function answer(request: IncomingMessage, response: ServerResponse) {
  const [path = '', search = ''] = (request.url ?? '').split('?', 2);
  const query = Object.fromEntries(new URLSearchParams(search));
  const rawBody = Buffer.concat(await request.toArray()); // bound this where strangers can reach it
  const reply =
    authorize(path, new URLSearchParams(rawBody.toString())) ??
    (await channels.handleRest({ method: request.method ?? 'GET', path, query, rawBody }));
  response.writeHead(reply?.status ?? 404, { 'content-type': 'application/json' }).end(JSON.stringify(reply?.body ?? {}));
}

/** Yours to write: this one believes everybody to be who they say. */
function authorize(path: string, form: URLSearchParams) {
  const socketId = form.get('socket_id') ?? '';
  const user = form.get('user') ?? 'nobody';
  if (path === '/pusher/user-auth') return { status: 200, body: signUserAuth(app, socketId, { id: user }) };
  if (path !== '/pusher/auth') return null;
  const channel = form.get('channel_name') ?? '';
  const member = channel.startsWith('presence-') ? { user_id: user, user_info: { name: user } } : undefined;
  return { status: 200, body: signChannelAuth(app, socketId, channel, member) };
}

process.once('SIGTERM', () => {
  http.close();
  void channels.close();
});
