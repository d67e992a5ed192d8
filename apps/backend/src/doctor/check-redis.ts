import { Redis } from 'ioredis';
import { type Check, type Finding, fastest, fault, off, ok, warning } from './finding.ts';

const check = 'redis';
const answerMs = 3_000;
const slowMs = 20;
const oldest = 7;

export const checkRedis: Check = async ({ config }) => {
  const { url } = config.redis;
  if (!url) return [off(check, 'REDIS_URL is not set: one server needs none, several keep limits each by itself')];
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: answerMs,
    commandTimeout: answerMs,
    maxRetriesPerRequest: 0,
    enableReadyCheck: false,
    retryStrategy: () => null,
  });
  let lost: Error | undefined;
  redis.on('error', (error) => {
    lost = error;
  });
  try {
    await redis.connect();
    return await look(redis);
  } catch (error) {
    // What ended the connection says more than that it ended.
    return [explain(lost ?? error)];
  } finally {
    redis.disconnect();
  }
};

async function look(redis: Redis): Promise<Finding[]> {
  const ms = await fastest(() => redis.ping());
  const version = /redis_version:(\S+)/.exec(await redis.info('server'))?.[1] ?? 'of a version that it does not say';
  if (Number.parseInt(version, 10) < oldest)
    return [
      fault(check, { detail: `it is Redis ${version}`, cause: 'It is too old.', fix: `Upgrade it to Redis ${oldest} or newer.` }),
    ];
  if (ms > slowMs)
    return [
      warning(check, {
        detail: `Redis ${version} takes ${ms} ms for the smallest question`,
        cause: 'The network to it is slow, or it is overloaded. Limits do without it when it takes 50 ms.',
        fix: 'Bring it closer, or look at its load: redis-cli --latency',
      }),
    ];
  return [ok(check, `Redis ${version}, answers in ${ms} ms`)];
}

const without = 'Until it is back each server keeps the limits by itself, and presence is per server.';

function explain(error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  if (/WRONGPASS|NOAUTH|invalid password/i.test(message))
    return fault(check, {
      detail: 'Redis refuses the user or the password',
      cause: `They are wrong in REDIS_URL, or missing. ${without}`,
      fix: 'REDIS_URL=redis://user:password@host:port',
    });
  if (/NOPERM/.test(message))
    return fault(check, {
      detail: `Redis refuses a command: ${message.slice(0, 120)}`,
      cause: `Its user may not do what is needed. ${without}`,
      fix: 'ACL SETUSER … +@read +@write +@pubsub +@scripting +info +ping ~toolboxai:* &toolboxai:*',
    });
  if (/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(message))
    return fault(check, {
      detail: `Redis is not there (${message})`,
      cause: `It does not run, or REDIS_URL names another place. ${without}`,
      fix: 'Start it, put REDIS_URL right, or take REDIS_URL out where one server is enough.',
    });
  return fault(check, {
    detail: `Redis does not answer (${message})`,
    cause: `It hangs, or a firewall drops what is sent to it. ${without}`,
    fix: 'Look at it: redis-cli ping. Restart it if it hangs.',
  });
}
