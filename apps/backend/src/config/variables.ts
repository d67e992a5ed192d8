import { isIP } from 'node:net';
import { checkDatabaseUrl } from '@toolboxai/database';
import { z } from 'zod';

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

const text = z.string().min(1);
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol.slice(0, -1)),
      `must be a ${protocols.join(' or ')} URL`,
    );
const databaseUrl = z.string().transform((value, context) => {
  const checked = checkDatabaseUrl(value);
  if (checked.ok) return checked.url;
  context.addIssue(`cannot be used: ${checked.reason}`);
  return z.NEVER;
});
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be between ${min} and ${max}`);
const decimal = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'must be a number')
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be between ${min} and ${max}`);
const price = z
  .string()
  .regex(/^\d+(\.\d+)?\s*,\s*\d+(\.\d+)?$/, 'must be two prices, for example 2.50,10')
  .transform((value) => value.split(',').map(Number))
  .transform(([input = 0, output = 0]) => ({ input, output }));
const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');
const origins = z.string().transform((value, context) => {
  const parsed = z.array(z.url({ protocol: /^https?$/ })).safeParse(parseJson(value));
  if (parsed.success) return parsed.data.map((origin) => new URL(origin).origin);
  context.addIssue('must be a JSON list of origins, for example ["https://app.example.org"]');
  return z.NEVER;
});
const proxies = z
  .string()
  .transform((value) => value.split(',').map((item) => item.trim()))
  .refine((items) => items.every(isNetwork), 'must be IP addresses or networks such as 10.0.0.0/8, separated by commas');

function isNetwork(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const longest = isIP(address) === 6 ? 128 : 32;
  return isIP(address) !== 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest));
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

const port = whole(1, 65_535);

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
    about: 'Bearer token that /metrics asks for; none asked for if unset.',
    type: text,
    secret: true,
    unused: true,
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
    type: url('http', 'https'),
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
    about: "Cluster of Pusher's cloud; our own server has none.",
    type: text,
    fallback: 'us2',
  },
  PUSHER_SSL: { group: 'Realtime', about: "TLS to Pusher's cloud.", type: flag, fallback: 'true', unused: true },
  PUSHER_HOST: { group: 'Realtime', about: 'Another server with the Pusher protocol to publish to.', type: text, unused: true },
  PUSHER_PORT: { group: 'Realtime', about: 'Port of PUSHER_HOST.', type: port, unused: true },
  WS_ENABLED: {
    group: 'Realtime',
    about: 'Serve the WebSocket of version 1 at /ws/content.',
    type: flag,
    fallback: 'true',
    unused: true,
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

  SENTRY_DSN: { group: 'Watching', about: 'Where errors are reported.', type: url('https', 'http'), secret: true, unused: true },
  SENTRY_ENVIRONMENT: {
    group: 'Watching',
    about: 'Name under which errors are reported.',
    type: text,
    fallback: 'production',
    unused: true,
  },
  SUPABASE_URL: { group: 'Watching', about: 'Copy of the agent metrics.', type: url('https', 'http'), unused: true },
  SUPABASE_SERVICE_KEY: { group: 'Watching', about: 'Key for SUPABASE_URL.', type: text, secret: true, unused: true },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

const isVariable = (name: string): name is VariableName => name in variables;
export const variableNames: readonly VariableName[] = Object.keys(variables).filter(isVariable);

type Parsed<Name extends VariableName> = z.infer<(typeof variables)[Name]['type']>;

/** Parsed values; those without a default may be missing. */
export type Values = {
  [Name in VariableName]: (typeof variables)[Name] extends { fallback: string } ? Parsed<Name> : Parsed<Name> | undefined;
};
