import type pg from 'pg';

export type Listener = {
  /** Resolves once the first LISTEN stands. */
  ready: Promise<void>;
  close(): Promise<void>;
};

export type ListenOptions = {
  pool: pg.Pool;
  channels: readonly string[];
  /** Runs on each new connection, before LISTEN: for session locks. */
  onConnect?: (client: pg.PoolClient) => Promise<void>;
  onNotify: (channel: string, payload: string) => void;
  /** After a lost connection was replaced: whatever was notified meanwhile is gone, so look again. */
  onReconnect?: () => void;
  onLost?: (error: Error) => void;
};

const retryMs = 250;

/**
 * Holds one connection of the pool and hears NOTIFY on it. NOTIFY is only a wake-up: it is lost with the
 * connection, so every user of this also looks by itself from time to time.
 */
export function listen(options: ListenOptions): Listener {
  let client: pg.PoolClient | undefined;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const fresh = await options.pool.connect();
    if (closed) return fresh.release(true);
    client = fresh;
    fresh.on('notification', (message) => options.onNotify(message.channel, message.payload ?? ''));
    // More than one error can come from one connection; without a listener the second would end the process.
    fresh.on('error', (error) => {
      if (client === fresh) lost(error);
    });
    await options.onConnect?.(fresh);
    for (const channel of options.channels) await fresh.query(`LISTEN ${fresh.escapeIdentifier(channel)}`);
  };

  const lost = (error: Error): void => {
    client?.release(true);
    client = undefined;
    if (closed) return;
    options.onLost?.(error);
    clearTimeout(retry);
    retry = setTimeout(() => {
      connect().then(() => options.onReconnect?.(), lost);
    }, retryMs);
  };

  return {
    ready: connect(),
    async close() {
      closed = true;
      clearTimeout(retry);
      // Destroyed, not returned: the session's locks and LISTENs must not reach its next user.
      client?.release(true);
      client = undefined;
    },
  };
}
