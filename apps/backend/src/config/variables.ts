import { z } from 'zod';
import {
  databaseUrl,
  day,
  decimal,
  flag,
  isDsn,
  isLinkLocal,
  origins,
  port,
  price,
  proxies,
  server,
  text,
  url,
  whole,
} from './value-types.ts';

/** One environment variable: its type and range, its default as it would be typed, and what it is for. */
export type Variable = {
  group: string;
  about: string;
  type: z.ZodType;
  fallback?: string;
  secret?: true;
  /** Read and checked, but the part that it belongs to is not in this version. */
  unused?: true;
};

export const variables = {
  ENVIRONMENT: {
    group: 'Server',
    about: 'Where this runs. `production` is strict: it needs a secret and refuses SKIP_AUTH.',
    type: z.enum(['development', 'test', 'staging', 'production'], 'must be development, test, staging or production'),
    fallback: 'development',
  },
  DEBUG: { group: 'Server', about: 'Log at level debug, unless LOG_LEVEL says otherwise.', type: flag, fallback: 'false' },
  LOG_LEVEL: {
    group: 'Server',
    about: 'trace, debug, info, warn, error or silent.',
    type: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent'),
  },
  HOST: { group: 'Server', about: 'Address to listen on.', type: text, fallback: '127.0.0.1' },
  PORT: { group: 'Server', about: 'Port to listen on.', type: port, fallback: '8009' },
  SERVER_ROLE: {
    group: 'Server',
    about:
      'What this server does: `api` serves and does no tasks, `worker` does tasks and serves health alone, `all` does both. All of a deployment share one database.',
    type: z.enum(['all', 'api', 'worker'], 'must be all, api or worker'),
    fallback: 'all',
  },
  DATA_DIR: {
    group: 'Server',
    about: 'Folder of the embedded database and of the secrets made at first start.',
    type: text,
    fallback: '.toolboxai',
  },
  INSTANCE_ID: { group: 'Server', about: 'Name of this server among several; made up if unset.', type: text },
  CORS_ORIGINS: {
    group: 'Server',
    about: 'Origins of other sites that may call the API, as a JSON list.',
    type: origins,
    fallback: '[]',
  },
  SECURITY_HEADERS_ENABLED: {
    group: 'Server',
    about: 'Send Content-Security-Policy and the other protective headers.',
    type: flag,
    fallback: 'true',
  },
  TRUSTED_PROXIES: {
    group: 'Server',
    about: 'Addresses of proxies whose forwarded addresses count, separated by commas.',
    type: proxies,
  },
  METRICS_TOKEN: {
    group: 'Server',
    about: 'Bearer token that /metrics asks for; if unset, it answers only on the machine itself.',
    type: text,
    secret: true,
  },

  DATABASE_URL: {
    group: 'Database',
    about: 'PostgreSQL 15 or newer. Unset: a PostgreSQL of its own in DATA_DIR. Set but out of reach is an error.',
    type: databaseUrl,
    secret: true,
  },
  REDIS_URL: {
    group: 'Database',
    about:
      'Redis 7 through which several servers share what is in no log: presence, client events, the Pusher REST API, and how often callers came.',
    type: url('redis', 'rediss'),
    secret: true,
  },

  JWT_SECRET_KEY: {
    group: 'Sign-in',
    about:
      'Signs access tokens; 32 bytes or more (48 and 64 for HS384 and HS512) (`toolboxai secret` makes one). Made once in DATA_DIR if unset, except in production.',
    type: text,
    secret: true,
  },
  JWT_ALGORITHM: {
    group: 'Sign-in',
    about: 'HS256, HS384 or HS512.',
    type: z.enum(['HS256', 'HS384', 'HS512'], 'must be HS256, HS384 or HS512'),
    fallback: 'HS256',
  },
  JWT_ACCESS_TOKEN_EXPIRE_MINUTES: { group: 'Sign-in', about: 'Life of an access token.', type: whole(1, 1440), fallback: '30' },
  JWT_REFRESH_TOKEN_EXPIRE_DAYS: { group: 'Sign-in', about: 'Life of a refresh token.', type: whole(1, 365), fallback: '7' },
  SKIP_AUTH: {
    group: 'Sign-in',
    about: 'Everyone is an admin. For trying things out only; refused in production.',
    type: flag,
    fallback: 'false',
  },

  OPENAI_API_KEY: {
    group: 'Model',
    about: 'Key of OpenAI or of the server at OPENAI_BASE_URL. With neither set, lessons come from the built-in curriculum.',
    type: text,
    secret: true,
  },
  OPENAI_BASE_URL: {
    group: 'Model',
    about: 'Any server with the OpenAI API, for example http://127.0.0.1:11434/v1.',
    type: server('http', 'https'),
  },
  OPENAI_MODEL: { group: 'Model', about: 'Name of the model.', type: text, fallback: 'gpt-4' },
  OPENAI_TEMPERATURE: { group: 'Model', about: '0 to 2.', type: decimal(0, 2), fallback: '0.7' },
  MAX_TOKENS: { group: 'Model', about: 'Longest answer of the model, in tokens.', type: whole(1, 1_000_000), fallback: '2048' },
  MAX_COST_PER_LESSON_USD: {
    group: 'Model',
    about: 'Ceiling for what one lesson may cost; no call is made that could pass it.',
    type: decimal(0, 1000),
  },
  MODEL_PRICE_USD_PER_MILLION_TOKENS: {
    group: 'Model',
    about:
      'What the model costs: dollars for a million tokens in, then out, for example 2.50,10. Known for the models of OpenAI.',
    type: price,
  },

  AGENT_SERVICE_ENABLED: {
    group: 'Agents',
    about: 'Take tasks. When false, what is there can be read but nothing is made.',
    type: flag,
    fallback: 'true',
  },
  MAX_CONCURRENT_GENERATIONS: {
    group: 'Agents',
    about: 'Tasks at one time, over all servers on this database.',
    type: whole(1, 1000),
    fallback: '10',
  },
  MAX_CONTENT_GENERATION_TIME: {
    group: 'Agents',
    about: 'Seconds that one task may take.',
    type: whole(1, 86_400),
    fallback: '300',
  },

  MCP_ENABLED: {
    group: 'Agents',
    about: 'Serve the Model Context Protocol at /mcp, to assistants that carry the token of a teacher.',
    type: flag,
    fallback: 'true',
  },

  CLASS_RETENTION_DAYS: {
    group: 'Classes',
    about: 'Days after which a class is deleted with all that was answered in it; a teacher can do so sooner.',
    type: whole(1, 3650),
    fallback: '30',
  },

  PUSHER_ENABLED: { group: 'Realtime', about: 'Events to browsers over the Pusher protocol.', type: flag, fallback: 'true' },
  PUSHER_APP_ID: { group: 'Realtime', about: 'Application id.', type: text, fallback: 'toolboxai' },
  PUSHER_KEY: {
    group: 'Realtime',
    about: 'Key that browsers connect with.',
    type: z.string().regex(/^[\w-]+$/, 'must be letters, digits, - and _'),
    fallback: 'toolboxai-key',
  },
  PUSHER_SECRET: {
    group: 'Realtime',
    about: 'Signs subscriptions and the REST API. Made once in DATA_DIR if unset.',
    type: text,
    secret: true,
  },
  PUSHER_CLUSTER: {
    group: 'Realtime',
    about:
      "Cluster of Pusher's cloud, which is used where PUSHER_APP_ID, PUSHER_KEY and PUSHER_SECRET are a real account's and PUSHER_HOST is unset.",
    type: text,
    fallback: 'us2',
  },
  PUSHER_SSL: { group: 'Realtime', about: "TLS to Pusher's cloud, or to PUSHER_HOST.", type: flag, fallback: 'true' },
  PUSHER_HOST: {
    group: 'Realtime',
    about: 'Another server with the Pusher protocol, which browsers connect to and events are published to.',
    type: z.string().regex(/^[\w.-]+$/, 'must be a host name or address, without scheme, port or path'),
  },
  PUSHER_PORT: { group: 'Realtime', about: 'Port of PUSHER_HOST: 443, or 80 without PUSHER_SSL, if unset.', type: port },
  WS_ENABLED: {
    group: 'Realtime',
    about: 'Serve the WebSocket of version 1 at /ws/content, and let in what it signed with JWT_SECRET_KEY until that expires.',
    type: flag,
    fallback: 'true',
  },
  LEGACY_SUNSET: {
    group: 'Realtime',
    about: 'Day from which on what version 1 had may be switched off; its clients are told with every answer.',
    type: day,
    fallback: '2027-09-01',
  },
  WS_MAX_CONNECTIONS: {
    group: 'Realtime',
    about: 'WebSocket connections at one time.',
    type: whole(1, 1_000_000),
    fallback: '1000',
  },
  WS_HEARTBEAT_INTERVAL: { group: 'Realtime', about: 'Seconds between pings.', type: whole(1, 3600), fallback: '30' },
  WS_RATE_LIMIT_PER_MINUTE: {
    group: 'Realtime',
    about: 'Messages that one connection may send in a minute.',
    type: whole(1, 1_000_000),
    fallback: '100',
  },

  RATE_LIMIT_PER_MINUTE: {
    group: 'Limits',
    about:
      'Lessons that one teacher may ask for in a minute; reading, changing and playing have their own multiples of it, and so do addresses. Health and pages are not counted.',
    type: whole(1, 1_000_000),
    fallback: '60',
  },
  CIRCUIT_BREAKER_FAILURE_THRESHOLD: {
    group: 'Limits',
    about: 'Failures in a row after which a service outside is left alone for a while.',
    type: whole(1, 1_000),
    fallback: '3',
  },
  CIRCUIT_BREAKER_TIMEOUT_SECONDS: {
    group: 'Limits',
    about: 'Seconds that it is left alone before one call goes through to see.',
    type: whole(1, 86_400),
    fallback: '30',
  },

  ROJO_ENABLED: {
    group: 'Roblox',
    about: 'Serve a lesson to Roblox Studio through Rojo, where `rojo` is on PATH.',
    type: flag,
    fallback: 'true',
  },
  ROJO_HOST: {
    group: 'Roblox',
    about: 'Address for Rojo. It asks nobody who they are: leave it on this machine.',
    type: text,
    fallback: 'localhost',
  },
  ROJO_PORT: { group: 'Roblox', about: 'Port for Rojo.', type: port, fallback: '34872' },
  ROBLOX_API_KEY: {
    group: 'Roblox',
    about: 'Open Cloud key, for publishing; it needs the right to write to the place and, for playtests there, to run Luau.',
    type: text,
    secret: true,
  },
  ROBLOX_UNIVERSE_ID: { group: 'Roblox', about: 'Universe to publish to.', type: whole(1, Number.MAX_SAFE_INTEGER) },
  ROBLOX_PLACE_ID: { group: 'Roblox', about: 'Place to publish to.', type: whole(1, Number.MAX_SAFE_INTEGER) },

  SENTRY_DSN: {
    group: 'Watching',
    about: 'Where errors are reported, to Sentry or what speaks its envelopes. Addresses and tokens are taken out before.',
    type: url('https', 'http')
      .refine(isDsn, 'must look like https://key@host/project')
      .refine((value) => !isLinkLocal(value), 'must not be a link-local address'),
    secret: true,
  },
  SENTRY_ENVIRONMENT: {
    group: 'Watching',
    about: 'Name under which errors are reported.',
    type: text,
    fallback: 'production',
  },
  SUPABASE_URL: {
    group: 'Watching',
    about: 'A copy of the agents’ figures goes to this project; `ops/supabase.sql` makes its table.',
    type: server('https', 'http'),
  },
  SUPABASE_SERVICE_KEY: { group: 'Watching', about: 'Key for SUPABASE_URL.', type: text, secret: true },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

const isVariable = (name: string): name is VariableName => name in variables;
export const variableNames: readonly VariableName[] = Object.keys(variables).filter(isVariable);

type Parsed<Name extends VariableName> = z.infer<(typeof variables)[Name]['type']>;

/** Parsed values; those without a default may be missing. */
export type Values = {
  [Name in VariableName]: (typeof variables)[Name] extends { fallback: string } ? Parsed<Name> : Parsed<Name> | undefined;
};
