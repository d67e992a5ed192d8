import { type Logger, pino } from 'pino';
import { describeError } from './describe-error.ts';

export type Log = Logger;

/** Never in a log: who someone is, what they wrote, what lets them in. One list for the whole product. */
const redacted = ['password', 'access_token', 'refresh_token', 'authorization', 'cookie', 'secret', 'prompt', 'email'];

const toStandardOutput = (line: string): void => void process.stdout.write(line);

/** JSON lines on standard output; one readable line each on a terminal. */
export function createLog(level: string, terminal: boolean, write = toStandardOutput): Log {
  const redact = redacted.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  const options = { level, redact, serializers: { err: describeError } };
  if (!terminal) return pino(options, { write });
  return pino({ ...options, base: null, timestamp: false }, { write: (line) => write(readable(line)) });
}

const words: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

function readable(line: string): string {
  const { level, msg, err, ...rest } = JSON.parse(line);
  const details = Object.entries(rest).map(
    ([name, value]) => ` ${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const cause = err ? `: ${err.message}` : '';
  return `${(words[level] ?? 'log').padEnd(6)} ${msg}${cause}${details.join('')}\n`;
}
