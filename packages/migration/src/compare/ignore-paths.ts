import { AppError } from '@toolboxai/contracts';

/** Where a value is in a document: names of fields, numbers of elements. */
export type Segments = readonly (string | number)[];

/** Whether a place in the answer to a request was named as a known difference. */
export type IsIgnored = (requestPath: string, at: string) => boolean;

const plainName = /^[A-Za-z_][\w-]*$/;

/** `$.items[3].title`; other names stand in brackets: `$["a b"]`. */
export const showPath = (segments: Segments): string =>
  segments.reduce<string>((path, segment) => path + showSegment(segment), '$');

const showSegment = (segment: string | number): string => {
  if (typeof segment === 'number') return `[${segment}]`;
  return plainName.test(segment) ? `.${segment}` : `[${JSON.stringify(segment)}]`;
};

/**
 * `$.status`, `$.items[0].seen`, `$.items[*].seen`, `$..updated_at`, or a name alone, which is meant anywhere; all that is below is
 * ignored as well. With a request's path before it, it counts for that path alone: `/health:$.version`; there `*` stands for any one
 * part, and `$` for the whole answer, its status too: `/api/v1/content/*:$`.
 * @throws AppError VALIDATION_FAILED for anything else
 */
export function readIgnores(texts: readonly string[]): IsIgnored {
  const rules = texts.map(readRule);
  return (requestPath, at) => rules.some((rule) => rule.only.test(requestPath) && rule.at.test(at));
}

function readRule(text: string): { only: RegExp; at: RegExp } {
  const only = /^(\/[^:]*):/.exec(text)?.[1];
  const path = only === undefined ? text : text.slice(only.length + 1);
  if (only !== undefined && path === '$') return { only: requestOf(only), at: /^/ };
  const parts = plainName.test(path) ? [`..${path}`] : partsOf(path);
  if (parts === undefined)
    throw new AppError('VALIDATION_FAILED', {
      publicMessage: `--ignore "${text}" is no JSON path. Write $.status, $.items[*].seen, $..updated_at or /health:$.version.`,
    });
  return { only: requestOf(only), at: new RegExp(`^\\$${parts.map(patternOf).join('')}(?=$|[.[])`) };
}

const requestOf = (path: string | undefined): RegExp =>
  path === undefined ? /^/ : new RegExp(`^${path.split('*').map(escape).join('[^/]+')}$`);

function partsOf(path: string): string[] | undefined {
  const parts = path.slice(1).match(/\.\.[A-Za-z_][\w-]*|\.[A-Za-z_][\w-]*|\.\*|\[\d+\]|\[\*\]|\["(?:[^"\\]|\\.)*"\]/g) ?? [];
  return path.startsWith('$') && parts.length > 0 && parts.join('') === path.slice(1) ? [...parts] : undefined;
}

function patternOf(part: string): string {
  if (part.startsWith('..')) return `.*\\.${part.slice(2)}`;
  if (part === '.*') return `(?:\\.[\\w-]+|\\["(?:[^"\\\\]|\\\\.)*"\\])`;
  return part === '[*]' ? '\\[\\d+\\]' : escape(part);
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
