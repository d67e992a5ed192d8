/** What is known of another server by what it told: a copy, as old as its last message. */
export type Peer = {
  readonly id: string;
  /** The number of its last change that is in this copy; -1: nothing yet. */
  changes: number;
  /** Monotonic milliseconds of its last message, and of our last request for its state. */
  heardMs: number;
  askedMs: number;
  readonly rooms: Map<string, PeerRoom>;
  readonly users: Set<string>;
};

export type PeerRoom = { subscribers: number; readonly members: Map<string, unknown> };

export type Peers = Map<string, Peer>;

export function openPeer(peers: Peers, id: string, nowMs: number): Peer {
  const known = peers.get(id);
  if (known) return known;
  const peer: Peer = {
    id,
    changes: -1,
    heardMs: nowMs,
    askedMs: Number.NEGATIVE_INFINITY,
    rooms: new Map(),
    users: new Set(),
  };
  peers.set(id, peer);
  return peer;
}
