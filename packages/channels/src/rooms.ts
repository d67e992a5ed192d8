import { type ChannelKind, readChannelKind } from './channel-name.ts';
import { createMembers, type Members } from './presence.ts';

export type Subscriber = { readonly socketId: string; send(frame: Buffer): void };

/** A channel that somebody is subscribed to. */
export type Room<S extends Subscriber> = {
  readonly name: string;
  readonly kind: ChannelKind;
  readonly subscribers: Set<S>;
  /** Null unless it is a presence channel. */
  readonly members: Members | null;
};

/** The occupied channels; a room exists from its first subscriber to its last. */
export type Rooms<S extends Subscriber> = {
  find(name: string): Room<S> | undefined;
  open(name: string): Room<S>;
  leave(room: Room<S>, subscriber: S): void;
  list(): Iterable<Room<S>>;
  count(): number;
};

export function createRooms<S extends Subscriber>(): Rooms<S> {
  const rooms = new Map<string, Room<S>>();
  return {
    find: (name) => rooms.get(name),
    open(name) {
      const known = rooms.get(name);
      if (known) return known;
      const kind = readChannelKind(name);
      const room: Room<S> = { name, kind, subscribers: new Set(), members: kind.access === 'presence' ? createMembers() : null };
      rooms.set(name, room);
      return room;
    },
    leave(room, subscriber) {
      room.subscribers.delete(subscriber);
      if (room.subscribers.size === 0) rooms.delete(room.name);
    },
    list: () => rooms.values(),
    count: () => rooms.size,
  };
}

/** Offers the one frame to all of a room but `exceptSocketId`; answers to how many. */
export function broadcast<S extends Subscriber>(room: Room<S>, frame: Buffer, exceptSocketId?: string): number {
  let offered = 0;
  for (const subscriber of room.subscribers) {
    if (subscriber.socketId === exceptSocketId) continue;
    subscriber.send(frame);
    offered += 1;
  }
  return offered;
}
