/**
 * What servers tell each other. Events and terminations are said once and may be lost. Who is where is said as numbered
 * changes; a beat repeats the last number, so that a server which missed one notices, and asks for the whole state.
 */
export type BusPart =
  | { kind: 'hello' }
  | { kind: 'bye' }
  | { kind: 'beat'; changes: number }
  | { kind: 'ask'; to: string }
  | { kind: 'state'; changes: number; rooms: RoomState[]; users: string[] }
  | { kind: 'change'; number: number; change: Change }
  | ({ kind: 'event' } & BusEvent)
  | { kind: 'terminate'; userId: string };

/** An event to pass on; `userId` is its sender on a presence channel, `client` one that no cache channel keeps. */
export type BusEvent = { channel: string; event: string; data: unknown; userId?: string; except?: string; client?: boolean };

/** Absolute, not relative: applied twice it does no harm. */
export type Change =
  | { of: 'room'; channel: string; subscribers: number; joined?: MemberState; left?: string }
  | { of: 'user'; userId: string; online: boolean };

export type MemberState = { userId: string; userInfo: unknown };
export type RoomState = { channel: string; subscribers: number; members: MemberState[] };

export type BusMessage = { app: string; from: string; parts: BusPart[] };

export function writeBusMessage(message: BusMessage): string {
  return JSON.stringify(message);
}

/** Null for what no server of ours has sent. Parts of a kind not known, as a newer server's, are left out. */
export function readBusMessage(text: string): BusMessage | null {
  const message = parse(text);
  if (!isObject(message)) return null;
  const { app, from, parts } = message;
  if (typeof app !== 'string' || typeof from !== 'string' || !Array.isArray(parts)) return null;
  return { app, from, parts: parts.map(readPart).filter((part) => part !== null) };
}

function readPart(part: unknown): BusPart | null {
  if (!isObject(part)) return null;
  const { kind, changes, number, to, userId } = part;
  switch (kind) {
    case 'hello':
    case 'bye':
      return { kind };
    case 'beat':
      return typeof changes === 'number' ? { kind, changes } : null;
    case 'ask':
      return typeof to === 'string' ? { kind, to } : null;
    case 'terminate':
      return typeof userId === 'string' ? { kind, userId } : null;
    case 'event':
      return readEvent(part);
    case 'state':
      return readState(part);
    case 'change': {
      const change = readChange(part['change']);
      return change && typeof number === 'number' ? { kind, number, change } : null;
    }
    default:
      return null;
  }
}

function readEvent({ channel, event, data, userId, except, client }: Record<string, unknown>): BusPart | null {
  if (typeof channel !== 'string' || typeof event !== 'string') return null;
  return {
    kind: 'event',
    channel,
    event,
    data,
    ...(typeof userId === 'string' ? { userId } : {}),
    ...(typeof except === 'string' ? { except } : {}),
    ...(client === true ? { client } : {}),
  };
}

function readState({ changes, rooms, users }: Record<string, unknown>): BusPart | null {
  if (typeof changes !== 'number' || !Array.isArray(rooms) || !Array.isArray(users)) return null;
  return {
    kind: 'state',
    changes,
    rooms: rooms.map(readRoom).filter((room) => room !== null),
    users: users.filter((user) => typeof user === 'string'),
  };
}

function readRoom(room: unknown): RoomState | null {
  if (!isObject(room)) return null;
  const { channel, subscribers, members } = room;
  if (typeof channel !== 'string' || typeof subscribers !== 'number' || !Array.isArray(members)) return null;
  return { channel, subscribers, members: members.map(readMember).filter((member) => member !== null) };
}

function readMember(member: unknown): MemberState | null {
  if (!isObject(member) || typeof member['userId'] !== 'string') return null;
  return { userId: member['userId'], userInfo: member['userInfo'] ?? null };
}

function readChange(change: unknown): Change | null {
  if (!isObject(change)) return null;
  const { of, channel, subscribers, joined, left, userId, online } = change;
  if (of === 'user' && typeof userId === 'string' && typeof online === 'boolean') return { of, userId, online };
  if (of !== 'room' || typeof channel !== 'string' || typeof subscribers !== 'number') return null;
  const member = readMember(joined);
  return { of, channel, subscribers, ...(member ? { joined: member } : {}), ...(typeof left === 'string' ? { left } : {}) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
