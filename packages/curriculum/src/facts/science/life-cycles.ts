export type LifeCycle = { of: string; stages: readonly [string, string, string, string] };

export const lifeCycles: readonly LifeCycle[] = [
  { of: 'butterfly', stages: ['egg', 'caterpillar', 'chrysalis', 'adult butterfly'] },
  { of: 'frog', stages: ['egg', 'tadpole', 'froglet', 'adult frog'] },
  { of: 'chicken', stages: ['egg', 'chick', 'young chicken', 'adult chicken'] },
  { of: 'bean plant', stages: ['seed', 'seedling', 'plant with flowers', 'plant with bean pods'] },
  { of: 'apple tree', stages: ['seed', 'seedling', 'young tree', 'tree with apples'] },
  { of: 'sea turtle', stages: ['egg', 'hatchling', 'young turtle', 'adult turtle'] },
  { of: 'silk moth', stages: ['egg', 'caterpillar', 'cocoon', 'adult moth'] },
  { of: 'ladybug', stages: ['egg', 'larva', 'pupa', 'adult ladybug'] },
  { of: 'pumpkin plant', stages: ['seed', 'seedling', 'vine with flowers', 'vine with pumpkins'] },
  { of: 'honeybee', stages: ['egg', 'larva', 'pupa', 'adult bee'] },
  { of: 'salmon', stages: ['egg', 'tiny fish with a yolk sac', 'young fish', 'adult salmon'] },
  { of: 'mosquito', stages: ['egg', 'larva', 'pupa', 'adult mosquito'] },
];

/** `butterfly/after/egg` and `butterfly/before/chrysalis`. */
export function findStage([of, asked, stage]: readonly string[]): string[] | null {
  const stages: readonly string[] = lifeCycles.find((cycle) => cycle.of === of)?.stages ?? [];
  const at = stages.findIndex((other) => other === stage);
  const found = at < 0 ? undefined : stages[asked === 'after' ? at + 1 : asked === 'before' ? at - 1 : -1];
  return found ? [found] : null;
}
