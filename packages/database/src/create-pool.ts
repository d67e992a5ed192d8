import { AppError } from '@toolboxai/contracts';
import pg from 'pg';

export type PoolOptions = {
  url: string;
  /** Most connections at a time. */
  max: number;
  applicationName: string;
  statementTimeoutMs: number;
  /** Longest time for a connection to be made. */
  connectMs: number;
  /** Longest wait for a connection that others use. */
  queueMs: number;
  /** Called when somebody waited too long, at most every ten seconds. */
  onCrowded: () => void;
  /** Asked of each new connection before it is used; where it rejects, so does whoever asked for one. */
  admit?: ((client: pg.PoolClient) => Promise<void>) | undefined;
};

/** A pool whose sessions reckon in UTC. Whoever waits too long for a connection is told OVERLOADED. */
export function createPool(options: PoolOptions): pg.Pool {
  class Client extends pg.Client {
    constructor(config: pg.ClientConfig = {}) {
      super({ ...config, connectionTimeoutMillis: options.connectMs });
    }
  }
  const { admit } = options;
  return new QueuePool(
    {
      connectionString: inUtc(options.url),
      max: options.max,
      application_name: options.applicationName,
      statement_timeout: options.statementTimeoutMs,
      connectionTimeoutMillis: options.queueMs,
      keepAlive: true,
      ...(admit && {
        verify: (client: pg.PoolClient, done: (error?: Error) => void) => void admit(client).then(() => done(), done),
      }),
      Client,
    },
    options.onCrowded,
  );
}

/** Columns of version 1 hold times without a zone, which mean UTC: the server's own setting must not change what they say. */
function inUtc(url: string): string {
  const parsed = new URL(url);
  const given = parsed.searchParams.get('options') ?? '';
  parsed.searchParams.set('options', `${given} -c TimeZone=UTC`.trim());
  return parsed.toString();
}

type OnConnect = Parameters<pg.Pool['connect']>[0];

const quietMs = 10_000;

/** The one place where the pool's own error of a long wait becomes the caller's. */
class QueuePool extends pg.Pool {
  readonly #onCrowded: () => void;
  #quietUntil = Number.NEGATIVE_INFINITY;

  constructor(config: pg.PoolConfig, onCrowded: () => void) {
    super(config);
    this.#onCrowded = onCrowded;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: OnConnect): void;
  override connect(callback?: OnConnect): Promise<pg.PoolClient> | void {
    if (callback) return super.connect((error, client, done) => callback(error && this.#explain(error), client, done));
    return super.connect().catch((error: unknown) => {
      throw error instanceof Error ? this.#explain(error) : error;
    });
  }

  #explain(error: Error): Error {
    // The pool has no code for it.
    if (error.message !== 'timeout exceeded when trying to connect') return error;
    if (performance.now() >= this.#quietUntil) {
      this.#quietUntil = performance.now() + quietMs;
      this.#onCrowded();
    }
    return new AppError('OVERLOADED', {
      publicMessage: 'More is asked of the database than it can do just now. Nothing was changed. Try again in a few seconds.',
      context: { retryAfterSeconds: 5 },
      cause: error,
    });
  }
}
