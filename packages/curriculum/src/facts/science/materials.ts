export type Material = {
  name: string;
  conducts: boolean;
  magnetic: boolean;
  /** By what it is easily judged: what it is made of, or how it looks and feels. */
  kind: 'iron' | 'copper' | 'other metal' | 'hard' | 'thin' | 'light' | 'stretchy' | 'glossy';
};

const list = (names: string, rest: Omit<Material, 'name'>): Material[] => names.split(', ').map((name) => ({ name, ...rest }));
const insulator = { conducts: false, magnetic: false };

export const materials: readonly Material[] = [
  ...list('an iron nail, an iron chain, an iron bolt, an iron hook, an iron horseshoe, a steel paper clip', {
    conducts: true,
    magnetic: true,
    kind: 'iron',
  }),
  ...list('a copper wire, a copper pipe', { conducts: true, magnetic: false, kind: 'copper' }),
  ...list('a sheet of aluminum foil, a gold ring, a silver spoon, a brass bell', {
    conducts: true,
    magnetic: false,
    kind: 'other metal',
  }),
  ...list('a wooden block, a brick, a clay pot', { ...insulator, kind: 'hard' }),
  ...list('a cotton thread, a plastic straw, a wooden toothpick', { ...insulator, kind: 'thin' }),
  ...list('a feather, a paper strip, a dry leaf', { ...insulator, kind: 'light' }),
  ...list('a rubber band, a balloon', { ...insulator, kind: 'stretchy' }),
  ...list('a glass marble, a glass rod, a plastic button', { ...insulator, kind: 'glossy' }),
];

const tests: Readonly<Record<string, (material: Material) => boolean>> = {
  'pulled by a magnet': ({ magnetic }) => magnetic,
  'not pulled by a magnet': ({ magnetic }) => !magnetic,
  'lets current through': ({ conducts }) => conducts,
  'lets no current through': ({ conducts }) => !conducts,
};

/** `pulled by a magnet/an iron nail, a gold ring`: those of the listed things for which it is true. */
export function findMaterial([asked = '', listed = '']: readonly string[]): string[] | null {
  const test = tests[asked];
  const things = listed.split(', ').map((name) => materials.find((material) => material.name === name));
  if (!test || things.some((thing) => !thing)) return null;
  return things.flatMap((thing) => (thing && test(thing) ? [thing.name] : []));
}
