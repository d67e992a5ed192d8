import type { Experience, GameQuestion, Part } from '@toolboxai/contracts';
import { figureParts } from './figures/figure-parts.ts';
import { type Station, stationModel } from './station-model.ts';
import { paint } from './worlds/canvas.ts';
import { themePalette } from './worlds/theme-palette.ts';

/** A world whose parts can be told: an experience, what a player gets of it, or one whose questions are not written yet. */
export type StandingWorld = Pick<Experience, 'theme' | 'parts'> & {
  stations: readonly (Station & { question_id?: string })[];
  questions?: readonly Pick<GameQuestion, 'id' | 'figure'>[];
};

/** What stands at each station but its flag: pad, posts, board, guide, and the figure of its question, in this order. */
export function stationParts(world: StandingWorld): Part[][] {
  return world.stations.map((station, index) => {
    const { pad, board, posts, npc } = stationModel(station, index, world.theme);
    const figure = world.questions?.find(({ id }) => id === station.question_id)?.figure;
    return [pad, ...posts, board, ...npc, ...(figure ? figureParts(figure, station) : [])];
  });
}

/** Every part that stands in a world: its own, its stations' and their figures'. Ids are unique. Where children arrive is `spawnParts`. */
export function worldParts(world: StandingWorld): Part[] {
  return [...world.parts, ...stationParts(world).flat()];
}

/** The disc on which children arrive. */
export function spawnParts({ spawn, theme }: Pick<Experience, 'spawn' | 'theme'>): Part[] {
  const [x, y, z] = spawn.pos;
  const disc = { kind: 'part', shape: 'cylinder', material: 'SmoothPlastic' } as const;
  return [
    { ...disc, id: 'spawn', pos: [x, y + 0.3, z], size: [8, 0.6, 8], color: [255, 252, 244] },
    { ...disc, id: 'spawn-mark', pos: [x, y + 0.75, z], size: [5, 0.3, 5], ...paint(themePalette(theme).flag, 'SmoothPlastic') },
  ];
}

/** Terrain as parts, for drawings that have none: the water and what lies under it, lowest first. */
export function seaParts({ terrain }: Pick<Experience, 'terrain'>): Part[] {
  const top = ({ pos, size }: Part): number => pos[1] + size[1] / 2;
  return terrain
    .filter(({ op }) => op === 'block')
    .map(({ material, pos, size }, index): Part => {
      const isWater = material === 'Water';
      const color: Part['color'] = isWater ? [86, 190, 210] : [236, 214, 160];
      return { id: `sea-${index + 1}`, kind: isWater ? 'water' : 'part', shape: 'block', pos, size, color, material };
    })
    .sort((a, b) => top(a) - top(b));
}
