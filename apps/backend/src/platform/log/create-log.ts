import { type Logger, pino } from 'pino';
import { type DescribedError, describeError } from './describe-error.ts';

export type Log = Logger;

/** A line of the log: what names it hides is hidden already. */
export type LogRecord = { level: number; msg: string; err?: DescribedError; [field: string]: unknown };

/** Hands each line from `error` on to who listens, as it is written. */
export type ErrorFeed = { tell(record: LogRecord): void; listen(listener: (record: LogRecord) => void): void };

export function createErrorFeed(): ErrorFeed {
  const listeners = new Set<(record: LogRecord) => void>();
  return {
    tell(record) {
      for (const listener of listeners) listener(record);
    },
    listen: (listener) => void listeners.add(listener),
  };
}

/** Never in a log: who someone is, what they wrote, what lets them in. One list for the whole product. */
const redacted = [
  'password',
  'access_token',
  'refresh_token',
  'token',
  'authorization',
  'cookie',
  'secret',
  'prompt',
  'email',
  'nickname',
];

const toStandardOutput = (line: string): void => void process.stdout.write(line);

/** JSON lines on standard output; one readable line each on a terminal. */
export function createLog(level: string, terminal: boolean, write = toStandardOutput, errors?: ErrorFeed): Log {
  const redact = redacted.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = { level, redact, serializers: { err: describeError } };
  const tell = (line: string): void => {
    if (errors && isError.test(line)) errors.tell(JSON.parse(line));
  };
  const writeOut = terminal ? (line: string) => write(readable(line)) : write;
  const destination = {
    write(line: string) {
      writeOut(line);
      tell(line);
    },
  };
  return terminal ? pino({ ...options, base: null, timestamp: false }, destination) : pino(options, destination);
}

const isError = /^\{"level":(50|60),/;

const words: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

function readable(line: string): string {
  const { level, msg, err, ...rest } = JSON.parse(line);
  const details = Object.entries(rest).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const cause = err ? `: ${err.message}` : '';
  return `${(words[level] ?? 'log').padEnd(6)} ${msg}${cause}${details.join('')}\n`;
}
