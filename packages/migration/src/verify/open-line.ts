/** A client of the Pusher Channels protocol, as small as these checks need it, over Node's own WebSocket. */

export type HeardEvent = { channel: string; name: string; data: Record<string, unknown> };

export type Line = {
  /** Named by the server, and needed to sign a private channel. */
  socketId: string;
  heard: readonly HeardEvent[];
  /** Resolves once the server says that it is subscribed. */
  subscribe(channel: string, auth?: string): Promise<void>;
  /** False where no such event came in time. */
  until(isIt: (event: HeardEvent) => boolean, limitMs: number): Promise<boolean>;
  /** Milliseconds until the server's answer. */
  ping(limitMs: number): Promise<number>;
  /** The code that it was closed with by the other side, or by the network; undefined while it is open. */
  closedWith(): number | undefined;
  close(): void;
};

/** `code` as the protocol gives it; 0 where it was never open. */
export class LineClosed extends Error {
  override name = 'LineClosed';
  readonly code: number;
  constructor(code: number) {
    super(code === 0 ? 'no WebSocket can be opened' : `the WebSocket was closed with ${code}`);
    this.code = code;
  }
}

const openMs = 15_000;

type Message = { event: string; channel: string; data: Record<string, unknown> };
type Waiting = { takes: (message: Message) => boolean; resolve: (message: Message) => void; reject: (error: Error) => void };

/** @throws LineClosed */
export async function openLine(url: string): Promise<Line> {
  const socket = new WebSocket(url);
  const waiting = new Set<Waiting>();
  const heard: HeardEvent[] = [];
  let closedWith: number | undefined;
  const send = (event: string, data: Record<string, unknown>): void => socket.send(JSON.stringify({ event, data }));
  const lose = (code: number): void => {
    closedWith ??= code;
    for (const each of waiting) each.reject(new LineClosed(closedWith));
  };
  /** Rejects where the line closes, or `limitMs` pass. */
  const next = async (takes: Waiting['takes'], limitMs: number): Promise<Message> => {
    const { promise, resolve, reject } = Promise.withResolvers<Message>();
    const own = { takes, resolve, reject };
    waiting.add(own);
    const timer = setTimeout(() => reject(new Error(`nothing came within ${limitMs / 1000} seconds`)), limitMs);
    if (closedWith !== undefined) reject(new LineClosed(closedWith));
    return promise.finally(() => {
      clearTimeout(timer);
      waiting.delete(own);
    });
  };
  socket.onmessage = ({ data }) => {
    const message = readMessage(String(data));
    if (!message) return;
    if (message.event === 'pusher:ping') send('pusher:pong', {});
    if (!message.event.startsWith('pusher')) heard.push({ channel: message.channel, name: message.event, data: message.data });
    for (const each of waiting) if (each.takes(message)) each.resolve(message);
  };
  socket.onerror = () => lose(0);
  socket.onclose = ({ code }) => lose(code);

  const established = await next(({ event }) => event === 'pusher:connection_established', openMs).catch((error: unknown) => {
    socket.close();
    throw error;
  });
  return {
    socketId: String(established.data.socket_id),
    heard,
    async subscribe(channel, auth) {
      const answer = next(
        ({ event, channel: of }) => of === channel && /^pusher(_internal)?:subscription_(succeeded|error)$/.test(event),
        openMs,
      );
      send('pusher:subscribe', { channel, ...(auth === undefined ? {} : { auth }) });
      const { event } = await answer;
      if (event.endsWith('error')) throw new Error(`the server refuses to subscribe ${channel}`);
    },
    async until(isIt, limitMs) {
      if (heard.some(isIt)) return true;
      return next(({ event, channel, data }) => isIt({ channel, name: event, data }), limitMs).then(
        () => true,
        () => false,
      );
    },
    async ping(limitMs) {
      const start = performance.now();
      const answer = next(({ event }) => event === 'pusher:pong', limitMs);
      send('pusher:ping', {});
      await answer;
      return performance.now() - start;
    },
    closedWith: () => closedWith,
    close: () => socket.close(),
  };
}

/** Undefined for what is no message of the protocol. Data comes as JSON in a string. */
function readMessage(text: string): Message | undefined {
  const outer = parse(text);
  if (typeof outer.event !== 'string') return undefined;
  const data = typeof outer.data === 'string' ? parse(outer.data) : outer.data;
  return {
    event: outer.event,
    channel: typeof outer.channel === 'string' ? outer.channel : '',
    data: isRecord(data) ? data : {},
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    // Not of the protocol, so nothing that is waited for.
    return {};
  }
}
