/** As in the guide: `RateLimitConfig(requests_per_minute=60, burst_size=10, window_size=60)`. */
export type RateLimitConfig = {
  /** The rate that may go on for ever. */
  requestsPerMinute: number;
  /** So many may come at once by whoever was quiet. */
  burstSize: number;
  /** Seconds that a quota is told for, in answers; whatever it is, no window of any length lets more in than its rate and the burst. */
  windowSize: number;
};

/** A rate as GCRA reckons: one request each `intervalUs` (whole microseconds), and `burst` of them at once. */
export type Rate = { intervalUs: number; burst: number };

const minuteUs = 60_000_000;
/** One a microsecond: the clock knows nothing finer. */
export const mostPerMinute = minuteUs;

/** Throws a RangeError that lists all that is wrong. */
export function toRate({ requestsPerMinute, burstSize, windowSize }: RateLimitConfig): Rate {
  const faults = [
    !(requestsPerMinute > 0 && requestsPerMinute <= mostPerMinute) &&
      `requestsPerMinute must be above 0, but is ${requestsPerMinute}`,
    !(Number.isSafeInteger(burstSize) && burstSize >= 1) && `burstSize must be a whole number from 1, but is ${burstSize}`,
    !(Number.isFinite(windowSize) && windowSize > 0) && `windowSize must be seconds above 0, but is ${windowSize}`,
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new RangeError(`This limit cannot be: ${faults.join('; ')}.`);
  // Rounded up: never more than was said.
  return { intervalUs: Math.ceil(minuteUs / requestsPerMinute), burst: burstSize };
}

/** So many are let in within `windowSize` seconds by a caller who goes on and on. */
export const quotaOf = ({ requestsPerMinute, windowSize }: RateLimitConfig): number =>
  Math.max(1, Math.floor((requestsPerMinute * windowSize) / 60));
