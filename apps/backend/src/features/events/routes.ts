import { signChannelAuth } from '@toolboxai/channels';
import { realtimeConfigSchema } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { z } from 'zod';
import type { Guard } from '#features/auth';
import { type Http, problems } from '#platform/http';
import { authorizeChannel, type ChannelRights, isPublic } from './authorize-channel.ts';
import type { RemotePusher } from './publish-to-remote.ts';
import { replayEvents } from './replay-events.ts';

export type PusherApp = { id: string; key: string; secret: string };

export type EventRouteDeps = {
  db: Db;
  guard: Guard;
  rights: ChannelRights;
  app: PusherApp;
  /** Where browsers connect to, if not here. */
  remote: RemotePusher | undefined;
};

const tags = ['realtime'];
const security = [{ bearer: [] }];
const placeOf = ({ cluster, host, port, tls }: RemotePusher) => (cluster === null ? { host, port, tls } : { cluster, tls });

const channelName = z.string().min(1).max(200);

export function eventRoutes(http: Http, deps: EventRouteDeps): void {
  http.post(
    '/pusher/auth',
    {
      schema: {
        tags,
        security,
        summary: 'Sign a subscription to a private channel',
        body: z.object({ socket_id: z.string().regex(/^\d+\.\d+$/, 'must look like 123.456'), channel_name: channelName }),
        response: { 200: z.object({ auth: z.string() }), ...problems(401, 403, 422) },
      },
    },
    async (request) => {
      const { user } = await deps.guard(request);
      await authorizeChannel(deps.rights, user, request.body.channel_name);
      return signChannelAuth(deps.app, request.body.socket_id, request.body.channel_name);
    },
  );

  http.get(
    '/api/v1/realtime/events',
    {
      schema: {
        tags,
        security,
        summary: 'What came after a number in a channel',
        querystring: z.object({
          channel: channelName,
          after: z.coerce.number().int().nonnegative().default(0),
          epoch: z.guid().optional(),
        }),
        response: {
          200: z.object({
            epoch: z.guid().nullable(),
            head: z.int(),
            reset: z.boolean(),
            events: z.array(z.object({ name: z.string(), data: z.record(z.string(), z.unknown()) })),
          }),
          ...problems(401, 403, 422),
        },
      },
    },
    async (request) => {
      const { channel, after, epoch } = request.query;
      const user = isPublic(deps.rights, channel) ? null : (await deps.guard(request)).user;
      await authorizeChannel(deps.rights, user, channel);
      return replayEvents(deps.db, channel, after, epoch);
    },
  );

  http.get(
    '/api/v1/realtime/config',
    { schema: { tags, summary: 'What a browser needs to connect', response: { 200: realtimeConfigSchema } } },
    async () => ({ key: deps.app.key, ...(deps.remote && placeOf(deps.remote)) }),
  );
}
