/** `sure`: no event before `seq` + 1 is still to be handed on. `usedAt`: the database's time, in ms. */
export type Cursor = { seq: number; sure: boolean; usedAt: number };

export type Cursors = {
  get(channel: string): Cursor | undefined;
  set(channel: string, cursor: Cursor): void;
  /** Drops what was not used since `ms`. */
  forgetBefore(ms: number): void;
};

const most = 10_000;

/** The newest number handed on, by channel; of 10,000 channels at most, those used last. */
export function createCursors(): Cursors {
  // A map keeps the order of insertion, so its first key is the one that was not used for longest.
  const byChannel = new Map<string, Cursor>();
  return {
    get: (channel) => byChannel.get(channel),
    set(channel, cursor) {
      byChannel.delete(channel);
      byChannel.set(channel, cursor);
      const oldest = byChannel.keys().next();
      if (byChannel.size > most && !oldest.done) byChannel.delete(oldest.value);
    },
    forgetBefore(ms) {
      for (const [channel, { usedAt }] of byChannel) {
        if (usedAt >= ms) return;
        byChannel.delete(channel);
      }
    },
  };
}
