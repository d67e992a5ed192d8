import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { AppError } from '@toolboxai/contracts';
import { type Comparison, compareVersions, type Requests, readRequests } from '@toolboxai/migration';
import { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';

type Print = CommandContext['print'];
type Options = {
  v1: string;
  v2: string;
  v1Token?: string;
  v2Token?: string;
  log?: string;
  limit: string;
  concurrency: string;
  timeoutMs: string;
  ignore: string[];
  json?: true;
};

export const compareCommand = ({ env, print }: CommandContext): Command =>
  new Command('compare')
    .description("Send version 1's reads to both versions, and show where version 2 answers otherwise; then it ends with 1")
    .requiredOption('--v1 <url>', 'where version 1 is: https://host:port')
    .requiredOption('--v2 <url>', 'where version 2 is')
    .option('--v1-token <token>', 'to read with at version 1 (V1_TOKEN, which no list of processes shows)')
    .option('--v2-token <token>', "to read with at version 2 (V2_TOKEN); version 1's own goes too")
    .option('--log <file>', "an access log, whose GETs are sent; without one, version 1's known reads")
    .option('--limit <number>', 'how many different paths, those asked for most often first', '500')
    .option('--concurrency <number>', 'requests at a time', '4')
    .option('--timeout-ms <number>', 'how long an answer may take', '15000')
    .option(
      '--ignore <json path>',
      'a known difference: $.items[*].seen, $..updated_at, /health:$.version, /reports/*:$; repeatable',
      add,
      [],
    )
    .option('--json', 'print one JSON document')
    .action(async (options: Options) => {
      const limit = numberOf('--limit', options.limit, 100_000);
      const requests = options.log === undefined ? undefined : await readLog(options.log, limit);
      const comparison = await compareVersions({
        v1: { url: options.v1, token: options.v1Token ?? env.V1_TOKEN },
        v2: { url: options.v2, token: options.v2Token ?? env.V2_TOKEN },
        paths: requests?.paths,
        limit,
        ignore: options.ignore,
        concurrency: numberOf('--concurrency', options.concurrency, 32),
        timeoutMs: numberOf('--timeout-ms', options.timeoutMs, 600_000),
      });
      if (options.json) print(JSON.stringify({ ...comparison, left_out: requests?.leftOut ?? null }, null, 2));
      else show(print, comparison, requests);
      if (!comparison.ok) process.exitCode = 1;
    });

const add = (value: string, before: string[]): string[] => [...before, value];

function numberOf(option: string, text: string, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw new AppError('VALIDATION_FAILED', { publicMessage: `${option} must be from 1 to ${most}, but is "${text}".` });
}

async function readLog(file: string, limit: number): Promise<Requests> {
  try {
    return await readRequests(createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }), limit);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
    throw new AppError('VALIDATION_FAILED', { publicMessage: `${file} cannot be read (${String(cause.code)}).`, cause });
  }
}

/** The same difference in many rows is one line, with its first example. */
function show(print: Print, comparison: Comparison, requests: Requests | undefined): void {
  const lines = comparison.differing.flatMap(({ path, kind, differences }) =>
    differences.map(({ at, v1, v2, kind: way }) => ({ path, kind, way, v1, v2, place: at.replaceAll(/\[\d+\]/g, '[*]') })),
  );
  for (const alike of Map.groupBy(lines, ({ kind, place, way }) => `${kind} ${place} ${way}`).values()) {
    const [first] = alike;
    if (!first) continue;
    print(`differs   ${first.kind}  ${first.place}: version 1 ${first.v1}, version 2 ${first.v2}`);
    print(`          at GET ${first.path}${alike.length > 1 ? `, and ${alike.length - 1} times more` : ''}`);
  }
  const { compared, same, differing, added, refused, unanswered, unknown, times } = comparison;
  print(
    `compared  ${compared} reads: ${same} answered alike, ${differing.length} differ; version 2 added ${added} fields, which is fine`,
  );
  if (refused > 0) print(`          ${refused} of them both refuse, which shows nothing: give --v1-token and --v2-token`);
  if (unanswered > 0) print(`          ${unanswered} of them neither answers`);
  if (unknown > 0) print(`          ${unknown} known reads are not in this version 1`);
  if (requests) showLeftOut(print, requests.leftOut);
  print(
    `times     version 1 p50 ${times.v1.p50} ms, p95 ${times.v1.p95} ms; version 2 p50 ${times.v2.p50} ms, p95 ${times.v2.p95} ms`,
  );
}

function showLeftOut(print: Print, leftOut: Requests['leftOut']): void {
  const { otherMethods, files, notUnderstood, overLimit } = leftOut;
  const parts = [
    [otherMethods, 'no reads'],
    [files, 'files or sockets'],
    [notUnderstood, 'not understood'],
    [overLimit, 'over --limit'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`]));
  if (parts.length > 0) print(`left out  of the log: ${parts.join(', ')}`);
}
