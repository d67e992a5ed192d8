import { AppError } from '@toolboxai/contracts';
import type { FastifyInstance } from 'fastify';

/** Lessons are some ten levels deep. What is a thousand deep is small to send and dear to walk through. */
const mostLevels = 32;

const quote = 0x22;
const backslash = 0x5c;
const opening: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const closing: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Whether a text that may be JSON nests deeper than so many levels. Looks at each character once and keeps nothing. */
export function isDeeperThan(text: string, levels: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === backslash) at += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (opening.has(code)) depth += 1;
    else if (closing.has(code)) depth -= 1;
    if (depth > levels) return true;
  }
  return false;
}

/** JSON as Fastify reads it, but a body that nests too deep is refused before it is parsed. */
export function readJson(http: FastifyInstance): void {
  // Fastify refuses keys such as __proto__ in there.
  const parse = http.getDefaultJsonParser('error', 'error');
  http.removeContentTypeParser('application/json');
  http.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (!isDeeperThan(body, mostLevels)) return void parse(request, body, done);
    done(
      new AppError('MALFORMED_REQUEST', {
        publicMessage: `The JSON nests deeper than ${mostLevels} levels. Send it with less nesting.`,
      }),
    );
  });
}
