import { randomUUID } from 'node:crypto';
import { type McpServer, WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/server';
import type { Caller } from './mcp-deps.ts';

/** Held in memory for one client from its `initialize` on: its calls under way, so that they can be cancelled. */
export type Session = {
  readonly userId: string;
  /** As of the newest request. */
  caller: Caller;
  usedAt: number;
  /** Requests that are not answered to the end yet. */
  underWay: number;
  transport: WebStandardStreamableHTTPServerTransport;
};

export type SessionLimits = { perUser: number; inAll: number; idleMs: number };

export type SessionsDeps = {
  /** The server of a client, acting as `caller()`. */
  build: (caller: () => Caller) => McpServer;
  now: () => number;
  limits: SessionLimits;
  onError: (error: unknown) => void;
};

/** Who is where. Sessions that are over their time or over their number go when another one comes: the longest unused first. */
export function createSessions({ build, now, limits, onError }: SessionsDeps) {
  const sessions = new Map<string, Session>();

  const close = (id: string, session: Session): void => {
    sessions.delete(id);
    session.transport.close().catch(onError);
  };

  const makeRoom = (userId: string): void => {
    const idleSince = now() - limits.idleMs;
    for (const [id, session] of sessions) if (session.underWay === 0 && session.usedAt < idleSince) close(id, session);
    const longestUnused = [...sessions].toSorted(([, a], [, b]) => a.underWay - b.underWay || a.usedAt - b.usedAt);
    const own = longestUnused.filter(([, session]) => session.userId === userId);
    for (const [id, session] of own.slice(0, Math.max(0, own.length - limits.perUser + 1))) close(id, session);
    const left = longestUnused.filter(([id]) => sessions.has(id));
    for (const [id, session] of left.slice(0, Math.max(0, left.length - limits.inAll + 1))) close(id, session);
  };

  return {
    /** A session of this user's; undefined where there is none, whosever the id may be. */
    find(id: string, { user }: Caller): Session | undefined {
      const session = sessions.get(id);
      return session?.userId === user.id ? session : undefined;
    },

    /** A session that becomes known once its first request proves to be an `initialize`. */
    async open(caller: Caller): Promise<Session> {
      const transport = new WebStandardStreamableHTTPServerTransport({
        sessionIdGenerator: randomUUID,
        onsessioninitialized: (id) => {
          makeRoom(caller.user.id);
          sessions.set(id, session);
        },
        onsessionclosed: (id) => void sessions.delete(id),
      });
      const session: Session = { userId: caller.user.id, caller, usedAt: now(), underWay: 0, transport };
      await build(() => session.caller).connect(transport);
      return session;
    },

    size: () => sessions.size,

    closeAll(): void {
      for (const [id, session] of sessions) close(id, session);
    },
  };
}
