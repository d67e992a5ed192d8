import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

export type SentryEvent = {
  level: string;
  environment: string;
  release: string;
  server_name?: string;
  tags: Record<string, string>;
  logentry: { formatted: string };
  exception?: {
    values: {
      type: string;
      value: string;
      stacktrace: { frames: { filename: string; function: string; lineno: number; in_app: boolean }[] };
    }[];
  };
};

export type SentrySink = {
  dsn: string;
  events: SentryEvent[];
  /** As they came, with their headers. */
  raw: string[];
  /** Requests that were not answered yet. */
  open(): number;
  close(): Promise<void>;
};

/** Answers a good envelope with its id, as Sentry does, unless `reply` takes the answer over. */
export async function startSentrySink(reply: (response: ServerResponse) => boolean = () => false): Promise<SentrySink> {
  const events: SentryEvent[] = [];
  const raw: string[] = [];
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    response.on('close', () => {
      open -= 1;
    });
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      raw.push(`${request.url} ${JSON.stringify(request.headers)} ${body.toString()}`);
      if (reply(response)) return;
      // Servers send the key in a header, pages in the query.
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://sink');
      const isKnown =
        /sentry_version=7,.*sentry_key=a-key$/.test(String(request.headers['x-sentry-auth'])) ||
        (searchParams.get('sentry_version') === '7' && searchParams.get('sentry_key') === 'a-key');
      response.setHeader('access-control-allow-origin', '*');
      if (request.method !== 'POST' || pathname !== '/api/42/envelope/' || !isKnown) return void response.writeHead(403).end();
      const event = readEnvelope(body);
      if (!event) return void response.writeHead(400).end();
      events.push(event);
      response.end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    dsn: `http://a-key@127.0.0.1:${typeof address === 'object' ? address?.port : ''}/42`,
    events,
    raw,
    open: () => open,
    async close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** https://develop.sentry.dev/sdk/data-model/envelopes/: what an item's header says of its length has to hold. */
function readEnvelope(body: Buffer): SentryEvent | undefined {
  const lineEnd = (from: number): number => body.indexOf('\n', from);
  const header = JSON.parse(body.subarray(0, lineEnd(0)).toString());
  const itemAt = lineEnd(0) + 1;
  const item = JSON.parse(body.subarray(itemAt, lineEnd(itemAt)).toString());
  const payloadAt = lineEnd(itemAt) + 1;
  const payload = body.subarray(payloadAt, payloadAt + item.length);
  const event = JSON.parse(payload.toString());
  const good = item.type === 'event' && /^[0-9a-f]{32}$/.test(header.event_id) && header.event_id === event.event_id;
  const rest = body.subarray(payloadAt + item.length).toString();
  return good && rest === '\n' ? event : undefined;
}
