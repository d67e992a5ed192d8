/** Each is eaten by the next; the first makes its own food. */
export type FoodChain = { id: string; links: readonly [string, string, string, string] };

const chain = (id: string, ...links: FoodChain['links']): FoodChain => ({ id, links });

export const foodChains: readonly FoodChain[] = [
  chain('meadow', 'grass', 'grasshopper', 'frog', 'snake'),
  chain('field', 'wheat', 'mouse', 'snake', 'owl'),
  chain('garden', 'cabbage', 'snail', 'thrush', 'hawk'),
  chain('forest', 'oak leaves', 'caterpillar', 'songbird', 'hawk'),
  chain('pond', 'pondweed', 'tadpole', 'perch', 'heron'),
  chain('cold sea', 'tiny algae', 'krill', 'penguin', 'leopard seal'),
  chain('kelp forest', 'kelp', 'sea urchin', 'sea otter', 'orca'),
  chain('shore', 'seaweed', 'limpet', 'crab', 'gull'),
  chain('desert', 'desert shrub', 'beetle', 'lizard', 'roadrunner'),
  chain('rice field', 'rice plant', 'rat', 'cobra', 'eagle'),
  chain('hedge', 'rose bush', 'aphid', 'ladybug', 'swallow'),
  chain('savanna', 'dry grass', 'termite', 'aardvark', 'lion'),
];

function findLink(links: readonly string[], asked: string | undefined, of: string | undefined): string | undefined {
  const at = links.findIndex((link) => link === of);
  if (asked === 'producer') return links[0];
  if (asked === 'first consumer') return links[1];
  if (asked === 'top predator') return links.at(-1);
  if (at < 0) return undefined;
  return asked === 'eater' ? links[at + 1] : asked === 'food' && at > 0 ? links[at - 1] : undefined;
}

/** `meadow/producer`, `meadow/first consumer`, `meadow/top predator`, `meadow/eater/frog` and `meadow/food/frog`. */
export function findInChain([id, asked, of]: readonly string[]): string[] | null {
  const links = foodChains.find((other) => other.id === id)?.links ?? [];
  const found = findLink(links, asked, of);
  return found ? [found] : null;
}
