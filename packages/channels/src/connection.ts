import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import { appendFrame, type Batch, joinFrames } from './batch-frames.ts';
import type { Outbox } from './outbox.ts';
import type { Closing } from './protocol.ts';
import type { Room, Subscriber } from './rooms.ts';
import type { User } from './sign-in.ts';

/** Written at once beyond this, so that a burst within one batch does not count as a slow consumer. */
const EARLY_FLUSH_BYTES = 64 * 1024;

type Wiring = {
  webSocket: WebSocket;
  /** The raw socket below it: without compression a finished frame may be written there. */
  socket: Duplex;
  outbox: Outbox;
  maxBacklogBytes: number;
  onSlow: (connection: Connection) => void;
  /** Whether one more frame, or one more client event, is within the limits. */
  allowFrame: () => boolean;
  allowClientEvent: () => boolean;
};

/** One client: what it is subscribed to, and what still waits to be written to it. */
export class Connection implements Subscriber {
  readonly socketId: string;
  readonly rooms = new Map<string, Room<Connection>>();
  readonly allowFrame: () => boolean;
  readonly allowClientEvent: () => boolean;
  /** Who has signed in on it. */
  user: User | null = null;
  /** Whether anything was heard since the last heartbeat. */
  alive = true;
  #wiring: Wiring;
  #waiting: Batch | null = null;

  constructor(socketId: string, wiring: Wiring) {
    this.socketId = socketId;
    this.allowFrame = wiring.allowFrame;
    this.allowClientEvent = wiring.allowClientEvent;
    this.#wiring = wiring;
  }

  get isOpen(): boolean {
    return this.#wiring.webSocket.readyState === WebSocket.OPEN;
  }

  get backlogBytes(): number {
    return this.#wiring.socket.writableLength + (this.#waiting?.bytes ?? 0);
  }

  /** Queues a finished frame. A socket whose backlog would grow past its bound is dropped instead. */
  send(frame: Buffer): void {
    if (!this.isOpen) return;
    const { outbox, maxBacklogBytes, onSlow, webSocket } = this.#wiring;
    if (this.backlogBytes + frame.length > maxBacklogBytes) {
      onSlow(this);
      this.#waiting = null;
      webSocket.terminate();
      return;
    }
    if (this.#waiting === null) outbox.add(this);
    this.#waiting = appendFrame(this.#waiting ?? outbox.start(), frame);
    if (this.#waiting.bytes >= EARLY_FLUSH_BYTES) this.flush();
  }

  flush(): void {
    if (this.#waiting !== null && this.isOpen) this.#wiring.socket.write(joinFrames(this.#waiting));
    this.#waiting = null;
  }

  ping(): void {
    this.#wiring.webSocket.ping();
  }

  close(closing: Closing): void {
    this.flush();
    this.#wiring.webSocket.close(closing.code, closing.reason);
  }
}
