import { scrub } from '@toolboxai/contracts';

export type ReportContext = { release: string; environment: string };

/** A quoted text that is more than a name may be what somebody wrote: parsers show the text that they could not read. */
const quoted = /"[^"]*[^\w.$"-][^"]*"?|'[^']*\s[^']*'|`[^`]*\s[^`]*`/g;
const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** What is said of an error at most; whole texts are not. */
const longestMessage = 300;

/**
 * An error of the page as an event of Sentry's: what kind, where in our code, on which page, and no more. No address, no query, no
 * person, no browser storage, no breadcrumbs.
 */
export function describeError(error: Error, pathname: string, { release, environment }: ReportContext, now: Date) {
  const value = scrub(error.message.replace(quoted, '[text]')).slice(0, longestMessage);
  return {
    event_id: crypto.randomUUID().replaceAll('-', ''),
    timestamp: now.toISOString(),
    platform: 'javascript',
    level: 'error',
    logger: 'toolboxai-page',
    release,
    environment,
    tags: { page: scrub(pathname.replace(ids, ':id')) },
    exception: { values: [{ type: error.name, value, stacktrace: { frames: framesOf(error.stack ?? '') } }] },
  };
}

/** Chromium says `at name (address:line:column)`, the others `name@address:line:column`. */
const place =
  /^\s*(?:at (?:async )?)?(?:(?<name>[^@(]*?)(?: \(|@))?(?<address>\w[\w+.-]*:\/\/[^()\s]+?):(?<line>\d+):(?<column>\d+)\)?$/;

/** The call that failed comes last. The host is left out: it is the school's. */
function framesOf(stack: string) {
  const found = stack.split('\n').flatMap((line) => {
    const { name, address = '', line: lineno, column } = place.exec(line)?.groups ?? {};
    if (!URL.canParse(address)) return [];
    const { protocol, pathname } = new URL(address);
    const isOurs = protocol === 'http:' || protocol === 'https:';
    return [
      {
        filename: isOurs ? `app://${pathname}` : `${protocol}//`,
        function: name?.trim() || '<anonymous>',
        lineno: Number(lineno),
        colno: Number(column),
        in_app: isOurs,
      },
    ];
  });
  return found.toReversed();
}
