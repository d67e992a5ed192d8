export type Gate = {
  /** Gives the way out; rejects with the signal's reason where it is aborted before there is a place. */
  enter(signal: AbortSignal): Promise<() => void>;
  /** How many places are free, and how many wait for one. */
  free(): number;
  waiting(): number;
};

/** Lets so many in at a time, in the order in which they came. */
export function createGate(places: number): Gate {
  const waiting: (() => void)[] = [];
  let free = places;
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };
  return {
    free: () => free,
    waiting: () => waiting.length,
    async enter(signal) {
      signal.throwIfAborted();
      if (free > 0) free -= 1;
      else await wait(signal);
      let left = false;
      return () => {
        if (!left) leave();
        left = true;
      };
    },
  };

  function wait(signal: AbortSignal): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const enter = (): void => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    };
    const onAbort = (): void => {
      waiting.splice(waiting.indexOf(enter), 1);
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    waiting.push(enter);
    return promise;
  }
}
