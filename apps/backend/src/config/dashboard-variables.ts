/** Variables of the dashboard, read when it is built (`apps/dashboard/.env.local` or the environment). */
export const dashboardVariables: Readonly<Record<string, { about: string; fallback: string }>> = {
  VITE_API_BASE_URL: { about: 'Where the API is.', fallback: 'the address the page came from' },
  VITE_WS_URL: {
    about: 'Where the realtime server is; http and ws are the same here.',
    fallback: 'the address the page came from',
  },
  VITE_ENABLE_WEBSOCKET: { about: 'Live events; when false the page asks from time to time.', fallback: 'true' },
  VITE_PUSHER_KEY: { about: 'Key for the realtime server.', fallback: 'told by the server' },
  VITE_PUSHER_CLUSTER: { about: "Cluster of Pusher's cloud; without effect on our own server.", fallback: 'none' },
  VITE_PUSHER_AUTH_ENDPOINT: {
    about: 'Where subscriptions are signed, relative to VITE_API_BASE_URL.',
    fallback: '/pusher/auth',
  },
  VITE_ENABLE_AGENTS: { about: 'Show what makes lessons.', fallback: 'true' },
  VITE_ENABLE_ROBLOX_INTEGRATION: { about: 'Show what belongs to Roblox.', fallback: 'true' },
  VITE_SENTRY_DSN: {
    about:
      "Where the page's own errors are reported, to Sentry or what speaks its envelopes; those of SENTRY_DSN are the server's. " +
      'Everyone who opens the page can read it. The page for children reports nothing.',
    fallback: 'none',
  },
};
