import type { Connection } from './connection.ts';
import { createGroups, type Groups } from './groups.ts';
import type { Hub } from './hub.ts';
import { watchlistEvents } from './messages.ts';
import { CLOSINGS } from './protocol.ts';

/** Who has signed in: on this server, by which connections; on which others; and who wants to know of it. */
export type Users = {
  readonly here: Groups<string, Connection>;
  readonly away: Groups<string, string>;
  readonly watchers: Groups<string, Connection>;
};

export function createUsers(): Users {
  return { here: createGroups(), away: createGroups(), watchers: createGroups() };
}

export function isOnline({ here, away }: Users, userId: string): boolean {
  return here.has(userId) || away.has(userId);
}

/** Signs the connection's user in: those who watch them learn of it. */
export function enterUser(hub: Hub, connection: Connection, userId: string, watchlist: readonly string[]): void {
  const wasOnline = isOnline(hub.users, userId);
  if (hub.users.here.add(userId, connection)) hub.courier.tell({ of: 'user', userId, online: true });
  if (!wasOnline) tellWatchers(hub, userId, 'online');
  for (const watched of watchlist) hub.users.watchers.add(watched, connection);
  if (watchlist.length > 0) connection.send(watchlistEvents(describe(hub, watchlist)));
}

/** The connection is gone, and with the last one its user. */
export function leaveUser(hub: Hub, connection: Connection): void {
  if (!connection.user) return;
  const { id, watchlist } = connection.user;
  for (const watched of watchlist) hub.users.watchers.remove(watched, connection);
  if (!hub.users.here.remove(id, connection)) return;
  hub.courier.tell({ of: 'user', userId: id, online: false });
  if (!isOnline(hub.users, id)) tellWatchers(hub, id, 'offline');
}

/** Another server says that the user has come to it, or left it. */
export function moveUser(hub: Hub, peerId: string, userId: string, to: 'online' | 'offline'): void {
  const wasOnline = isOnline(hub.users, userId);
  if (to === 'online') hub.users.away.add(userId, peerId);
  else hub.users.away.remove(userId, peerId);
  if (wasOnline !== isOnline(hub.users, userId)) tellWatchers(hub, userId, to);
}

/** Ends the user's connections to this server. */
export function endUserHere(hub: Hub, userId: string): void {
  for (const connection of hub.users.here.of(userId)) connection.close(CLOSINGS.terminated);
}

/** Ends the user's connections to all servers, with 4009: clients do not come back by themselves. */
export function endUser(hub: Hub, userId: string): void {
  endUserHere(hub, userId);
  hub.courier.send({ kind: 'terminate', userId });
}

function tellWatchers(hub: Hub, userId: string, name: 'online' | 'offline'): void {
  const watchers = hub.users.watchers.of(userId);
  if (watchers.size === 0) return;
  const frame = watchlistEvents([{ name, user_ids: [userId] }]);
  for (const watcher of watchers) watcher.send(frame);
}

function describe(hub: Hub, watchlist: readonly string[]): { name: string; user_ids: string[] }[] {
  const groups = [
    { name: 'online', user_ids: watchlist.filter((id) => isOnline(hub.users, id)) },
    { name: 'offline', user_ids: watchlist.filter((id) => !isOnline(hub.users, id)) },
  ];
  return groups.filter(({ user_ids }) => user_ids.length > 0);
}
