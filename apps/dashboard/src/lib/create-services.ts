import { type Api, createApi } from './api/create-api.ts';
import { createSend } from './api/request.ts';
import type { PageEnv } from './env.ts';
import { chooseLink } from './realtime/choose-link.ts';
import { type FollowHandlers, followChannel } from './realtime/follow-channel.ts';
import { createPollTransport } from './realtime/poll-transport.ts';
import { createPusherTransport } from './realtime/pusher-transport.ts';
import { createSession, type Session } from './session/create-session.ts';

/** What the page is made of, built once when it starts. */
export type Services = {
  env: PageEnv;
  session: Session;
  api: Api;
  /** Follows a channel of events; returns how to stop. */
  follow(channel: string, handlers: FollowHandlers): () => void;
};

const pollMs = 1_500;

function schedule(work: () => void, delayMs: number): () => void {
  const timer = window.setTimeout(work, delayMs);
  return () => window.clearTimeout(timer);
}

export function createServices(env: PageEnv): Services {
  const fetchFn = window.fetch.bind(window);
  const session = createSession({ baseUrl: env.apiBaseUrl, storage: window.localStorage, fetchFn });
  const api = createApi(createSend(env.apiBaseUrl, session, fetchFn));
  const transport = env.websocket
    ? createPusherTransport({
        link: () => chooseLink(env, api.realtimeConfig),
        sign: (socketId, channel) => api.signChannel(env.pusherAuthEndpoint, socketId, channel),
        schedule,
      })
    : createPollTransport({ intervalMs: pollMs, schedule });
  const deps = { transport, fetchMissed: api.missedEvents, schedule, random: Math.random };
  return { env, session, api, follow: (channel, handlers) => followChannel(channel, deps, handlers) };
}
