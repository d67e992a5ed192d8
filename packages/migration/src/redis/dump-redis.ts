import { Readable } from 'node:stream';
import { MigrationError, reasonOf } from '../migration-error.ts';
import { connectRedis, type Redis } from './connect-redis.ts';

/**
 * Redis' data as an RDB file, asked for as a replica does (`redis-cli --rdb`): Redis itself writes it, and need not share a
 * disk with us. The stream fails where it breaks off.
 * @throws MigrationError REDIS_FAILED
 */
export async function dumpRedis(url: string): Promise<Readable> {
  const redis = await connectRedis(url);
  try {
    // It then sends what it has without writing a file of its own first.
    await redis.ask('REPLCONF', 'capa', 'eof');
  } catch (error) {
    redis.close();
    throw error;
  }
  return Readable.from(readRdb(redis), { objectMode: false });
}

async function* readRdb(redis: Redis): AsyncGenerator<Buffer> {
  try {
    yield* redis.stream('SYNC');
  } catch (error) {
    throw new MigrationError(
      'REDIS_FAILED',
      `Redis did not hand over its data (${reasonOf(error)}). Nothing was kept. Save it by its provider's means, and leave it out here: --no-redis`,
      error,
    );
  } finally {
    redis.close();
  }
}
