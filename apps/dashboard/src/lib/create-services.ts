import { type Api, createApi } from './api/create-api.ts';
import { createPlayApi, type PlayApi } from './api/play-api.ts';
import { createSend, type Send } from './api/request.ts';
import type { PageEnv } from './env.ts';
import { chooseLink } from './realtime/choose-link.ts';
import { type FollowHandlers, followChannel } from './realtime/follow-channel.ts';
import { createPollTransport } from './realtime/poll-transport.ts';
import { createPusherTransport } from './realtime/pusher-transport.ts';
import { createSession, type Session } from './session/create-session.ts';

/** Follows a channel of events from the one after number `after`; returns how to stop. */
export type Follow = (channel: string, handlers: FollowHandlers, after?: number) => () => void;

/** What the page is made of, built once when it starts. */
export type Services = {
  env: PageEnv;
  session: Session;
  api: Api;
  /** Requests with this person's login. Rooms that few pages show bring their own calls, so that players load none of them. */
  send: Send;
  follow: Follow;
  /** The calls of a player, who is known by a token alone; without one there is only joining. */
  play(token: string | null): PlayApi;
  /** As `follow`, for those who are not logged in: public channels alone. */
  followPublic: Follow;
};

const pollMs = 1_500;

function schedule(work: () => void, delayMs: number): () => void {
  const timer = window.setTimeout(work, delayMs);
  return () => window.clearTimeout(timer);
}

export function createServices(env: PageEnv): Services {
  const fetchFn = window.fetch.bind(window);
  const session = createSession({ baseUrl: env.apiBaseUrl, storage: window.localStorage, fetchFn });
  const send = createSend(env.apiBaseUrl, session, fetchFn);
  const api = createApi(send);
  const nobody = createApi(createSend(env.apiBaseUrl, null, fetchFn));
  const transport = env.websocket
    ? createPusherTransport({
        link: () => chooseLink(env, nobody.realtimeConfig),
        sign: (socketId, channel) => api.signChannel(env.pusherAuthEndpoint, socketId, channel),
        schedule,
      })
    : createPollTransport({ intervalMs: pollMs, schedule });
  const following =
    (reader: Api): Follow =>
    (channel, handlers, after) =>
      followChannel(channel, { transport, fetchMissed: reader.missedEvents, schedule, random: Math.random }, handlers, after);
  return {
    env,
    session,
    api,
    send,
    follow: following(api),
    play: (token) => {
      const tokens = token === null ? null : { accessToken: async () => token, refresh: async () => null };
      return createPlayApi(createSend(env.apiBaseUrl, tokens, fetchFn));
    },
    followPublic: following(nobody),
  };
}
