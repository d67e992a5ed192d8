import { randomUUID } from 'node:crypto';
import { scrub } from '@toolboxai/contracts';
import type { LogRecord } from '#platform/log';

export type EventContext = {
  release: string;
  environment: string;
  /** INSTANCE_ID; never the machine's own name. */
  server: string | undefined;
};

/** Fields of a log's line that may go along. All others stay here. */
const tagNames = ['code', 'request_id', 'task_id', 'agent_type', 'task_type', 'breaker', 'side', 'where', 'route'];

/** A line of the log as an event of Sentry's. Nothing goes into it that is not in the log, and less. */
export function describeEvent(record: LogRecord, { release, environment, server }: EventContext, now: Date) {
  const tags = tagNames.flatMap((name) => {
    const value = record[name];
    return typeof value === 'string' ? [[name, scrub(value).slice(0, 200)]] : [];
  });
  return {
    event_id: randomUUID().replaceAll('-', ''),
    timestamp: now.toISOString(),
    platform: 'node',
    level: record.level >= 60 ? 'fatal' : 'error',
    logger: 'toolboxai',
    release,
    environment,
    ...(server !== undefined && { server_name: server }),
    logentry: { formatted: scrub(record.msg) },
    tags: Object.fromEntries(tags),
    ...(record.err && { exception: { values: [exceptionOf(record.err)] } }),
  };
}

function exceptionOf({ type, message, code, stack }: NonNullable<LogRecord['err']>) {
  const value = scrub(code === undefined ? message : `${code}: ${message}`);
  // Sentry wants the call that failed last.
  return { type, value, stacktrace: { frames: stack.flatMap(toFrame).toReversed() } };
}

const place = /^at (?:async )?(?:(?<name>.+?) \()?(?<file>[^()]+?):(?<line>\d+):(?<column>\d+)\)?$/;

function toFrame(text: string) {
  const { name, file = '', line, column } = place.exec(text)?.groups ?? {};
  if (!file) return [];
  return [
    {
      filename: withoutRoot(file),
      function: name ?? '<anonymous>',
      lineno: Number(line),
      colno: Number(column),
      in_app: !/node_modules|^node:/.test(file),
    },
  ];
}

/** Where on this machine it lies is nobody's business, and may hold a user's name. */
function withoutRoot(file: string): string {
  if (file.startsWith('node:')) return file;
  const known = /(?:^|\/)((?:apps|packages|node_modules|src)\/.*)$/.exec(file)?.[1];
  return known ?? file.slice(file.lastIndexOf('/') + 1);
}
