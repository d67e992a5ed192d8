import { AppError } from '@toolboxai/contracts';
import { type Answer, openSide, type Side } from './ask-side.ts';
import { readIgnores } from './ignore-paths.ts';
import { type Difference, judgeAnswers } from './judge-answers.ts';
import { findIds, knownReads } from './known-reads.ts';
import { kindOfRequest, showRequest } from './show-value.ts';

type SideOf = { url: string; token?: string | undefined };

export type CompareOptions = {
  v1: SideOf;
  v2: SideOf;
  /** Paths to ask for; the known reads of version 1 unless told. */
  paths?: readonly string[] | undefined;
  /** How many paths at most. */
  limit: number;
  ignore?: readonly string[];
  /** Requests under way at a time, each at both sides. */
  concurrency?: number;
  timeoutMs?: number;
  signal?: AbortSignal;
  wait?: (ms: number) => Promise<unknown>;
  onCompared?: (done: number, of: number) => void;
};

/** One request whose answers differ. `kind` is the same for all rows: ids and numbers become {id}. */
export type Differing = { path: string; kind: string; differences: Difference[] };

export type Percentiles = { p50: number; p95: number };

export type Comparison = {
  ok: boolean;
  compared: number;
  same: number;
  differing: Differing[];
  /** Fields that version 2 added, over all answers. */
  added: number;
  /** Requests that both sides refuse alike (401, 403): they show nothing. */
  refused: number;
  /** Requests that neither side answers. */
  unanswered: number;
  /** Known reads that this version 1 has not. */
  unknown: number;
  /** In ms. */
  times: { v1: Percentiles; v2: Percentiles };
};

type One = { path: string; v1: Answer; differences: Difference[]; added: number };

/**
 * Sends version 1's reads to both versions and tells where version 2 answers otherwise, in version 1's shape. Only GETs are sent, to
 * these two addresses alone. Writes may go on meanwhile: what differs is asked for a second time, and counts if it differs again.
 * @throws AppError VALIDATION_FAILED; DEPENDENCY_UNAVAILABLE where a side does not answer at all
 */
export async function compareVersions(options: CompareOptions): Promise<Comparison> {
  const { paths, limit, concurrency = 4, timeoutMs = 15_000, signal, wait } = options;
  const isIgnored = readIgnores(options.ignore ?? []);
  const open = (name: string, side: SideOf) => openSide({ name, ...side, timeoutMs, signal, ...(wait && { wait }) });
  const [v1, v2] = await Promise.all([open('Version 1', options.v1), open('Version 2', options.v2)]);

  const askBoth = async (path: string): Promise<One> => {
    const [first, second] = await Promise.all([v1.ask(path), v2.ask(path)]);
    const at = path.split('?', 1).join('');
    return { path, v1: first, ...judgeAnswers(first, second, (place) => isIgnored(at, place)) };
  };
  const compareOne = async (path: string): Promise<One> => {
    const once = await askBoth(path);
    return once.differences.length > 0 ? askBoth(path) : once;
  };
  const known = paths === undefined ? await expandReads(v1, limit) : [...paths].slice(0, limit);
  if (known.length === 0) throw nothingToAsk();
  const compared = await inTurn(known, concurrency, compareOne, options.onCompared);
  // A read that we only suppose may be one that this version 1 has not.
  const counted = paths === undefined ? compared.filter(({ v1: answer }) => statusOf(answer) !== 404) : compared;
  return summarize(counted, compared.length - counted.length, { v1, v2 });
}

const nothingToAsk = (): AppError =>
  new AppError('VALIDATION_FAILED', {
    publicMessage:
      'The log holds no reads of the API: lines such as `GET /api/v1/content`, or an access log of nginx, Apache or Caddy.',
  });

const statusOf = (answer: Answer): number | undefined => ('lost' in answer ? undefined : answer.status);

function summarize(counted: readonly One[], unknown: number, sides: { v1: Side; v2: Side }): Comparison {
  const differing = counted.filter(({ differences }) => differences.length > 0);
  const among = (test: (answer: Answer) => boolean) =>
    counted.filter(({ v1, differences }) => differences.length === 0 && test(v1)).length;
  return {
    ok: differing.length === 0,
    compared: counted.length,
    same: counted.length - differing.length,
    differing: differing.map(({ path, differences }) => ({ path: showRequest(path), kind: kindOfRequest(path), differences })),
    added: counted.reduce((sum, { added }) => sum + added, 0),
    refused: among((answer) => [401, 403].includes(statusOf(answer) ?? 0)),
    unanswered: among((answer) => 'lost' in answer),
    unknown,
    times: { v1: percentilesOf(sides.v1.times), v2: percentilesOf(sides.v2.times) },
  };
}

function percentilesOf(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Version 1's own list tells which lessons there are. */
async function expandReads(v1: Side, limit: number): Promise<string[]> {
  const paths: string[] = [];
  for (const { path, each } of knownReads) {
    paths.push(path);
    if (!each) continue;
    const answer = await v1.ask(path);
    const ids = 'lost' in answer || answer.status !== 200 ? [] : findIds(answer.json);
    paths.push(...ids.map((id) => each.replace('{id}', encodeURIComponent(id))));
  }
  return paths.slice(0, limit);
}

async function inTurn<T, R>(
  items: readonly T[],
  concurrency: number,
  work: (item: T) => Promise<R>,
  onDone: (done: number, of: number) => void = () => undefined,
): Promise<R[]> {
  const results = new Map<number, R>();
  const next = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of next) {
      results.set(index, await work(item));
      onDone(results.size, items.length);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return [...results].sort(([one], [other]) => one - other).map(([, result]) => result);
}
