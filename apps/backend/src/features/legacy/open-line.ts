import type { WebSocket } from 'ws';
import type { Translated } from './translate-event.ts';

/** RFC 6455, section 7.4.1. */
export const closings = { goingAway: 1001, noText: 1003, policy: 1008, tryLater: 1013 };

export type Line = {
  isOpen(): boolean;
  /** Resolves when it has left this process; rejects where nobody is there any more. */
  send(message: Translated): Promise<void>;
  /** Says why, and ends it. */
  refuse(message: Translated): Promise<void>;
};

/** A socket as version 1 wrote on it: a type, data and the time. */
export function openLine(socket: WebSocket): Line {
  const send = ({ type, data }: Translated): Promise<void> =>
    new Promise((resolve, reject) => {
      const text = JSON.stringify({ type, data, timestamp: new Date().toISOString() });
      socket.send(text, (error) => (error ? reject(error) : resolve()));
    });
  return {
    isOpen: () => socket.readyState === socket.OPEN,
    send,
    async refuse(message) {
      await send(message);
      socket.close(closings.policy, message.type);
    },
  };
}
