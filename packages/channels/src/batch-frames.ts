/**
 * Frames waiting for one write. Subscribers of the same channels wait for the same sequence, so a batch is an immutable
 * list shared between them: appending the same frame to the same batch gives the same next batch, and its bytes are
 * joined once, however many sockets they go to.
 */
export type Batch = {
  readonly bytes: number;
  readonly before: Batch | null;
  readonly frame: Buffer | null;
  /** The latest continuation; a fan-out offers one frame to all before the next, so one is enough. */
  next: Batch | null;
  joined: Buffer | null;
};

export function emptyBatch(): Batch {
  return { bytes: 0, before: null, frame: null, next: null, joined: null };
}

export function appendFrame(batch: Batch, frame: Buffer): Batch {
  if (batch.next?.frame === frame) return batch.next;
  const next: Batch = { bytes: batch.bytes + frame.length, before: batch, frame, next: null, joined: null };
  batch.next = next;
  return next;
}

export function joinFrames(batch: Batch): Buffer {
  batch.joined ??= batch.before?.before === null && batch.frame !== null ? batch.frame : Buffer.concat(listFrames(batch));
  return batch.joined;
}

function listFrames(last: Batch): Buffer[] {
  const frames: Buffer[] = [];
  for (let batch: Batch | null = last; batch?.frame; batch = batch.before) frames.push(batch.frame);
  return frames.toReversed();
}
