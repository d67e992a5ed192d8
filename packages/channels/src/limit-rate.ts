/**
 * Allows `limit` calls in any burst and `limit` per `periodMs` on average (generic cell rate algorithm: one number of
 * state). `now` is a monotonic clock in milliseconds. Answers whether this call is allowed; a refused call costs nothing.
 */
export function createRateLimit(limit: number, periodMs: number, now: () => number): () => boolean {
  const intervalMs = periodMs / limit;
  let paidUntil = Number.NEGATIVE_INFINITY;
  return () => {
    const time = now();
    const next = Math.max(paidUntil, time) + intervalMs;
    // Half an interval of slack keeps rounding from taking the last call of a burst.
    if (next - time > periodMs + intervalMs / 2) return false;
    paidUntil = next;
    return true;
  };
}
