/**
 * How several servers reach each other: each offers its messages to all the others. A message may be lost, never come twice
 * or altered; those of one server should arrive in the order they were sent. Whether a server hears itself does not matter.
 */
export type Bus = {
  /** Sends without waiting. What cannot be sent is dropped: this must neither throw nor keep messages without end. */
  publish(message: string): void;
  /** Answers how to stop listening. */
  onMessage(listener: (message: string) => void): () => void;
};

/** A bus between servers of one process: for trying out what is built on several of them. */
export function createMemoryBus(): Bus {
  const listeners = new Set<(message: string) => void>();
  return {
    publish(message) {
      setImmediate(() => {
        for (const listener of listeners) listener(message);
      });
    },
    onMessage(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
