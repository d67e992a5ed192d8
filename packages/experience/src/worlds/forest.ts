import { centreOf, type Rect } from '../layout/grid.ts';
import { buildHouse, glass, stackBlocks, timber } from './buildings.ts';
import { type Canvas, paint } from './canvas.ts';
import { digRiver } from './carve.ts';
import { takeSite } from './lot-spots.ts';
import { placeRock, plantBush, plantFlowers, plantPine, plantRoundTree, plantTree } from './plants.ts';
import type { WorldTheme } from './world-theme.ts';

const bark = paint('#7d5638', 'Wood');
const plank = paint('#c08a55', 'WoodPlanks');
const moss = paint('#8e9a86', 'Slate');
const pines = [paint('#3f7d5a', 'Grass'), paint('#4f9163', 'Grass'), paint('#356b55', 'Grass')] as const;
const autumn = [paint('#f0a23c', 'Grass'), paint('#e27a3f', 'Grass'), paint('#f4c64f', 'Grass')] as const;
const crown = [paint('#6fae4e', 'Grass'), paint('#82bd58', 'Grass'), paint('#5c9a48', 'Grass')] as const;

/** An old oak with a house in its fork and steps up to it. */
function growOldOak(canvas: Canvas, area: Rect): void {
  const { x, z } = centreOf(canvas.grid, area);
  const put = (
    name: string,
    at: [number, number, number],
    size: [number, number, number],
    skin = bark,
    shape: 'block' | 'ball' = 'block',
  ): void => canvas.put({ name, kind: 'building', shape, at: [x + at[0], at[1], z + at[2]], size, paint: skin });
  put('oak', [0, 0, 0], [9, 2, 9]);
  put('oak', [0, 2, 0], [7, 11, 7]);
  put('deck', [0, 13, 0], [19, 0.8, 19], plank);
  put('oak', [-3, 13.8, -3], [6, 10, 6]);
  put('treehouse', [4.4, 13.8, 3.6], [8, 5.4, 8], plank);
  put('treehouse', [4.4, 13.8, 7.75], [2.2, 3.8, 0.3], bark);
  put('treehouse', [8.55, 15.4, 3.6], [0.3, 2, 2.6], paint('#ffe08a', 'Neon'));
  put('treehouse', [4.4, 19.2, 3.6], [8.7, 1.2, 8.7], paint('#c6573c', 'Slate'));
  put('treehouse', [4.4, 20.4, 3.6], [6, 1.2, 6], paint('#c6573c', 'Slate'));
  put('crown', [-3, 23.8, -3], [17, 6, 17], crown[0]);
  put('crown', [-4, 29.8, -4], [12, 4.6, 12], crown[1]);
  put('crown', [-4, 34.4, -4], [6.6, 3, 6.6], crown[1]);
  put('crown', [9, 21.6, -6], [6, 5, 7], crown[2]);
  put('crown', [-8.4, 24, 9], [7, 4.6, 5], crown[2]);
  for (let step = 0; step < 8; step++) put('step', [11, step * 1.5, 16.6 - step * 2], [3, 1.5, 2], plank);
}

function pitchCamp(canvas: Canvas, lot: Rect): void {
  const site = takeSite(canvas, lot, 3, 3);
  if (site && canvas.random.chance(0.6))
    buildHouse(canvas, site.x, site.z, { wall: timber, roof: paint('#4d6b57', 'Slate'), door: bark, window: glass });
  else if (site) {
    for (const side of [-1, 1] as const) {
      const tent = {
        name: 'tent',
        kind: 'building',
        shape: 'wedge',
        size: [8, 5.4, 4],
        paint: paint('#e0803f', 'Fabric'),
      } as const;
      canvas.put({ ...tent, size: [8, 5.4, 4], at: [site.x, 0, site.z + side * 2], turn: side < 0 ? 0 : 180 });
    }
  }
  const fire = takeSite(canvas, lot, 1, 1);
  if (fire)
    stackBlocks(
      canvas,
      [fire.x, 0, fire.z],
      [
        [2.6, 0.6, 2.6, moss],
        [1.6, 0.7, 1.6, bark],
        [0.9, 1.4, 0.9, paint('#ff9d3b', 'Neon')],
      ],
      'fire',
    );
}

function growMushroom(canvas: Canvas, x: number, z: number): void {
  const cap = canvas.random.pick([paint('#e0513d', 'SmoothPlastic'), paint('#e8975a', 'SmoothPlastic')]);
  canvas.put({ name: 'mushroom', kind: 'prop', at: [x, 0, z], size: [0.9, 1.5, 0.9], paint: paint('#f7efdf', 'SmoothPlastic') });
  canvas.put({ name: 'mushroom', kind: 'prop', shape: 'cylinder', at: [x, 1.5, z], size: [2.6, 0.9, 2.6], paint: cap });
}

function leaveStump(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'stump', kind: 'prop', shape: 'cylinder', at: [x, 0, z], size: [2.2, 1.4, 2.2], paint: bark });
}

export const forest: WorldTheme = {
  land: { corner: 5, wobble: 2 },
  ground: {
    land: paint('#8fb870', 'Grass'),
    patch: paint('#7fa963', 'Grass'),
    path: paint('#d7b98a', 'Ground'),
    bridge: paint('#b07c4c', 'WoodPlanks'),
    water: paint('#63b9c9', 'Glass'),
  },
  layers: [
    { name: 'soil', kind: 'part', grow: 0, top: -1.5, bottom: -4.5, paint: paint('#96704f', 'Ground') },
    { name: 'clay', kind: 'part', grow: -1.5, top: -4.5, bottom: -8, paint: paint('#7c5c48', 'Ground') },
    { name: 'rock', kind: 'part', grow: -4.5, top: -8, bottom: -12, paint: paint('#6d6570', 'Slate') },
  ],
  carve: digRiver,
  gate: (area) => ({ x: area.x + 8, z: area.z + area.d - 1 }),
  landmark: growOldOak,
  feature: pitchCamp,
  props: [
    {
      weight: 9,
      cells: 1,
      parts: 4,
      draw: (canvas, x, z) => plantPine(canvas, x, z, canvas.random.pick(pines), 0.9 + canvas.random.int(0, 4) / 8),
    },
    { weight: 3, cells: 2, parts: 2, draw: (canvas, x, z) => plantRoundTree(canvas, x, z, canvas.random.pick(autumn)) },
    { weight: 3, cells: 2, parts: 3, draw: (canvas, x, z) => plantTree(canvas, x, z, canvas.random.pick(crown)) },
    { weight: 2, cells: 1, parts: 1, draw: (canvas, x, z) => plantBush(canvas, x, z, crown[2]) },
    { weight: 2, cells: 1, parts: 2, draw: growMushroom },
    { weight: 1, cells: 1, parts: 1, draw: leaveStump },
    { weight: 2, cells: 1, parts: 2, draw: (canvas, x, z) => placeRock(canvas, x, z, moss) },
    {
      weight: 1,
      cells: 1,
      parts: 2,
      draw: (canvas, x, z) => plantFlowers(canvas, x, z, [autumn[2], paint('#f3eee2', 'SmoothPlastic')]),
    },
  ],
  terrain: () => [],
};
