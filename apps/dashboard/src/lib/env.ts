/** What the page is told when it is built. Every `VITE_` name is read here and nowhere else. */
export type PageEnv = {
  /** Origin of the API, without a slash at the end. */
  apiBaseUrl: string;
  /** Where our own realtime server listens; null: wherever the server says, else the API's origin. */
  wsUrl: string | null;
  websocket: boolean;
  pusherKey: string | null;
  pusherCluster: string | null;
  /** Absolute URL. */
  pusherAuthEndpoint: string;
  agents: boolean;
  roblox: boolean;
  /** Where errors of the page are reported. */
  sentryDsn: string | null;
  /** Of this page, as reports name it. */
  release: string;
  environment: string;
};

type RawEnv = Readonly<Record<string, unknown>>;

/** Empty values and the `your-…` placeholders of example files count as unset. */
function text(raw: RawEnv, name: string): string | null {
  const value = raw[name];
  if (typeof value !== 'string') return null;
  const trimmed = value.trim();
  return trimmed === '' || trimmed.startsWith('your-') ? null : trimmed;
}

function isOn(raw: RawEnv, name: string): boolean {
  return !/^(false|0|no|off)$/i.test(text(raw, name) ?? 'true');
}

/** `us-east-1` and its like are regions of another cloud, no Pusher clusters: the client would never connect. */
function cluster(raw: RawEnv): string | null {
  const value = text(raw, 'VITE_PUSHER_CLUSTER');
  return value !== null && /^[a-z]{2}-[a-z]+-\d$/.test(value) ? null : value;
}

/** `https://key@host/project`; the key is no secret, and a password beside it would be. */
function dsn(raw: RawEnv): string | null {
  const value = text(raw, 'VITE_SENTRY_DSN');
  if (value === null || !URL.canParse(value)) return null;
  const { protocol, username, password, pathname } = new URL(value);
  return /^https?:$/.test(protocol) && username !== '' && password === '' && /\/\d+$/.test(pathname) ? value : null;
}

/** `origin` is the page's own, for example `http://127.0.0.1:8009`. */
export function readEnv(raw: RawEnv, origin: string): PageEnv {
  const apiBaseUrl = (text(raw, 'VITE_API_BASE_URL') ?? origin).replace(/\/+$/, '');
  return {
    apiBaseUrl,
    wsUrl: text(raw, 'VITE_WS_URL'),
    websocket: isOn(raw, 'VITE_ENABLE_WEBSOCKET'),
    pusherKey: text(raw, 'VITE_PUSHER_KEY'),
    pusherCluster: cluster(raw),
    pusherAuthEndpoint: new URL(text(raw, 'VITE_PUSHER_AUTH_ENDPOINT') ?? '/pusher/auth', `${apiBaseUrl}/`).href,
    agents: isOn(raw, 'VITE_ENABLE_AGENTS'),
    roblox: isOn(raw, 'VITE_ENABLE_ROBLOX_INTEGRATION'),
    sentryDsn: dsn(raw),
    release: `toolboxai@${text(raw, 'PAGE_VERSION') ?? 'unknown'}`,
    environment: text(raw, 'MODE') ?? 'production',
  };
}

export function loadPageEnv(): PageEnv {
  return readEnv(
    {
      VITE_API_BASE_URL: import.meta.env.VITE_API_BASE_URL,
      VITE_WS_URL: import.meta.env.VITE_WS_URL,
      VITE_ENABLE_WEBSOCKET: import.meta.env.VITE_ENABLE_WEBSOCKET,
      VITE_PUSHER_KEY: import.meta.env.VITE_PUSHER_KEY,
      VITE_PUSHER_CLUSTER: import.meta.env.VITE_PUSHER_CLUSTER,
      VITE_PUSHER_AUTH_ENDPOINT: import.meta.env.VITE_PUSHER_AUTH_ENDPOINT,
      VITE_ENABLE_AGENTS: import.meta.env.VITE_ENABLE_AGENTS,
      VITE_ENABLE_ROBLOX_INTEGRATION: import.meta.env.VITE_ENABLE_ROBLOX_INTEGRATION,
      VITE_SENTRY_DSN: import.meta.env.VITE_SENTRY_DSN,
      PAGE_VERSION: import.meta.env.PAGE_VERSION,
      MODE: import.meta.env.MODE,
    },
    window.location.origin,
  );
}
