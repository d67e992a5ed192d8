import { createHash } from 'node:crypto';
import { Redis } from 'ioredis';
import type { CounterStore, Decision, Demand } from './counter-store.ts';

export type RedisStore = CounterStore & {
  /** Throws where Redis does not answer in time. */
  ping(): Promise<void>;
  close(): void;
};

export type RedisStoreOptions = {
  /** redis:// or rediss:// */
  url: string;
  onError: (error: unknown) => void;
  /** Put before each key. */
  prefix?: string;
  /** Longest that Redis may take for an answer. */
  answerMs?: number;
};

const usualAnswerMs = 50;
/** Redis is taken for gone, and connected to anew, when it says nothing for so long. */
const silenceMs = 2_000;
const longestPauseMs = 2_000;

/**
 * All demands in one step, by Redis' own clock, so that servers whose clocks differ count alike. Numbers are written out in
 * full: Lua shortens large ones. ARGV holds interval and burst of each key; the answer is whether it is allowed, the time,
 * then what remains and the wait of each.
 */
const script = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local whole, wait, allowed = {}, {}, 1
for i, key in ipairs(KEYS) do
  local interval, burst = tonumber(ARGV[i * 2 - 1]), tonumber(ARGV[i * 2])
  whole[i] = math.max(now, tonumber(redis.call('GET', key) or '0'))
  wait[i] = math.max(0, whole[i] - (burst - 1) * interval - now)
  if wait[i] > 0 then allowed = 0 end
end
local answer = { allowed, string.format('%.0f', now) }
for i, key in ipairs(KEYS) do
  local interval, burst = tonumber(ARGV[i * 2 - 1]), tonumber(ARGV[i * 2])
  if allowed == 1 then
    whole[i] = whole[i] + interval
    redis.call('SET', key, string.format('%.0f', whole[i]), 'PX', math.ceil((whole[i] - now) / 1000) + 1)
  end
  answer[#answer + 1] = math.max(0, math.floor((burst * interval - (whole[i] - now)) / interval))
  answer[#answer + 1] = string.format('%.0f', wait[i])
end
return answer`;
const scriptHash = createHash('sha1').update(script).digest('hex');

/** Counts in a Redis that several servers share. Connects by itself, and again; what cannot be sent at once fails at once. */
export function createRedisStore(options: RedisStoreOptions): RedisStore {
  const { url, onError, prefix = 'toolboxai:limit:', answerMs = usualAnswerMs } = options;
  const redis = new Redis(url, {
    commandTimeout: answerMs,
    connectTimeout: silenceMs,
    socketTimeout: silenceMs,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    // Half of it by chance: servers whose Redis comes back must not all call in step.
    retryStrategy: (times) => Math.min(longestPauseMs, 50 * 2 ** Math.min(times, 6)) * (0.5 + Math.random() / 2),
  });
  redis.on('error', onError);

  const ask = async (demands: readonly Demand[]): Promise<unknown> => {
    const keys = demands.map(({ key }) => `${prefix}${key}`);
    const figures = demands.flatMap(({ intervalUs, burst }) => [String(intervalUs), String(burst)]);
    try {
      return await redis.evalsha(scriptHash, keys.length, ...keys, ...figures);
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
      return redis.eval(script, keys.length, ...keys, ...figures);
    }
  };

  return {
    take: async (demands) => toDecision(await ask(demands), demands.length),
    async ping() {
      await redis.ping();
    },
    close: () => redis.disconnect(),
  };
}

function toDecision(answer: unknown, count: number): Decision {
  const numbers = Array.isArray(answer) ? answer.map(Number) : [];
  const [allowed, atUs = Number.NaN, ...rest] = numbers;
  if (rest.length !== count * 2 || numbers.some(Number.isNaN))
    throw new Error('Redis gave an answer that the limits cannot read');
  const standings = Array.from({ length: count }, (_, n) => ({ remaining: rest[n * 2] ?? 0, waitUs: rest[n * 2 + 1] ?? 0 }));
  return { allowed: allowed === 1, atUs, standings };
}
