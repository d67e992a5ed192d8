// A chat on one port: the channels server, its REST API, and the endpoint that lets people into private channels.
import { createServer } from 'node:http';
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

const http = createServer(async (request, response) => {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  const rawBody = Buffer.concat(await request.toArray()); // bound this where strangers can reach it
  const reply = authorize(path, new URLSearchParams(rawBody.toString())) ?? (await rest());
  response.writeHead(reply?.status ?? 404, { 'content-type': 'application/json' }).end(JSON.stringify(reply?.body ?? {}));

  function rest() {
    const parameters = Object.fromEntries(new URLSearchParams(query));
    return channels.handleRest({ method: request.method ?? 'GET', path, query: parameters, rawBody });
  }
});
http.on('upgrade', (request, socket, head) => {
  if (!channels.handleUpgrade(request, socket, head)) socket.destroy();
});
http.listen(Number(process.argv[2] ?? 6001), '127.0.0.1', () => process.stdout.write(`${JSON.stringify(http.address())}\n`));

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

process.once('SIGTERM', async () => {
  await channels.close();
  http.close();
});
