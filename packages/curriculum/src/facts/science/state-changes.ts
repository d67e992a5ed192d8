export const states = ['solid', 'liquid', 'gas'] as const;
export type State = (typeof states)[number];
export type StateChange = { from: State; to: State };

/** Every name by which a textbook may call it; the first is the one we use. */
const names: Readonly<Record<string, readonly string[]>> = {
  'solid to liquid': ['melting', 'fusion'],
  'liquid to solid': ['freezing', 'solidification'],
  'liquid to gas': ['evaporation', 'vaporization'],
  'gas to liquid': ['condensation'],
  'solid to gas': ['sublimation'],
  'gas to solid': ['deposition'],
};

export const changeNames = ({ from, to }: StateChange): readonly string[] => names[`${from} to ${to}`] ?? [];

const happening = (from: State, to: State, ...scenes: readonly string[]) => scenes.map((scene) => ({ scene, from, to }));

export const stateScenes: readonly (StateChange & { scene: string })[] = [
  ...happening(
    'solid',
    'liquid',
    'An icicle drips in the sunshine of early spring.',
    'A metal wire becomes runny under a hot soldering iron.',
    'Butter spreads out as an oily pool in a warm pan.',
    'Snow on the roof runs down the gutter as water.',
    'Wax runs down the side of a burning candle.',
  ),
  ...happening(
    'liquid',
    'solid',
    'Glowing lava cools and becomes hard rock.',
    'A puddle is covered with ice after a cold night.',
    'Runny wax becomes hard in a candle mold.',
    'Glowing iron is poured into a mold and becomes hard.',
    'Orange juice becomes hard in the freezer.',
  ),
  ...happening(
    'liquid',
    'gas',
    'A puddle disappears on a warm and windy day.',
    'Wet laundry dries on the clothesline in summer.',
    'Sweat dries on the skin of a runner.',
    'The water in an open aquarium gets lower every day.',
    'A drop of perfume vanishes from a wrist and can be smelled across the room.',
  ),
  ...happening(
    'gas',
    'liquid',
    'Drops of water form on the outside of a cold glass.',
    'A bathroom mirror fogs up during a hot shower.',
    'Dew forms on the grass during a mild night.',
    'Cold eyeglasses fog up in a warm and humid room.',
    'Drops form under the lid of a pot of hot soup.',
  ),
  ...happening(
    'solid',
    'gas',
    'A block of dry ice shrinks, and no liquid ever appears.',
    'Frozen laundry dries outdoors, although it never thaws.',
    'Old ice cubes shrink in a freezer that is never warm.',
    'Snow slowly vanishes on sunny days that stay far below freezing.',
  ),
  ...happening(
    'gas',
    'solid',
    'Frost forms on a window directly from water vapor.',
    'Ice crystals grow in a freezer directly from the humid air.',
    'Snowflakes grow in a cloud directly from water vapor.',
    'White frost grows on winter leaves, and no drop of water ever forms.',
  ),
];

/** `scene/name`, and `scene/opposite` for the change that leads back. */
export function findStateChange([scene, asked]: readonly string[]): readonly string[] | null {
  const found = stateScenes.find((other) => other.scene === scene);
  if (!found) return null;
  if (asked === 'name') return changeNames(found);
  return asked === 'opposite' ? changeNames({ from: found.to, to: found.from }) : null;
}
