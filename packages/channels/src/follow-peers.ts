import type { Bus } from './bus.ts';
import { type BusPart, readBusMessage } from './bus-message.ts';
import { applyChange, forgetPeer, replaceState } from './copy-peer.ts';
import type { Hub } from './hub.ts';
import { countSubscribers, usersOf } from './occupancy.ts';
import { openPeer, type Peer } from './peers.ts';
import { deliver } from './publish.ts';
import { endUserHere } from './users.ts';

const BEATS_PER_TIMEOUT = 3;

/**
 * Makes this server one of those on the bus. Each beats three times within `peerTimeoutMs`; one that is silent for so long is
 * taken for dead, and its members leave. Answers how to leave: the others are told at once.
 */
export function followPeers(hub: Hub, bus: Bus, peerTimeoutMs: number): () => void {
  const beatMs = peerTimeoutMs / BEATS_PER_TIMEOUT;
  const stopListening = bus.onMessage((text) => receive(hub, text, beatMs));
  hub.courier.send({ kind: 'hello' });
  let beatenMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    // A turn that took long has kept us from hearing them: that is no silence of theirs.
    const heldUpMs = Math.max(0, nowMs - beatenMs - beatMs);
    beatenMs = nowMs;
    hub.courier.send({ kind: 'beat', changes: hub.courier.changes });
    for (const peer of hub.peers.values()) {
      peer.heardMs += heldUpMs;
      if (nowMs - peer.heardMs <= peerTimeoutMs) continue;
      hub.log({ kind: 'peer-lost', serverId: peer.id });
      losePeer(hub, peer);
    }
  }, beatMs);
  return () => {
    clearInterval(timer);
    hub.courier.send({ kind: 'bye' });
    hub.courier.flush();
    stopListening();
  };
}

/** A dead server tells no webhook of those who were with it: the first of those that are left does. */
function losePeer(hub: Hub, peer: Peer): void {
  const rooms = [...peer.rooms].map(([channel, { members }]) => ({ channel, userIds: [...members.keys()] }));
  forgetPeer(hub, peer);
  if ([...hub.peers.keys()].some((id) => id < hub.courier.serverId)) return;
  for (const { channel, userIds } of rooms) {
    const users = usersOf(hub, channel);
    for (const user_id of userIds) if (!users.has(user_id)) hub.webhooks.tell({ name: 'member_removed', channel, user_id });
    if (countSubscribers(hub, channel) === 0) hub.webhooks.tell({ name: 'channel_vacated', channel });
  }
}

function receive(hub: Hub, text: string, beatMs: number): void {
  const message = readBusMessage(text);
  if (!message || message.app !== hub.app.id || message.from === hub.courier.serverId) return;
  const nowMs = performance.now();
  for (const part of message.parts) {
    try {
      take(hub, message.from, part, { nowMs, beatMs });
    } catch (error) {
      hub.log({ kind: 'bus-failed', error });
    }
  }
}

type Times = { nowMs: number; beatMs: number };

function take(hub: Hub, from: string, part: BusPart, times: Times): void {
  if (part.kind === 'event') return deliver(hub, part);
  if (part.kind === 'terminate') return endUserHere(hub, part.userId);
  const known = hub.peers.get(from);
  if (part.kind === 'bye') return known && forgetPeer(hub, known);
  if (!known) hub.log({ kind: 'peer-found', serverId: from });
  const peer = known ?? openPeer(hub.peers, from, times.nowMs);
  peer.heardMs = times.nowMs;
  follow(hub, peer, part, times);
}

type StatePart = Exclude<BusPart, { kind: 'event' | 'terminate' | 'bye' }>;

function follow(hub: Hub, peer: Peer, part: StatePart, times: Times): void {
  switch (part.kind) {
    case 'hello':
      peer.changes = 0;
      return sendState(hub);
    case 'ask':
      return part.to === hub.courier.serverId ? sendState(hub) : undefined;
    case 'beat':
      return peer.changes === part.changes ? undefined : ask(hub, peer, times);
    case 'state':
      if (part.changes <= peer.changes) return;
      replaceState(hub, peer, part);
      peer.changes = part.changes;
      return;
    case 'change':
      if (part.number <= peer.changes) return;
      if (part.number > peer.changes + 1 || peer.changes < 0) return ask(hub, peer, times);
      applyChange(hub, peer, part.change);
      peer.changes = part.number;
  }
}

/** Once a beat at most: the answer may be on its way. */
function ask(hub: Hub, peer: Peer, { nowMs, beatMs }: Times): void {
  if (nowMs - peer.askedMs < beatMs) return;
  peer.askedMs = nowMs;
  hub.courier.send({ kind: 'ask', to: peer.id });
}

function sendState(hub: Hub): void {
  const rooms = [...hub.rooms.list()].map(({ name, subscribers, members }) => ({
    channel: name,
    subscribers: subscribers.size,
    members: members?.here() ?? [],
  }));
  hub.courier.send({ kind: 'state', changes: hub.courier.changes, rooms, users: [...hub.users.here.keys()] });
}
