import type pg from 'pg';

export type Lead = { isHeld(): boolean; start(): Promise<void>; stop(): Promise<void> };

export type LeadDeps = {
  pool: pg.Pool;
  /** Names what is led, over all servers of the database. */
  lock: readonly [number, number];
  onError: (error: unknown) => void;
  /** How often a server that does not lead asks whether it may. */
  askEveryMs?: number;
};

/**
 * Of all servers on a database, one leads: whoever holds a lock that Postgres lets go by itself when its connection ends. The
 * next one takes over when it asks again.
 */
export function createLead({ pool, lock, onError, askEveryMs = 2_000 }: LeadDeps): Lead {
  let holder: pg.PoolClient | undefined;
  let timer: NodeJS.Timeout | undefined;
  let asking: Promise<void> = Promise.resolve();
  let stopped = false;

  const ask = async (): Promise<void> => {
    if (holder || stopped) return;
    const client = await pool.connect();
    try {
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1, $2) as got', [...lock]);
      if (!rows[0]?.got) return client.release();
    } catch (error) {
      client.release(true);
      throw error;
    }
    holder = client;
    client.once('error', (error) => {
      onError(error);
      holder = undefined;
      client.release(true);
    });
  };
  const askSoon = (): Promise<void> => (asking = asking.then(ask).catch(onError));

  return {
    isHeld: () => holder !== undefined,
    async start() {
      timer = setInterval(() => void askSoon(), askEveryMs);
      await askSoon();
    },
    async stop() {
      stopped = true;
      clearInterval(timer);
      await asking;
      // Its session's end is the lock's.
      holder?.removeAllListeners('error').release(true);
      holder = undefined;
    },
  };
}
