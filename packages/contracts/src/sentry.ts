/** What Sentry, and what speaks like it, takes: https://develop.sentry.dev/sdk/data-model/envelopes/ */

/** `https://key@host/path/project`, taken apart by `URL`. */
type DsnParts = { protocol: string; host: string; username: string; pathname: string };

/** Where envelopes are posted, and by which key. */
export function sentryDestination({ protocol, host, username, pathname }: DsnParts): { url: string; key: string } {
  const cut = pathname.lastIndexOf('/');
  return { url: `${protocol}//${host}${pathname.slice(0, cut)}/api/${pathname.slice(cut + 1)}/envelope/`, key: username };
}

/** Lines of JSON: the envelope's header, an item's header, the item. `byteLength` is that of a text in UTF-8. */
export function writeEnvelope(event: { event_id: string; timestamp: string }, byteLength: (text: string) => number): string {
  const item = JSON.stringify(event);
  return [
    JSON.stringify({ event_id: event.event_id, sent_at: event.timestamp }),
    JSON.stringify({ type: 'event', content_type: 'application/json', length: byteLength(item) }),
    item,
    '',
  ].join('\n');
}
