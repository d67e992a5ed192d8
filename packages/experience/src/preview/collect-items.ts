import type { Experience, Part } from '@toolboxai/contracts';
import { type Box, boxOf, partBounds } from '../geometry.ts';
import { type Station, stationModel } from '../station-model.ts';
import { paint } from '../worlds/canvas.ts';
import { themePalette } from '../worlds/theme-palette.ts';

/** What a drawing needs of an experience: a world whose questions are not written yet will do. */
export type Drawable = Pick<Experience, 'theme' | 'terrain' | 'parts'> & {
  title?: string;
  spawn?: Experience['spawn'];
  stations: readonly Station[];
};

export interface Item {
  part: Part;
  box: Box;
  /** What the drawing adds for the stations and the start. */
  isAdded: boolean;
}

/** With more stations than this, boards and guides would be a few pixels each and only cost bytes. */
const stationsWithDetail = 14;

function stationParts(world: Drawable): Part[] {
  return world.stations.flatMap((station, index) => {
    const { pad, board, posts, npc } = stationModel(station, index, world.theme);
    return world.stations.length > stationsWithDetail ? [pad] : [pad, ...posts, board, ...npc];
  });
}

/** The water and what lies under it, lowest first. */
export function seaItems(world: Drawable): Item[] {
  return world.terrain
    .filter((op) => op.op === 'block')
    .map((op, index) => {
      const isWater = op.material === 'Water';
      const part: Part = {
        id: `sea-${index + 1}`,
        kind: isWater ? 'water' : 'part',
        shape: 'block',
        pos: op.pos,
        size: op.size,
        color: isWater ? [86, 190, 210] : [236, 214, 160],
        material: op.material,
      };
      return { part, box: boxOf(op.pos, op.size), isAdded: true };
    })
    .sort((a, b) => a.box.max[1] - b.box.max[1]);
}

/** Cuts a part off at the water's surface; what lies wholly below is not drawn. */
function aboveWater(part: Part, seas: readonly Item[]): Part | null {
  const box = partBounds(part);
  const sea = seas.find(
    ({ part: { material }, box: { min, max } }) =>
      material === 'Water' && box.min[0] >= min[0] && box.max[0] <= max[0] && box.min[1] < max[1],
  );
  if (!sea || part.shape === 'ball') return part;
  const level = sea.box.max[1];
  if (box.max[1] <= level) return null;
  const [width, , depth] = part.size;
  return { ...part, pos: [part.pos[0], (box.max[1] + level) / 2, part.pos[2]], size: [width, box.max[1] - level, depth] };
}

/** Where the children arrive. */
function spawnParts({ spawn, theme }: Drawable): Part[] {
  if (!spawn) return [];
  const [x, y, z] = spawn.pos;
  const disc = { kind: 'part', shape: 'cylinder', material: 'SmoothPlastic' } as const;
  return [
    { ...disc, id: 'spawn', pos: [x, y + 0.3, z], size: [8, 0.6, 8], color: [255, 252, 244] },
    { ...disc, id: 'spawn-mark', pos: [x, y + 0.75, z], size: [5, 0.3, 5], ...paint(themePalette(theme).flag, 'SmoothPlastic') },
  ];
}

/** Everything that stands in the picture, in no order yet. */
export function collectItems(world: Drawable): Item[] {
  const seas = seaItems(world);
  const toItem = (part: Part, isAdded: boolean): Item[] => {
    const shown = aboveWater(part, seas);
    return shown ? [{ part: shown, box: partBounds(shown), isAdded }] : [];
  };
  const added = [...stationParts(world), ...spawnParts(world)];
  return [...world.parts.flatMap((part) => toItem(part, false)), ...added.flatMap((part) => toItem(part, true))];
}
