/** A position in the Park–Miller sequence: a whole number from 1 to 2147483646. */
export interface Random {
  readonly seed: number;
}

const modulus = 2147483647;
const multiplier = 48271;

/** The sequence of a seed. Any whole number from 0 up may be given. */
export function startRandom(seed: number): Random {
  return { seed: (seed % (modulus - 1)) + 1 };
}

/** The next position. The product stays below 2^53, so every side multiplies exactly. */
export function nextRandom(random: Random): Random {
  return { seed: (random.seed * multiplier) % modulus };
}

/** The whole number from 0 to `below - 1` that this position stands for. */
export function drawBelow(random: Random, below: number): number {
  return random.seed % below;
}
