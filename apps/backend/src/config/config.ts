import { findRemote } from './find-remote.ts';
import type { Values } from './variables.ts';

/** Rooms receive slices of this, never the environment. */
export type Config = ReturnType<typeof toConfig>;

export function toConfig(values: Values, warnings: readonly string[]) {
  const config = {
    environment: values.ENVIRONMENT,
    dataDir: values.DATA_DIR,
    instanceId: values.INSTANCE_ID,
    role: values.SERVER_ROLE,
    log: { level: values.LOG_LEVEL ?? (values.DEBUG ? 'debug' : 'info') },
    http: {
      host: values.HOST,
      port: values.PORT,
      corsOrigins: values.CORS_ORIGINS,
      securityHeaders: values.SECURITY_HEADERS_ENABLED,
      trustedProxies: values.TRUSTED_PROXIES ?? [],
      metricsToken: values.METRICS_TOKEN,
    },
    database: { url: values.DATABASE_URL },
    redis: { url: values.REDIS_URL },
    auth: {
      secret: values.JWT_SECRET_KEY,
      algorithm: values.JWT_ALGORITHM,
      accessMinutes: values.JWT_ACCESS_TOKEN_EXPIRE_MINUTES,
      refreshDays: values.JWT_REFRESH_TOKEN_EXPIRE_DAYS,
      skip: values.SKIP_AUTH,
      version1: values.WS_ENABLED,
    },
    models: {
      apiKey: values.OPENAI_API_KEY,
      baseUrl: values.OPENAI_BASE_URL,
      model: values.OPENAI_MODEL,
      temperature: values.OPENAI_TEMPERATURE,
      maxTokens: values.MAX_TOKENS,
      maxCostUsd: values.MAX_COST_PER_LESSON_USD,
      price: values.MODEL_PRICE_USD_PER_MILLION_TOKENS,
    },
    agents: {
      enabled: values.AGENT_SERVICE_ENABLED,
      maxConcurrent: values.MAX_CONCURRENT_GENERATIONS,
      maxSeconds: values.MAX_CONTENT_GENERATION_TIME,
    },
    mcp: { enabled: values.MCP_ENABLED },
    realtime: {
      enabled: values.PUSHER_ENABLED,
      appId: values.PUSHER_APP_ID,
      key: values.PUSHER_KEY,
      secret: values.PUSHER_SECRET,
      remote: findRemote(values),
      maxConnections: values.WS_MAX_CONNECTIONS,
      heartbeatSeconds: values.WS_HEARTBEAT_INTERVAL,
      messagesPerMinute: values.WS_RATE_LIMIT_PER_MINUTE,
    },
    legacy: {
      sockets: values.WS_ENABLED,
      sunset: values.LEGACY_SUNSET,
      maxConnections: values.WS_MAX_CONNECTIONS,
      heartbeatSeconds: values.WS_HEARTBEAT_INTERVAL,
      messagesPerMinute: values.WS_RATE_LIMIT_PER_MINUTE,
    },
    classes: { retentionDays: values.CLASS_RETENTION_DAYS, loginSkipped: values.SKIP_AUTH },
    limits: { perMinute: values.RATE_LIMIT_PER_MINUTE },
    breakers: {
      failureThreshold: values.CIRCUIT_BREAKER_FAILURE_THRESHOLD,
      timeoutSeconds: values.CIRCUIT_BREAKER_TIMEOUT_SECONDS,
    },
    rojo: { enabled: values.ROJO_ENABLED, host: values.ROJO_HOST, port: values.ROJO_PORT },
    openCloud: {
      apiKey: values.ROBLOX_API_KEY,
      universeId: values.ROBLOX_UNIVERSE_ID,
      placeId: values.ROBLOX_PLACE_ID,
    },
    sentry: { dsn: values.SENTRY_DSN, environment: values.SENTRY_ENVIRONMENT },
    supabase: { url: values.SUPABASE_URL, key: values.SUPABASE_SERVICE_KEY },
    warnings,
  };
  for (const slice of Object.values(config)) Object.freeze(slice);
  return Object.freeze(config);
}
