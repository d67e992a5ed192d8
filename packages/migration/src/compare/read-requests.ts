import { z } from 'zod';

export type Requests = {
  /** What to ask for, those that were asked for most often first. */
  paths: string[];
  /** Lines that are no reads, are no pages of the API, or are not understood; and paths over the limit. */
  leftOut: { otherMethods: number; files: number; notUnderstood: number; overLimit: number };
};

/** More different paths than this are not told apart, so that a log of any size can be read. */
const mostKept = 200_000;
const files = /\.(js|mjs|css|map|png|jpe?g|gif|svg|ico|webp|woff2?|ttf|txt)$/i;
/** These stay open. */
const sockets = /^\/(ws|app)(\/|$)/;

/**
 * Reads an access log: nginx' and Apache's common and combined form, Caddy's JSON, or `GET /path` a line. Each path once. Whatever
 * host a line names, only its path is taken.
 */
export async function readRequests(lines: AsyncIterable<string> | Iterable<string>, limit: number): Promise<Requests> {
  const counts = new Map<string, number>();
  const leftOut = { otherMethods: 0, files: 0, notUnderstood: 0, overLimit: 0 };
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const request = readLine(line);
    const path = request && pathOf(request.target);
    if (!path) leftOut.notUnderstood += 1;
    else if (request.method !== 'GET') leftOut.otherMethods += 1;
    else if (files.test(path.split('?', 1).join('')) || sockets.test(path)) leftOut.files += 1;
    else if (counts.has(path) || counts.size < mostKept) counts.set(path, (counts.get(path) ?? 0) + 1);
    else leftOut.overLimit += 1;
  }
  const paths = [...counts].toSorted(([, one], [, other]) => other - one).map(([path]) => path);
  leftOut.overLimit += Math.max(0, paths.length - limit);
  return { paths: paths.slice(0, limit), leftOut };
}

type Request = { method: string; target: string };

const caddySchema = z.object({ request: z.object({ method: z.string(), uri: z.string() }) });

function readLine(line: string): Request | undefined {
  const [, method, target] = /"([A-Z]+) (\S+) HTTP\/[\d.]+"/.exec(line) ?? /^\s*([A-Z]+) (\S+)\s*$/.exec(line) ?? [];
  if (method && target) return { method, target };
  try {
    const { request } = caddySchema.parse(JSON.parse(line));
    return { method: request.method, target: request.uri };
  } catch {
    return undefined; // not understood, which is counted
  }
}

/** It is put behind a side's own address: only what begins with / can lead nowhere else. */
function pathOf(target: string): string | undefined {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '') || '/';
  return /^\/[\x21-\x7e]*$/.test(path) ? path : undefined;
}
