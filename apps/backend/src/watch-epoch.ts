import { AppError } from '@toolboxai/contracts';
import { type Database, type Listener, listen, type OpenOptions } from '@toolboxai/database';
import type { Http } from '#platform/http';
import type { Log } from '#platform/log';

type Pool = Database['pool'];
type Client = Parameters<NonNullable<OpenOptions['admit']>>[0];
type Epoch = { epoch: number; phase: string };

export type EpochWatch = {
  /** Notes under which epoch of the migration from version 1 this server begins, and answers its phase; '' where there is none. */
  begin(pool: Pool): Promise<string>;
  /** Asked of each connection that the pool makes. @throws AppError where the epoch is another one by now */
  admit(client: Client): Promise<void>;
  /** Looks from now on, each second and when it is told of a change. `onGone` is called once. */
  start(pool: Pool, onGone: () => void): Promise<void>;
  stop(): Promise<void>;
  /** Of the migration as it was last seen; null where this database was version 2's alone when this server began. */
  seen(): Readonly<Epoch> | null;
  /** What to answer since the epoch is over; undefined while it lasts. */
  gone(): AppError | undefined;
};

const everyMs = 1_000;
const channel = 'toolboxai_migration';
const retryAfterSeconds = 30;
/** While it is open, version 2 may be taken away again; once it is being finished, no more. */
const watched = 'open';
const goesOn: readonly string[] = ['open', 'finishing', 'finished'];

async function readEpoch(on: Pool | Client): Promise<Epoch | null> {
  const { rows: found } = await on.query<{ there: boolean }>(
    `select to_regclass('toolboxai_migration.run') is not null as there`,
  );
  if (!found[0]?.there) return null;
  const { rows } = await on.query<Epoch>('select epoch, phase from toolboxai_migration.run');
  return rows[0] ?? null;
}

/**
 * A server that began before version 2 was rolled back must not go on: neither on the tables that are taken away under it, nor on
 * those of a later run. It notices within a second, and no new connection is made for it even before that.
 */
export function createEpochWatch(log: Log): EpochWatch {
  let begun: number | null = null;
  let seen: Epoch | null = null;
  let isOver = false;
  let tell: (() => void) | undefined;
  let listener: Listener | undefined;
  let timer: NodeJS.Timeout | undefined;
  let own: Client | undefined;

  const judge = (now: Epoch | null): void => {
    if (isOver || begun === null) return;
    seen = now ?? seen;
    if (now?.epoch === begun && goesOn.includes(now.phase)) return;
    isOver = true;
    clearInterval(timer);
    tell?.();
  };
  const look = async (): Promise<void> => {
    if (!own || isOver) return;
    await readEpoch(own).then(judge, (error: unknown) => log.warn({ err: error }, 'the phase of the migration was not read'));
  };
  const gone = (): AppError | undefined =>
    isOver
      ? new AppError('DEPENDENCY_UNAVAILABLE', {
          publicMessage: `Version 2 is being rolled back here, and this server ends. What was stored is kept; this request was not carried out. Version 1 goes on. Try again in ${retryAfterSeconds} seconds.`,
          context: { retryAfterSeconds },
        })
      : undefined;

  return {
    gone,
    seen: () => seen,
    async begin(pool) {
      const now = await readEpoch(pool);
      seen = now?.phase === watched ? now : null;
      begun = seen?.epoch ?? null;
      return now?.phase ?? '';
    },
    async admit(client) {
      if (begun === null) return;
      if (!isOver) judge(await readEpoch(client));
      const over = gone();
      if (over) throw over;
    },
    async start(pool, onGone) {
      if (begun === null) return;
      tell = onGone;
      if (isOver) return onGone();
      listener = listen({
        pool,
        channels: [channel],
        onConnect: async (client) => void (own = client),
        onNotify: () => void look(),
        onReconnect: () => void look(),
        onLost: () => void (own = undefined),
      });
      await listener.ready;
      await look();
      timer = setInterval(() => void look(), everyMs).unref();
    },
    async stop() {
      clearInterval(timer);
      own = undefined;
      await listener?.close();
    },
  };
}

/** From the end of the epoch on nothing is taken that would have to be stored. */
export function refuseWrites(http: Http, { gone }: Pick<EpochWatch, 'gone'>): void {
  http.addHook('onRequest', async (request) => {
    const over = gone();
    if (over && !['GET', 'HEAD', 'OPTIONS'].includes(request.method)) throw over;
  });
}
