import { type LegacyClientMessage, legacyClientMessageSchema } from '@toolboxai/contracts';
import type { WebSocket } from 'ws';
import { createAllowance } from '#platform/limits';
import { closings, openLine } from './open-line.ts';
import { openSession, type SessionDeps } from './open-session.ts';
import type { Target } from './read-target.ts';

export type ClientDeps = SessionDeps & {
  onError(error: unknown): void;
  messagesPerMinute: number;
  /** How long a client that has to show who it is may take. */
  authMs?: number;
};

export type ClientInput = {
  target: Target;
  /** Of the Authorization header. */
  token: string | undefined;
  mayGoWithoutToken: boolean;
};

export type Client = {
  /** Asks whether it is still there, and still who it was; ends it where it is not. */
  beat(): void;
  close(code: number, reason: string): void;
};

/** One client of version 1 on its socket, until it is gone. */
export function serveClient(socket: WebSocket, { target, token, mayGoWithoutToken }: ClientInput, deps: ClientDeps): Client {
  const line = openLine(socket);
  const mustShow = target.taskId !== undefined;
  const authTimer = mustShow ? setTimeout(() => enqueue(() => line.refuse(authRequired)), deps.authMs ?? 10_000) : undefined;
  const onKnown = (): void => clearTimeout(authTimer);
  const session = openSession(line, { target, mayGoWithoutToken, onKnown }, deps);
  const mayCome = limitMessages(deps.messagesPerMinute);
  let alive = true;
  let inTurn: Promise<void> = Promise.resolve();

  /** One after the other: who sends two messages is answered in that order. */
  const enqueue = (work: () => Promise<void>): void => {
    inTurn = inTurn.then(work).catch((error: unknown) => {
      if (!line.isOpen()) return;
      deps.onError(error);
      socket.close(closings.tryLater, 'try again later');
    });
  };

  const answer = async (message: LegacyClientMessage | undefined): Promise<void> => {
    if (!message) return line.send(notUnderstood);
    if (message.type === 'auth') return session.authenticate(message.token?.replace(/^Bearer +/i, ''));
    if (message.type === 'message') return line.send({ type: 'ack', data: { type: 'message' } });
    if (message.type === 'ping') return line.send({ type: 'pong', data: {} });
  };

  socket.on('message', (data, isBinary) => {
    alive = true;
    if (isBinary || !Buffer.isBuffer(data)) return socket.close(closings.noText, 'send text');
    if (!mayCome()) return enqueue(() => line.refuse(tooFast));
    enqueue(() => answer(parseMessage(data.toString())));
  });
  socket.on('pong', () => {
    alive = true;
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearTimeout(authTimer);
    session.close();
  });
  if (token !== undefined) enqueue(() => session.authenticate(token));
  if (!mustShow) enqueue(session.follow);

  return {
    beat() {
      if (!alive) return socket.terminate();
      alive = false;
      socket.ping();
      enqueue(() => line.send({ type: 'ping', data: {} }));
      // A server that cannot answer just now says nothing about the token.
      enqueue(() => session.recheck().catch(deps.onError));
    },
    close: (code, reason) => socket.close(code, reason),
  };
}

const authRequired = {
  type: 'error',
  data: {
    error_code: 'WEBSOCKET_AUTH_REQUIRED',
    message: 'Send {"type": "auth", "token": "Bearer …"} first; POST /auth/login gives one.',
  },
};
const tooFast = {
  type: 'error',
  data: { error_code: 'RATE_LIMITED', message: 'You sent more messages in a minute than you may. Connect again later.' },
};
const notUnderstood = {
  type: 'error',
  data: { error_code: 'INVALID_MESSAGE', message: 'Send JSON: {"type": "message", "data": …}.' },
};

function limitMessages(perMinute: number): () => boolean {
  const allowance = createAllowance({
    burst: perMinute,
    everyMs: 60_000 / perMinute,
    now: () => performance.now(),
    mostKeys: 1,
  });
  return () => {
    if (allowance.missingMs('') > 0) return false;
    allowance.take('');
    return true;
  };
}

function parseMessage(text: string): LegacyClientMessage | undefined {
  try {
    const parsed = legacyClientMessageSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
