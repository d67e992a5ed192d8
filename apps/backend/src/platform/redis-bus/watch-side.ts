import type { Redis } from 'ioredis';
import type { Log } from '#platform/log';

/** What is wrong with one of the bus' two connections, in words; `isRefusal`: Redis is there, and says no. */
export type Fault = { readonly words: string; readonly isRefusal: boolean };

export type Side = {
  fault(): Fault | undefined;
  /** A command failed: noted where Redis itself refused it; a lost connection is noticed without. */
  failed(command: string, error: unknown): void;
  /** The side does its work: whatever was wrong is over. */
  works(): void;
};

const OUT_OF_REACH: Fault = { words: 'Redis out of reach: servers do not hear each other until it is back', isRefusal: false };

/** Follows one connection, and logs each fault once, however often it comes again. */
export function watchSide(redis: Redis, log: Log, side: 'sender' | 'receiver'): Side {
  let fault: Fault | undefined;

  function note(error: unknown, next: Fault): void {
    if (fault?.words !== next.words) log.warn({ err: error, side }, next.words);
    fault = next;
  }

  // What Redis refuses and ioredis reports here is the command that logs in.
  redis.on('error', (error: unknown) => note(error, isReply(error) ? refusalOf('AUTH', error) : OUT_OF_REACH));
  redis.on('close', () => {
    if (!fault) log.debug({ side }, 'Redis connection closed');
  });
  return {
    fault: () => fault,
    failed(command, error) {
      if (isReply(error)) note(error, refusalOf(command, error));
    },
    works() {
      if (fault) log.info({ side }, 'Redis is back');
      fault = undefined;
    },
  };
}

/** An answer of Redis itself, not a lost connection. */
const isReply = (error: unknown): error is Error => error instanceof Error && error.name === 'ReplyError';

/** The first word of Redis' answer is its code; the rest may name users and channels, and is for the log alone. */
function refusalOf(command: string, { message }: Error): Fault {
  const code = /^[A-Z]+/.exec(message)?.[0] ?? 'ERR';
  return { words: `Redis refuses ${command} (${code}): ${advice(command, code)}`, isRefusal: true };
}

function advice(command: string, code: string): string {
  if (code === 'NOAUTH' || code === 'WRONGPASS') return 'check the user and the password in REDIS_URL';
  return code === 'NOPERM'
    ? `give the user in REDIS_URL the right +${command.toLowerCase()} and the channel of the bus, as in ACL SETUSER`
    : 'see what Redis says in the log';
}
