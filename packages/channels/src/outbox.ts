import { type Batch, emptyBatch } from './batch-frames.ts';

type Flushable = { flush(): void };

/**
 * Collects who has something to write and has them write it together: at the end of this turn of the event loop, but no
 * sooner than `batchMs` after the last time. A lone event waits for nothing; of many, those of `batchMs` share a write.
 */
export type Outbox = {
  /** Where every socket's next batch starts; shared, so that equal sequences are joined once. */
  start(): Batch;
  add(waiting: Flushable): void;
  flush(): void;
};

export function createOutbox(batchMs: number): Outbox {
  let root = emptyBatch();
  let waiting: Flushable[] = [];
  let flushedMs = Number.NEGATIVE_INFINITY;

  function flush(): void {
    const ready = waiting;
    waiting = [];
    root = emptyBatch();
    for (const one of ready) one.flush();
    flushedMs = performance.now();
  }

  return {
    start: () => root,
    add(one) {
      waiting.push(one);
      if (waiting.length > 1) return;
      const restMs = flushedMs + batchMs - performance.now();
      if (restMs > 0) setTimeout(flush, restMs);
      else setImmediate(flush);
    },
    flush,
  };
}
