import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';

export const app = { id: 'bench', key: 'bench-key', secret: 'bench-secret' };

const channel = 'bench';
const frameBytes = 300;
const eventsPerRequest = 10;

export type Load = { port: number; subscribers: number; burst: number; warmUpMs: number; measureMs: number };

/**
 * Messages a second that reach all subscribers together. A burst goes out whole, ten events a request, and the next one when
 * all of it has arrived everywhere. Throws where a byte is missing or too many.
 */
export async function measureFanOut({ port, subscribers, burst, warmUpMs, measureMs }: Load): Promise<number> {
  let received = 0;
  let wanted = Number.POSITIVE_INFINITY;
  let arrived: () => void = () => undefined;
  const count = (bytes: number): void => {
    received += bytes;
    if (received >= wanted) arrived();
  };
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const sockets: Socket[] = [];
  const publish = async (events: number, bytes: number): Promise<void> => {
    wanted = received + bytes;
    const all = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const calls: Promise<void>[] = [];
    for (let sent = 0; sent < events; sent += eventsPerRequest)
      calls.push(postEvents(agent, port, Math.min(eventsPerRequest, events - sent)));
    await Promise.all([...calls, all]);
    if (received !== wanted) throw new Error(`${received - wanted} bytes too many arrived`);
  };
  try {
    for (let opened = 0; opened < subscribers; opened += 50) {
      const some = Array.from({ length: Math.min(50, subscribers - opened) }, () => openSubscriber(port, count));
      sockets.push(...(await Promise.all(some)));
    }
    const bytes = burst * subscribers * frameBytes;
    const until = performance.now() + warmUpMs;
    while (performance.now() < until) await publish(burst, bytes);
    const start = performance.now();
    let bursts = 0;
    for (; performance.now() - start < measureMs; bursts += 1) await publish(burst, bytes);
    return (bursts * burst * subscribers * 1000) / (performance.now() - start);
  } finally {
    for (const socket of sockets) socket.destroy();
    agent.destroy();
  }
}

/** A subscriber that counts bytes and reads no messages: what is measured is the server. */
async function openSubscriber(port: number, count: (bytes: number) => void): Promise<Socket> {
  const subscribed = Promise.withResolvers<void>();
  let heard = '';
  let state: 'opening' | 'subscribing' | 'counting' = 'opening';
  const hear = (length: number, buffer: Uint8Array): void => {
    if (state === 'counting') return count(length);
    heard += Buffer.from(buffer.subarray(0, length)).toString('latin1');
    if (state === 'opening' && heard.includes('connection_established')) {
      state = 'subscribing';
      socket.write(maskText(JSON.stringify({ event: 'pusher:subscribe', data: { channel } })));
    } else if (heard.includes('subscription_succeeded')) {
      state = 'counting';
      subscribed.resolve();
    }
  };
  const onread = {
    buffer: Buffer.allocUnsafe(64 * 1024),
    callback: (length: number, buffer: Uint8Array) => (hear(length, buffer), true),
  };
  const socket = connect({ port, host: '127.0.0.1', onread });
  socket.on('error', subscribed.reject);
  socket.write(
    `GET /app/${app.key}?protocol=7 HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  );
  await subscribed.promise;
  return socket;
}

/** A client's text frame of at most 125 bytes; a mask of zeros leaves them as they are. */
function maskText(text: string): Buffer {
  const payload = Buffer.from(text);
  return Buffer.concat([Buffer.from([0x81, 0x80 | payload.length, 0, 0, 0, 0]), payload]);
}

/** Data for a frame of 300 bytes, four of them its head. */
const data = 'x'.repeat(frameBytes - 4 - JSON.stringify({ event: 'event', channel, data: '' }).length);

/** POST /batch_events, signed. */
async function postEvents(agent: Agent, port: number, count: number): Promise<void> {
  const body = JSON.stringify({ batch: Array.from({ length: count }, () => ({ name: 'event', channel, data })) });
  const path = `/apps/${app.id}/batch_events`;
  const md5 = createHash('md5').update(body).digest('hex');
  const seconds = Math.floor(Date.now() / 1000);
  const query = `auth_key=${app.key}&auth_timestamp=${seconds}&auth_version=1.0&body_md5=${md5}`;
  const signature = createHmac('sha256', app.secret).update(`POST\n${path}\n${query}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  await new Promise<void>((resolve, reject) => {
    const call = request({
      port,
      host: '127.0.0.1',
      method: 'POST',
      agent,
      path: `${path}?${query}&auth_signature=${signature}`,
      headers,
    });
    call.on('error', reject);
    call.on('response', (response) => {
      response.resume();
      response.on('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(`the server answers ${response.statusCode}`)),
      );
    });
    call.end(body);
  });
}
