export interface RateLimit {
  /** Takes one token of a player; false when there is none left. */
  readonly allow: (player: Player) => boolean;
  readonly forget: (player: Player) => void;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** A token bucket for each player: `perSecond` on average, up to `burst` at once. */
export function limitRate(perSecond: number, burst: number): RateLimit {
  const buckets = new Map<Player, Bucket>();
  return {
    allow: (player) => {
      const now = os.clock();
      const bucket = buckets.get(player) ?? { tokens: burst, at: now };
      const tokens = math.min(burst, bucket.tokens + (now - bucket.at) * perSecond);
      const isAllowed = tokens >= 1;
      buckets.set(player, { tokens: isAllowed ? tokens - 1 : tokens, at: now });
      return isAllowed;
    },
    forget: (player) => {
      buckets.delete(player);
    },
  };
}
