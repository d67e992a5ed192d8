import { McpServer } from '@modelcontextprotocol/server';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Caller } from './mcp-deps.ts';
import { createSessions } from './sessions.ts';

const limits = { perUser: 3, inAll: 5, idleMs: 1_000 };
const callerOf = (id: string): Caller => ({ user: { id, email: '', name: id, role: 'teacher' }, origin: 'http://localhost' });
const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
const parsedBody = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};

function begin() {
  const clock = { now: 0 };
  const sessions = createSessions({
    build: () => new McpServer({ name: 'test', version: '1' }),
    now: () => clock.now,
    limits,
    onError: (error) => {
      throw error;
    },
  });
  const open = async (user: string): Promise<string> => {
    const { transport } = await sessions.open(callerOf(user));
    await transport.handleRequest(new Request('http://localhost/mcp', { method: 'POST', headers }), { parsedBody });
    return transport.sessionId ?? '';
  };
  const has = (id: string, user: string) => sessions.find(id, callerOf(user)) !== undefined;
  return { clock, sessions, open, has };
}

describe('sessions', () => {
  test('are found by their own user alone', async () => {
    const { open, has } = begin();
    const id = await open('a');
    expect([has(id, 'a'), has(id, 'b'), has('other', 'a')]).toEqual([true, false, false]);
  });

  test('are not there before their initialize has been answered', async () => {
    const { sessions } = begin();
    await sessions.open(callerOf('a'));
    expect(sessions.size()).toBe(0);
  });

  test('of one user push out that user’s longest unused one, and nobody else’s', async () => {
    const { clock, sessions, open, has } = begin();
    const others = await open('b');
    const own: string[] = [];
    for (clock.now = 1; clock.now <= 3; clock.now += 1) own.push(await open('a'));
    const used = sessions.find(own[0] ?? '', callerOf('a'));
    if (used) used.usedAt = 3.5;
    own.push(await open('a'));
    expect(own.map((id) => has(id, 'a'))).toEqual([true, false, true, true]);
    expect(has(others, 'b')).toBe(true);
  });

  test('that are unused for long go when another one comes, unless something of theirs is under way', async () => {
    const { clock, sessions, open, has } = begin();
    const [idle, busy] = [await open('a'), await open('a')];
    const session = sessions.find(busy, callerOf('a'));
    if (session) session.underWay = 1;
    clock.now = limits.idleMs + 1;
    await open('b');
    expect([has(idle, 'a'), has(busy, 'a')]).toEqual([false, true]);
  });

  test('are never more than are allowed, and the newest is always among them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 }), async (users) => {
        const { clock, sessions, open, has } = begin();
        const opened: { id: string; user: string }[] = [];
        for (const user of users) {
          clock.now += 1;
          const id = await open(user);
          opened.push({ id, user });
          const left = opened.filter((one) => has(one.id, one.user));
          expect(has(id, user)).toBe(true);
          expect(left.length).toBe(sessions.size());
          expect(left.length).toBeLessThanOrEqual(limits.inAll);
          expect(left.filter((one) => one.user === user).length).toBeLessThanOrEqual(limits.perUser);
        }
        sessions.closeAll();
        expect(sessions.size()).toBe(0);
      }),
      { numRuns: 50 },
    );
  });
});
