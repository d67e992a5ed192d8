import { type Bus, type Channels, createChannels } from '@toolboxai/channels';
import type { Http, Upgrades } from '#platform/http';
import type { Log } from '#platform/log';
import type { PusherApp } from './routes.ts';

export type ServeOptions = {
  app: PusherApp;
  maxConnections: number;
  heartbeatSeconds: number;
  messagesPerMinute: number;
  /** Reaches the other servers of a deployment, for what is not in the log: presence, client events, the REST API. */
  bus: Bus | undefined;
};

export type ServeDeps = { http: Http; log: Log; upgrades: Upgrades };

/**
 * Our own Pusher-protocol server, on the HTTP server's port: `WS /app/:key` and the signed REST API below `/apps`. The log is
 * relayed by each server to its own subscribers, with `publishHere`: over the bus it would reach them once a server.
 */
export function serveChannels({ http, log, upgrades }: ServeDeps, options: ServeOptions): Channels {
  const channels = createChannels({
    app: options.app,
    maxConnections: options.maxConnections,
    activityTimeoutSeconds: 120,
    heartbeatMs: options.heartbeatSeconds * 1000,
    clientMessagesPerMinute: options.messagesPerMinute,
    ...(options.bus ? { bus: options.bus } : {}),
    onLog: (event) => log.debug(event, 'channels'),
  });
  upgrades.add((request, socket, head) => channels.handleUpgrade(request, socket, head));
  http.register(async (scope) => {
    // Signatures are over the bytes as they were sent.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.all('/apps/*', { schema: { hide: true } }, async (request, reply) => {
      const url = new URL(request.url, 'http://localhost');
      const answer = await channels.handleRest({
        method: request.method,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        rawBody: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
      });
      return answer ? reply.status(answer.status).send(answer.body) : reply.callNotFound();
    });
  });
  return channels;
}
