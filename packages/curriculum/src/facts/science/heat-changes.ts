/** What brings a thing back to how it was. */
export const waysBack = ['Make it cold', 'Make it warm', 'It can not be undone', 'Stir it'] as const;
export type WayBack = (typeof waysBack)[number];

export const heatChanges: readonly { what: string; back: WayBack }[] = [
  { what: 'Ice melts in a warm room.', back: 'Make it cold' },
  { what: 'Butter melts in a pan.', back: 'Make it cold' },
  { what: 'Chocolate melts in the sun.', back: 'Make it cold' },
  { what: 'Candle wax melts in a pot.', back: 'Make it cold' },
  { what: 'The wax of a crayon melts in a hot car.', back: 'Make it cold' },
  { what: 'The ice on a pond melts.', back: 'Make it cold' },
  { what: 'Frozen juice melts in a cup.', back: 'Make it cold' },
  { what: 'Gold melts in a very hot oven.', back: 'Make it cold' },
  { what: 'Water freezes in a tray.', back: 'Make it warm' },
  { what: 'A puddle freezes at night.', back: 'Make it warm' },
  { what: 'Juice freezes on a stick.', back: 'Make it warm' },
  { what: 'A pot of soup freezes.', back: 'Make it warm' },
  { what: 'The top of a lake freezes.', back: 'Make it warm' },
  { what: 'Melted butter gets hard.', back: 'Make it warm' },
  { what: 'Melted chocolate gets hard.', back: 'Make it warm' },
  { what: 'Melted wax gets hard.', back: 'Make it warm' },
  { what: 'An egg fries in a pan.', back: 'It can not be undone' },
  { what: 'Dough bakes and is bread now.', back: 'It can not be undone' },
  { what: 'A sheet of paper burns.', back: 'It can not be undone' },
  { what: 'A cake bakes in the oven.', back: 'It can not be undone' },
  { what: 'Corn pops in a hot pot.', back: 'It can not be undone' },
  { what: 'A log burns in the fire.', back: 'It can not be undone' },
  { what: 'A slice of bread gets toasted.', back: 'It can not be undone' },
  { what: 'A pancake cooks in a pan.', back: 'It can not be undone' },
];

/** The path is the change itself: `Ice melts in a warm room.` */
export function findWayBack([what]: readonly string[]): string[] | null {
  const back = heatChanges.find((change) => change.what === what)?.back;
  return back ? [back] : null;
}
