import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import { app, type TestServer } from './start-server.ts';

export type RawMessage = { event: string; channel?: string; data: unknown; user_id?: string };

export type RawClient = {
  webSocket: WebSocket;
  socketId: string;
  send(message: unknown): void;
  /** The next message, in order of arrival. */
  next(): Promise<RawMessage>;
  /** Sends a ping and collects what arrives before its pong: all that was on its way. */
  drain(): Promise<RawMessage[]>;
};

/** Opens a bare WebSocket; `path` is all after the host. */
export function openSocket(server: TestServer, path = `/app/${app.key}?protocol=7`, options: ClientOptions = {}): WebSocket {
  const webSocket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, options);
  onTestFinished(() => webSocket.terminate());
  return webSocket;
}

export async function closeOf(webSocket: WebSocket): Promise<number> {
  const [code]: unknown[] = await once(webSocket, 'close');
  return Number(code);
}

/** A client that speaks the protocol by hand, past its `connection_established`. */
export async function connectRaw(server: TestServer, options: ClientOptions = {}): Promise<RawClient> {
  const webSocket = openSocket(server, undefined, options);
  const arrived: RawMessage[] = [];
  const waiting: ((message: RawMessage) => void)[] = [];
  webSocket.on('message', (data) => {
    const message = parseMessage(Buffer.isBuffer(data) ? data.toString() : '');
    const taker = waiting.shift();
    if (taker) taker(message);
    else arrived.push(message);
  });
  const next = (): Promise<RawMessage> => {
    const message = arrived.shift();
    return message ? Promise.resolve(message) : new Promise((resolve) => waiting.push(resolve));
  };
  const send = (message: unknown): void => webSocket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const established = await next();
  return {
    webSocket,
    socketId: String(readData(established)['socket_id']),
    send,
    next,
    async drain() {
      send({ event: 'pusher:ping', data: {} });
      const messages: RawMessage[] = [];
      for (let message = await next(); message.event !== 'pusher:pong'; message = await next()) messages.push(message);
      return messages;
    },
  };
}

/** The decoded inner JSON of a message. */
export function readData(message: RawMessage): Record<string, unknown> {
  return parseObject(typeof message.data === 'string' ? message.data : JSON.stringify(message.data));
}

function parseMessage(text: string): RawMessage {
  const message: RawMessage = JSON.parse(text);
  return message;
}

function parseObject(text: string): Record<string, unknown> {
  const object: Record<string, unknown> = JSON.parse(text);
  return object;
}
