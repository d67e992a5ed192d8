export interface Seats {
  readonly seatOf: (player: string) => number;
  /** A question was opened; only the first time counts. */
  readonly opened: (player: string, question: string, atMs: number) => void;
  /** Milliseconds since the question was opened. */
  readonly since: (player: string, question: string, atMs: number) => number;
}

/** Numbers the players of this server in the order of coming, and remembers when each opened what. */
export function seatPlayers(): Seats {
  const seats = new Map<string, number>();
  const openings = new Map<string, number>();
  let taken = 0;
  return {
    seatOf: (player) => {
      const known = seats.get(player);
      if (known !== undefined) return known;
      taken += 1;
      seats.set(player, taken);
      return taken;
    },
    opened: (player, question, atMs) => {
      const key = `${player} ${question}`;
      if (!openings.has(key)) openings.set(key, atMs);
    },
    since: (player, question, atMs) => atMs - (openings.get(`${player} ${question}`) ?? atMs),
  };
}
