import { centreOf, type Rect } from '../layout/grid.ts';
import { buildHouse, glass, plaster, raiseRoof, stackBlocks, stackRings, timber } from './buildings.ts';
import { type Canvas, paint } from './canvas.ts';
import { digMoat, digPond } from './carve.ts';
import { takeSite } from './lot-spots.ts';
import { placeRock, plantBush, plantFlowers, plantRoundTree } from './plants.ts';
import type { WorldTheme } from './world-theme.ts';

const wall = paint('#d5cdbf', 'Cobblestone');
const trim = paint('#bdb3a4', 'Cobblestone');
const roof = paint('#6c55b8', 'Slate');
const banner = paint('#f2b83b', 'Fabric');
const gateWood = paint('#6b4428', 'WoodPlanks');
const leaf = paint('#5fa456', 'Grass');
const blossom = paint('#f2a7bd', 'Grass');
const roofs = [paint('#d8674a', 'Brick'), paint('#5b86c4', 'Slate'), paint('#d99a3d', 'Brick')] as const;

function raiseTower(canvas: Canvas, x: number, z: number, tall: number): void {
  stackRings(
    canvas,
    [x, 0, z],
    [
      [7, tall, wall],
      [8.2, 1.6, trim],
      [7.4, 2, roof],
      [5.4, 2, roof],
      [3.2, 2, roof],
      [1.2, 2, banner],
    ],
  );
}

/** Battlements along a wall that runs east to west (`along` 0) or north to south (2). */
function placeMerlons(canvas: Canvas, x: number, y: number, z: number, along: 0 | 2): void {
  for (const step of [-7.5, -2.5, 2.5, 7.5]) {
    const [east, south] = along === 0 ? [x + step, z] : [x, z + step];
    canvas.put({ name: 'merlon', kind: 'building', at: [east, y, south], size: [2.2, 1.4, 2.2], paint: trim });
  }
}

/** Curtain walls, four towers, a gatehouse and the keep, inside the moat. */
function buildCastle(canvas: Canvas, area: Rect): void {
  const { x, z } = centreOf(canvas.grid, area);
  const half = 13.4;
  for (const [dx, dz] of [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ] as const)
    raiseTower(canvas, x + dx * half, z + dz * half, dx + dz < 0 ? 17 : 14);
  const run = half * 2 - 7;
  for (const side of [-1, 1]) {
    canvas.put({ name: 'wall', kind: 'building', at: [x, 0, z + side * half], size: [run, 9, 2.2], paint: wall });
    canvas.put({ name: 'wall', kind: 'building', at: [x + side * half, 0, z], size: [2.2, 9, run], paint: wall });
    placeMerlons(canvas, x, 9, z + side * half, 0);
    placeMerlons(canvas, x + side * half, 9, z, 2);
  }
  canvas.put({ name: 'gate', kind: 'building', at: [x, 0, z + half + 1.4], size: [5, 6.4, 0.6], paint: gateWood });
  for (const side of [-1, 1])
    canvas.put({ name: 'banner', kind: 'building', at: [x + side * 5, 2.4, z + half + 1.25], size: [2, 5, 0.3], paint: banner });
  const top = stackBlocks(
    canvas,
    [x - 1, 0, z - 1],
    [
      [14, 20, 14, wall],
      [15.6, 1.6, 15.6, trim],
    ],
    'keep',
  );
  raiseRoof(canvas, x - 1, top, z - 1, [13, 7, 13], roof);
  for (const [dx, dy] of [
    [-3, 12],
    [3, 12],
    [-3, 16],
    [3, 16],
  ] as const)
    canvas.put({
      name: 'keep',
      kind: 'building',
      at: [x - 1 + dx, dy, z + 6.15],
      size: [1.6, 2.4, 0.3],
      paint: paint('#ffdf8a', 'Neon'),
    });
}

function buildVillage(canvas: Canvas, lot: Rect): void {
  for (let house = 0; house < 2; house++) {
    const site = takeSite(canvas, lot, 3, 3);
    if (site) buildHouse(canvas, site.x, site.z, { wall: plaster, roof: canvas.random.pick(roofs), door: timber, window: glass });
  }
}

function placeHay(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'hay', kind: 'prop', shape: 'cylinder', at: [x, 0, z], size: [3, 2.4, 3], paint: paint('#e8c766', 'Sand') });
}

function placeStall(canvas: Canvas, x: number, z: number): void {
  const stripe = canvas.random.pick([paint('#e2543a', 'Fabric'), paint('#3f8fc9', 'Fabric'), paint('#f2b83b', 'Fabric')]);
  canvas.put({ name: 'stall', kind: 'prop', at: [x, 0, z], size: [5, 2, 2.6], paint: timber });
  for (const side of [-2, 2])
    canvas.put({ name: 'stall', kind: 'prop', at: [x + side, 2, z - 0.9], size: [0.4, 2.6, 0.4], paint: timber });
  canvas.put({ name: 'stall', kind: 'prop', at: [x, 4.6, z], size: [6, 0.7, 4.4], paint: stripe });
}

export const castle: WorldTheme = {
  land: { corner: 4, wobble: 1.2 },
  ground: {
    land: paint('#a3cc76', 'Grass'),
    patch: paint('#b9d47d', 'Grass'),
    path: paint('#e2d3b3', 'Cobblestone'),
    bridge: paint('#a7764a', 'WoodPlanks'),
    water: paint('#6bb7df', 'Glass'),
  },
  layers: [
    { name: 'soil', kind: 'part', grow: 0, top: -1.5, bottom: -5, paint: paint('#b0825a', 'Ground') },
    { name: 'rock', kind: 'part', grow: -2, top: -5, bottom: -9, paint: paint('#948b98', 'Slate') },
    { name: 'root', kind: 'part', grow: -5, top: -9, bottom: -13, paint: paint('#7d7489', 'Slate') },
  ],
  carve(canvas, lots) {
    digMoat(canvas, { ...lots.landmark, w: lots.landmark.w - 1, d: lots.landmark.d - 1 });
    const pond = lots.features.at(-1);
    if (pond) digPond(canvas, pond);
  },
  gate: (area) => ({ x: area.x + 5, z: area.z + area.d - 1 }),
  landmark: buildCastle,
  feature: buildVillage,
  props: [
    { weight: 5, cells: 2, parts: 2, draw: (canvas, x, z) => plantRoundTree(canvas, x, z, leaf) },
    { weight: 3, cells: 2, parts: 2, draw: (canvas, x, z) => plantRoundTree(canvas, x, z, blossom) },
    { weight: 4, cells: 1, parts: 1, draw: (canvas, x, z) => plantBush(canvas, x, z, leaf) },
    { weight: 3, cells: 1, parts: 2, draw: (canvas, x, z) => placeRock(canvas, x, z, trim) },
    { weight: 3, cells: 1, parts: 1, draw: placeHay },
    { weight: 2, cells: 2, parts: 4, draw: placeStall },
    { weight: 3, cells: 1, parts: 2, draw: (canvas, x, z) => plantFlowers(canvas, x, z, [banner, blossom, plaster]) },
  ],
  terrain: () => [],
};
