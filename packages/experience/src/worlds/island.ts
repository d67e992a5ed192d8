import { cellStuds, centreOf, type Rect } from '../layout/grid.ts';
import { buildHouse, glass, raiseRoof, stackBlocks, stackRings, timber } from './buildings.ts';
import { type Canvas, paint } from './canvas.ts';
import { digPond } from './carve.ts';
import { takeSite } from './lot-spots.ts';
import { placeRock, plantBush, plantFlowers, plantPalm, plantRoundTree } from './plants.ts';
import type { WorldTheme } from './world-theme.ts';

const sand = paint('#f0dba4', 'Sand');
const stone = paint('#a9a49a', 'Slate');
const white = paint('#fbf6ea', 'Concrete');
const red = paint('#e2543a', 'Concrete');
const leaf = paint('#63ad5b', 'Grass');

/** A lighthouse on its rock, with the keeper's cottage beside it. */
function buildLighthouse(canvas: Canvas, area: Rect): void {
  const { x, z } = centreOf(canvas.grid, area);
  stackBlocks(
    canvas,
    [x - 6, 0, z - 6],
    [
      [24, 2.4, 24, stone],
      [18, 2.2, 18, stone],
    ],
    'cliff',
  );
  const stripes = [9, 8.4, 7.8, 7.2, 6.6].map((width, ring) => [width, 5.6, ring % 2 === 0 ? white : red] as const);
  const lamp = stackRings(
    canvas,
    [x - 6, 4.6, z - 6],
    [...stripes, [9, 0.8, stone], [4.6, 3.4, paint('#ffe38a', 'Neon')]],
    'lighthouse',
  );
  stackRings(
    canvas,
    [x - 6, lamp, z - 6],
    [
      [6.4, 1, red],
      [4, 1, red],
      [1.6, 1.2, red],
    ],
    'lighthouse',
  );
  const house = { wall: white, roof: paint('#d9694a', 'Brick'), door: timber, window: glass };
  buildHouse(canvas, x + 13, z + 6, house);
}

function buildHut(canvas: Canvas, lot: Rect): void {
  const site = takeSite(canvas, lot, 3, 3);
  if (!site) return;
  const thatch = paint('#d8b25e', 'Sand');
  canvas.put({ name: 'hut', kind: 'building', at: [site.x, 0, site.z], size: [8, 5, 7.4], paint: timber });
  canvas.put({
    name: 'hut',
    kind: 'building',
    at: [site.x - 1, 0, site.z + 3.85],
    size: [2, 3.6, 0.3],
    paint: paint('#5b3c26', 'Wood'),
  });
  raiseRoof(canvas, site.x, 5, site.z, [10.4, 4.4, 10], thatch);
}

function placeSurfboards(canvas: Canvas, x: number, z: number): void {
  for (const [dx, color] of [
    [-1, '#ff8a5c'],
    [0, '#ffd166'],
    [1, '#4fb3bf'],
  ] as const)
    canvas.put({
      name: 'surfboard',
      kind: 'prop',
      at: [x + dx, 0, z],
      size: [0.8, 4, 0.3],
      paint: paint(color, 'SmoothPlastic'),
    });
}

export const island: WorldTheme = {
  land: { corner: 5, wobble: 2 },
  ground: {
    land: paint('#93c572', 'Grass'),
    patch: paint('#84b866', 'Grass'),
    path: paint('#eedaa8', 'Sand'),
    bridge: paint('#b98a5a', 'WoodPlanks'),
    water: paint('#5cc3cf', 'Glass'),
  },
  layers: [
    { name: 'beach', kind: 'part', grow: 2.2, top: -1.5, bottom: -2.6, paint: sand },
    { name: 'shallows', kind: 'water', grow: 3.6, top: -2.6, bottom: -3, paint: paint('#8fdcd9', 'Glass') },
  ],
  carve(canvas, lots) {
    for (const [index, lot] of lots.features.entries()) if (index % 3 === 0) digPond(canvas, lot);
  },
  gate: (area) => ({ x: area.x + area.w - 4, z: area.z + area.d - 1 }),
  landmark: buildLighthouse,
  feature: buildHut,
  props: [
    { weight: 5, cells: 2, parts: 7, draw: plantPalm },
    { weight: 4, cells: 2, parts: 2, draw: (canvas, x, z) => plantRoundTree(canvas, x, z, leaf) },
    { weight: 4, cells: 1, parts: 1, draw: (canvas, x, z) => plantBush(canvas, x, z, leaf) },
    { weight: 4, cells: 1, parts: 2, draw: (canvas, x, z) => placeRock(canvas, x, z, stone) },
    { weight: 1, cells: 1, parts: 3, draw: placeSurfboards },
    {
      weight: 4,
      cells: 1,
      parts: 2,
      draw: (canvas, x, z) => plantFlowers(canvas, x, z, [red, white, paint('#ffd166', 'SmoothPlastic')]),
    },
  ],
  terrain: (grid) => [
    { op: 'block', material: 'Sand', pos: [0, -12, 0], size: [grid.columns * cellStuds - 4, 4, grid.rows * cellStuds - 4] },
    { op: 'block', material: 'Water', pos: [0, -6.4, 0], size: [grid.columns * cellStuds - 4, 7.2, grid.rows * cellStuds - 4] },
  ],
};
