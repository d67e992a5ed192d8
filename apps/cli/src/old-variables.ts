/** What a value of version 1 is now; undefined where it is none that can be carried over. */
type Convert = (value: string) => string | undefined;

const same: Convert = (value) => value;
const times =
  (factor: number): Convert =>
  (value) =>
    /^\d+$/.test(value) ? String(Number(value) * factor) : undefined;

/** Names that programs of version 1 had for what has another name now. The first that is set counts. */
export const renamedVariables: Readonly<Record<string, { now: string; convert: Convert }>> = {
  ENV: { now: 'ENVIRONMENT', convert: same },
  API_HOST: { now: 'HOST', convert: same },
  FASTAPI_HOST: { now: 'HOST', convert: same },
  API_PORT: { now: 'PORT', convert: same },
  FASTAPI_PORT: { now: 'PORT', convert: same },
  JWT_SECRET: { now: 'JWT_SECRET_KEY', convert: same },
  JWT_EXPIRATION_MINUTES: { now: 'JWT_ACCESS_TOKEN_EXPIRE_MINUTES', convert: same },
  JWT_EXPIRATION_HOURS: { now: 'JWT_ACCESS_TOKEN_EXPIRE_MINUTES', convert: times(60) },
  ACCESS_TOKEN_EXPIRE_MINUTES: { now: 'JWT_ACCESS_TOKEN_EXPIRE_MINUTES', convert: same },
  JWT_REFRESH_EXPIRATION_DAYS: { now: 'JWT_REFRESH_TOKEN_EXPIRE_DAYS', convert: same },
  REFRESH_TOKEN_EXPIRE_DAYS: { now: 'JWT_REFRESH_TOKEN_EXPIRE_DAYS', convert: same },
  OPENAI_MAX_TOKENS: { now: 'MAX_TOKENS', convert: same },
  API_RATE_LIMIT: { now: 'RATE_LIMIT_PER_MINUTE', convert: same },
  MAX_CONCURRENT_AGENTS: { now: 'MAX_CONCURRENT_GENERATIONS', convert: same },
  TASK_TIMEOUT: { now: 'MAX_CONTENT_GENERATION_TIME', convert: same },
  ENABLE_WEBSOCKET: { now: 'WS_ENABLED', convert: same },
  ROJO_SERVER_HOST: { now: 'ROJO_HOST', convert: same },
  ROJO_SERVER_PORT: { now: 'ROJO_PORT', convert: same },
  SUPABASE_SERVICE_ROLE_KEY: { now: 'SUPABASE_SERVICE_KEY', convert: same },
};

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ENVIRONMENT: { dev: 'development', prod: 'production', stage: 'staging', testing: 'test' },
  LOG_LEVEL: { warning: 'warn', critical: 'error' },
};

/** Values in the spelling of version 2: `True` is `true`, `INFO` is `info`, a list of origins is JSON. */
export function respell(name: string, value: string): string {
  const lower = value.toLowerCase();
  if (name === 'ENVIRONMENT' || name === 'LOG_LEVEL') return words[name]?.[lower] ?? lower;
  if (name === 'CORS_ORIGINS' && value !== '' && !value.startsWith('[')) return toList(value);
  if (['true', 'yes', 'on'].includes(lower)) return 'true';
  if (['false', 'no', 'off'].includes(lower)) return 'false';
  return value;
}

const toList = (value: string): string =>
  JSON.stringify(
    value
      .split(',')
      .map((origin) => origin.trim())
      .filter(Boolean),
  );

/** What version 2 asks for that version 1 had not, as the guide marks it; why one wants it. */
export const newVariables: readonly { title: string; names: readonly string[] }[] = [
  {
    title:
      'Events to browsers (new, required): without an account at Pusher the server carries them itself, with the values shown.',
    names: ['PUSHER_ENABLED', 'PUSHER_APP_ID', 'PUSHER_KEY', 'PUSHER_SECRET', 'PUSHER_CLUSTER', 'PUSHER_SSL'],
  },
  { title: 'Reports of errors (new, recommended).', names: ['SENTRY_DSN', 'SENTRY_ENVIRONMENT'] },
  { title: 'Agents (new).', names: ['MAX_CONCURRENT_GENERATIONS', 'MAX_CONTENT_GENERATION_TIME'] },
  { title: "Version 1's clients: on until the last of them is gone.", names: ['WS_ENABLED'] },
];

export const newPageVariables: readonly { title: string; names: readonly string[] }[] = [
  {
    title: 'Events (new, required): without a key the page takes what the server tells it.',
    names: ['VITE_PUSHER_KEY', 'VITE_PUSHER_CLUSTER', 'VITE_PUSHER_AUTH_ENDPOINT'],
  },
  { title: 'What the page shows (new).', names: ['VITE_ENABLE_AGENTS', 'VITE_ENABLE_ROBLOX_INTEGRATION'] },
];
