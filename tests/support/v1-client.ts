import { type ClientOptions, WebSocket } from 'ws';

// Tests look into messages of every shape; what they find is checked by what they expect.
// oxlint-disable-next-line typescript/no-explicit-any
export type V1Message = { type: string; data: any; timestamp: string };

export type V1Client = {
  /** All that it heard, in order, but the server's pings. */
  heard: V1Message[];
  /** Of those, the ones of a type. */
  of(type: string): V1Message[];
  send(message: unknown): void;
  /** Sends this as it is. */
  sendRaw(data: string | Buffer): void;
  /** Header fields of the handshake's answer. */
  headers: NodeJS.Dict<string | string[]>;
  pings(): number;
  /** Resolves with the code once the server, or `close`, ended it. */
  closed: Promise<number>;
  /** Gone without a word, as a device that loses its network. */
  cut(): void;
  close(): Promise<void>;
  /** Reads no more, but stays connected. */
  pause(): void;
  resume(): void;
};

export type V1Options = {
  /** Sent in a message once the socket is open, as version 1's clients did. */
  token?: string;
  /** False: it does not answer the server's pings, neither the text nor the frame. */
  answersPings?: boolean;
  /** Told of each message as it comes. */
  onMessage?: (message: V1Message) => void;
  socket?: ClientOptions;
};

/**
 * A client of version 1, written as its documents show: it opens a socket, shows its token in a message, answers `ping` with `pong`
 * and takes what comes by its `type`. It knows nothing of this code. Rejects with the HTTP status of a handshake that was refused.
 */
export async function connectV1(url: string, options: V1Options = {}): Promise<V1Client> {
  const { token, answersPings = true, onMessage, socket: more = {} } = options;
  const socket = new WebSocket(url.replace(/^http/, 'ws'), { autoPong: answersPings, ...more });
  const heard: V1Message[] = [];
  let pings = 0;
  let headers: NodeJS.Dict<string | string[]> = {};
  socket.on('upgrade', (response) => {
    headers = response.headers;
  });
  const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
  socket.on('message', (bytes) => {
    const text = Buffer.isBuffer(bytes) ? bytes.toString() : '';
    const message: V1Message = JSON.parse(text);
    if (message.type !== 'ping') {
      heard.push(message);
      return onMessage?.(message);
    }
    pings += 1;
    if (answersPings) socket.send(JSON.stringify({ type: 'pong', timestamp: new Date().toISOString() }));
  });
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve());
    socket.on('unexpected-response', (_request, response) => {
      reject(new Error(`refused with ${response.statusCode}`));
      socket.terminate();
    });
    socket.on('error', reject);
  });
  if (token !== undefined) socket.send(JSON.stringify({ type: 'auth', token: `Bearer ${token}` }));
  return {
    heard,
    of: (type) => heard.filter((message) => message.type === type),
    send: (message) => socket.send(JSON.stringify(message)),
    sendRaw: (data) => socket.send(data),
    headers,
    pings: () => pings,
    closed,
    cut: () => socket.terminate(),
    async close() {
      socket.close();
      await closed;
    },
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  };
}
