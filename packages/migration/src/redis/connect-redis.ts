import { connect as connectPlain, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { MigrationError, reasonOf } from '../migration-error.ts';

/** What a few questions to Redis need; it is no client. */
export type Redis = {
  /** One command, one answer: a line, or the text of a bulk. Rejects what Redis refuses. */
  ask(...words: string[]): Promise<string>;
  /** One command whose answer is long: its bytes as they come. */
  stream(...words: string[]): AsyncGenerator<Buffer>;
  close(): void;
};

const quietMs = 10_000;
/** While it gets a long answer ready it sends a line each second or so. */
const longQuietMs = 60_000;

/** @throws MigrationError REDIS_FAILED in one line, without the password */
export async function connectRedis(url: string): Promise<Redis> {
  const parsed = parse(url);
  const where = `${parsed.hostname || '127.0.0.1'}:${parsed.port || 6379}`;
  const fail = (error: unknown) =>
    new MigrationError(
      'REDIS_FAILED',
      `Redis at ${where} does not answer (${reasonOf(error)}). Check that it runs and that REDIS_URL is right.`,
      error,
    );
  const target = { host: parsed.hostname || '127.0.0.1', port: Number(parsed.port || 6379) };
  const socket = parsed.protocol === 'rediss:' ? connectTls({ ...target, servername: target.host }) : connectPlain(target);
  socket.setTimeout(quietMs, () => socket.destroy(new Error(`nothing came for ${(socket.timeout ?? quietMs) / 1000} s`)));
  const pieces = readPieces(socket);
  const ask = (...words: string[]): Promise<string> => {
    socket.write(encode(words));
    return readReply(pieces).catch((error: unknown) => {
      throw error instanceof MigrationError ? error : fail(error);
    });
  };
  const redis: Redis = {
    ask,
    stream: (...words) => {
      socket.setTimeout(longQuietMs);
      socket.write(encode(words));
      return streamReply(pieces);
    },
    close: () => void socket.destroy(),
  };
  try {
    const [user, password] = [parsed.username, parsed.password].map(decodeURIComponent);
    if (password) await (user ? ask('AUTH', user, password) : ask('AUTH', password));
    return redis;
  } catch (error) {
    redis.close();
    throw error;
  }
}

function parse(url: string): URL {
  if (URL.canParse(url)) {
    const parsed = new URL(url);
    if (['redis:', 'rediss:'].includes(parsed.protocol)) return parsed;
  }
  throw new MigrationError('REDIS_FAILED', 'REDIS_URL must look like redis://:password@host:6379/0.');
}

const encode = (words: readonly string[]): string =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;

type Pieces = { line(): Promise<string>; bytes(length: number): Promise<Buffer>; some(most: number): Promise<Buffer> };

function readPieces(socket: Socket): Pieces {
  const source: AsyncIterator<Buffer> = socket[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  const more = async (): Promise<void> => {
    const { value, done } = await source.next();
    if (done === true) throw new Error('the connection was closed');
    held = Buffer.concat([held, value]);
  };
  return {
    async line() {
      for (;;) {
        const end = held.indexOf('\n');
        if (end >= 0) {
          const line = held.subarray(0, end).toString('utf8').trimEnd();
          held = held.subarray(end + 1);
          return line;
        }
        await more();
      }
    },
    async bytes(length) {
      while (held.length < length) await more();
      const piece = held.subarray(0, length);
      held = held.subarray(length);
      return piece;
    },
    async some(most) {
      if (held.length === 0) await more();
      const piece = held.subarray(0, most);
      held = held.subarray(piece.length);
      return piece;
    },
  };
}

async function readReply(pieces: Pieces): Promise<string> {
  const line = await pieces.line();
  if (line.startsWith('-')) throw new MigrationError('REDIS_FAILED', `Redis refused: ${line.slice(1)}.`);
  if (!line.startsWith('$')) return line.slice(1);
  const length = Number(line.slice(1));
  if (length < 0) return '';
  return (await pieces.bytes(length + 2)).subarray(0, length).toString('utf8');
}

async function* streamReply(pieces: Pieces): AsyncGenerator<Buffer> {
  let line = '';
  while (line === '') line = await pieces.line(); // until the answer is ready, empty lines keep the connection alive
  if (line.startsWith('-')) throw new Error(line.slice(1));
  if (line.startsWith('$EOF:')) return yield* streamUntil(pieces, Buffer.from(line.slice(5)));
  let left = Number(line.slice(1));
  if (!(line.startsWith('$') && left >= 0)) throw new Error(`it answered ${line.slice(0, 20)}`);
  while (left > 0) {
    const piece = await pieces.some(left);
    left -= piece.length;
    yield piece;
  }
}

/** Where Redis does not know the length beforehand, a mark of its own choosing follows the data. Nothing comes after it. */
async function* streamUntil(pieces: Pieces, mark: Buffer): AsyncGenerator<Buffer> {
  let tail = Buffer.alloc(0);
  for (;;) {
    const all = Buffer.concat([tail, await pieces.some(1 << 20)]);
    const known = Math.max(0, all.length - mark.length);
    tail = all.subarray(known);
    if (known > 0) yield all.subarray(0, known);
    if (tail.equals(mark)) return;
  }
}
