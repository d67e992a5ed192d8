import { type Batch, emptyBatch } from './batch-frames.ts';

type Flushable = { flush(): void };

/** Collects who has something to write and has them write it together, `batchMs` after the first (0: this turn's end). */
export type Outbox = {
  /** Where every socket's next batch starts; shared, so that equal sequences are joined once. */
  start(): Batch;
  add(waiting: Flushable): void;
  flush(): void;
};

export function createOutbox(batchMs: number): Outbox {
  let root = emptyBatch();
  let waiting: Flushable[] = [];

  function flush(): void {
    const ready = waiting;
    waiting = [];
    root = emptyBatch();
    for (const one of ready) one.flush();
  }

  return {
    start: () => root,
    add(one) {
      waiting.push(one);
      if (waiting.length > 1) return;
      if (batchMs > 0) setTimeout(flush, batchMs);
      else setImmediate(flush);
    },
    flush,
  };
}
