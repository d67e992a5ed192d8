import type { Experience, Part } from '@toolboxai/contracts';
import { type Box, boxOf, partBounds } from '../geometry.ts';
import { type StandingWorld, seaParts, spawnParts, stationParts } from '../world-parts.ts';

/** What a drawing needs of an experience: a world whose questions are not written yet will do. */
export type Drawable = StandingWorld &
  Pick<Experience, 'terrain'> & {
    title?: string;
    spawn?: Experience['spawn'];
  };

export interface Item {
  part: Part;
  box: Box;
  /** What the drawing adds for the stations and the start. */
  isAdded: boolean;
}

/** With more stations than this, boards and guides would be a few pixels each and only cost bytes. */
const stationsWithDetail = 14;

function drawnStations(world: Drawable): Part[] {
  return stationParts(world).flatMap((parts) => (world.stations.length > stationsWithDetail ? parts.slice(0, 1) : parts));
}

/** The water and what lies under it, lowest first. */
export function seaItems(world: Drawable): Item[] {
  return seaParts(world).map((part) => ({ part, box: boxOf(part.pos, part.size), isAdded: true }));
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

/** Everything that stands in the picture, in no order yet. */
export function collectItems(world: Drawable): Item[] {
  const seas = seaItems(world);
  const toItem = (part: Part, isAdded: boolean): Item[] => {
    const shown = aboveWater(part, seas);
    return shown ? [{ part: shown, box: partBounds(shown), isAdded }] : [];
  };
  const { spawn, theme } = world;
  const added = [...drawnStations(world), ...(spawn ? spawnParts({ spawn, theme }) : [])];
  return [...world.parts.flatMap((part) => toItem(part, false)), ...added.flatMap((part) => toItem(part, true))];
}
