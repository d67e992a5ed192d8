import { signRest } from '@toolboxai/channels';
import { loadSecrets } from '../secrets.ts';
import { type Check, type Finding, fault, off, ok, type Patient, warning } from './finding.ts';

const check = 'realtime';
const answerMs = 5_000;
const slowMs = 500;

/**
 * Connects as a browser does, publishes as a server does, and takes the time between. The guide's `curl -H "Authorization:
 * key=…"` is answered by no Pusher server: the REST API wants a signature.
 */
export const checkRealtime: Check = async (patient) => {
  if (!patient.config.realtime.enabled) return [off(check, 'PUSHER_ENABLED is false')];
  if (patient.server !== 'running') return [off(check, 'it is part of the server, which does not run here')];
  const { appId: id, key } = patient.config.realtime;
  const { pusher: secret } = await loadSecrets(patient.config);
  return [await roundTrip(patient, { id, key, secret })];
};

type App = { id: string; key: string; secret: string };

async function roundTrip({ url }: Patient, app: App): Promise<Finding> {
  const channel = `doctor-${process.pid}`;
  const listening = listen(`${url.replace(/^http/, 'ws')}/app/${encodeURIComponent(app.key)}?protocol=7`, channel);
  try {
    const ready = await listening.ready;
    if (ready !== 'subscribed') return explainClosed(ready);
    let ms = Number.POSITIVE_INFINITY;
    // One that is late may have been held up by chance; what is slow is so each time.
    for (let time = 0; time < 3 && ms > slowMs; time++) {
      const start = performance.now();
      const heard = listening.hear(`doctor-test-${time}`);
      const status = await publish(url, app, { channel, name: `doctor-test-${time}` });
      if (status !== 200) return explainRefused(status);
      if (!(await heard)) return silent();
      ms = Math.min(ms, Math.round(performance.now() - start));
    }
    if (ms <= slowMs) return ok(check, `an event takes ${ms} ms from the server to a browser`);
    return warning(check, {
      detail: `an event takes ${ms} ms from the server to a browser`,
      cause: 'The server is busy, or the network between is slow.',
      fix: 'Look at what is said of the network and of the event loop, then at what else runs on the machine.',
    });
  } finally {
    listening.close();
  }
}

type Listening = {
  /** Subscribed, or the code that it was closed with; 0 where it was never open. */
  ready: Promise<'subscribed' | number>;
  /** False where it does not come in time. */
  hear(name: string): Promise<boolean>;
  close(): void;
};

function listen(url: string, channel: string): Listening {
  const ready = Promise.withResolvers<'subscribed' | number>();
  const awaited = new Map<string, (heard: boolean) => void>();
  const socket = new WebSocket(url);
  const settle = (code: number): void => {
    ready.resolve(code);
    for (const resolve of awaited.values()) resolve(false);
  };
  const timer = setTimeout(() => settle(0), answerMs);
  socket.onmessage = ({ data }) => {
    const text = String(data);
    if (text.includes('"pusher:connection_established"'))
      socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel } }));
    if (text.includes('"pusher_internal:subscription_succeeded"')) ready.resolve('subscribed');
    for (const [name, resolve] of awaited) if (text.includes(`"${name}"`)) resolve(true);
  };
  socket.onerror = () => settle(0);
  socket.onclose = ({ code }) => settle(code);
  return {
    ready: ready.promise,
    hear: (name) => new Promise((resolve) => void awaited.set(name, resolve)),
    close() {
      clearTimeout(timer);
      socket.close();
    },
  };
}

type Sent = { channel: string; name: string };

async function publish(url: string, app: App, { channel, name }: Sent): Promise<number> {
  const path = `/apps/${app.id}/events`;
  const rawBody = Buffer.from(JSON.stringify({ name, channels: [channel], data: '{}' }));
  const query = signRest(app, { method: 'POST', path, query: {}, rawBody }, Date.now() / 1000);
  const response = await fetch(`${url}${path}?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: rawBody,
    signal: AbortSignal.timeout(answerMs),
  });
  await response.body?.cancel();
  return response.status;
}

function explainClosed(code: number): Finding {
  if (code === 4001)
    return fault(check, {
      detail: 'the running server does not know PUSHER_KEY (closed with 4001)',
      cause: 'It was started with another key than the one that is set here.',
      fix: 'Restart it after changing .env; give the page the same key (VITE_PUSHER_KEY), or none.',
    });
  if (code === 4100)
    return fault(check, {
      detail: 'the server takes no more connections (closed with 4100)',
      cause: 'WS_MAX_CONNECTIONS are open.',
      fix: 'Raise WS_MAX_CONNECTIONS, or add a server.',
    });
  return fault(check, {
    detail: code === 0 ? 'no WebSocket to the server can be opened' : `the WebSocket was closed with ${code}`,
    cause: 'PUSHER_ENABLED was false when it was started, or a proxy between does not pass WebSockets on.',
    fix: 'Restart it with PUSHER_ENABLED=true; in the proxy, pass on the headers Upgrade and Connection.',
  });
}

function explainRefused(status: number): Finding {
  if (status === 401)
    return fault(check, {
      detail: 'the running server refuses what PUSHER_SECRET signs (401)',
      cause: 'PUSHER_KEY or PUSHER_SECRET is not the one that it was started with, or the clocks differ by minutes.',
      fix: 'Put them right, and restart it after changing .env.',
    });
  return fault(check, {
    detail: `publishing is answered with ${status}`,
    cause:
      status === 404 ? 'PUSHER_APP_ID is not the one that the server was started with.' : 'The server cannot do it just now.',
    fix: status === 404 ? 'Put PUSHER_APP_ID right, and restart the server.' : 'Look at its log.',
  });
}

const silent = (): Finding =>
  fault(check, {
    detail: `an event that was published did not arrive within ${answerMs / 1000} seconds`,
    cause: 'The server hangs, or is far too busy.',
    fix: 'Look at the event loop below; restart it if it stays like this.',
  });
