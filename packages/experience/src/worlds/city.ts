import { cellAt, centreOf, eachCell, type Rect } from '../layout/grid.ts';
import { stackBlocks } from './buildings.ts';
import { type Canvas, type Paint, paint } from './canvas.ts';
import { carveBorders } from './carve.ts';
import { takeSite } from './lot-spots.ts';
import { plantBush, plantRoundTree } from './plants.ts';
import type { WorldTheme } from './world-theme.ts';

const pane = paint('#3d5f86', 'SmoothPlastic');
const cream = paint('#f4e7cf', 'Concrete');
const leaf = paint('#69ad63', 'Grass');
const fronts = [
  cream,
  paint('#e3937a', 'Brick'),
  paint('#a9c3cf', 'Concrete'),
  paint('#f0c36d', 'Concrete'),
  paint('#c9b6d9', 'Concrete'),
] as const;
const carPaints = [
  paint('#e2543a', 'SmoothPlastic'),
  paint('#f4c542', 'SmoothPlastic'),
  paint('#3f8fc9', 'SmoothPlastic'),
  paint('#fbf6ea', 'SmoothPlastic'),
] as const;

type Block = readonly [number, number, number, Paint];

/** Floors of a building: a band of wall, then a band of window, a little set back. */
function floorsOf(count: number, width: number, depth: number, front: Paint): Block[] {
  return Array.from({ length: count }).flatMap((): Block[] => [
    [width, 1.8, depth, front],
    [width - 0.8, 2, depth - 0.8, pane],
  ]);
}

/** The tower that the whole city looks up to, in three steps with a mast. */
function buildTower(canvas: Canvas, area: Rect): void {
  const { x, z } = centreOf(canvas.grid, area);
  const plaza = stackBlocks(canvas, [x, 0, z], [[38, 0.8, 38, paint('#e9ddc8', 'Concrete')]], 'plaza');
  const stone = paint('#f7ecd8', 'Concrete');
  const blue = paint('#8fb7dd', 'Concrete');
  const blocks: Block[] = [
    ...floorsOf(3, 18, 18, stone),
    [19, 1, 19, blue],
    ...floorsOf(4, 13, 13, stone),
    [14, 1, 14, blue],
    ...floorsOf(3, 8.4, 8.4, stone),
  ];
  const crown: Block[] = [
    [9.4, 1, 9.4, blue],
    [5, 3, 5, paint('#ffd97a', 'Neon')],
    [6, 0.8, 6, blue],
    [3, 1.6, 3, blue],
    [0.8, 7, 0.8, stone],
  ];
  stackBlocks(canvas, [x - 2, plaza, z - 2], [...blocks, ...crown], 'tower');
  for (const [dx, dz] of [
    [14, 14],
    [14, 2],
    [2, 14],
    [14, -10],
    [-10, 14],
  ] as const) {
    canvas.put({ name: 'planter', kind: 'prop', at: [x + dx, plaza, z + dz], size: [3, 1, 3], paint: blue });
    canvas.put({
      name: 'planter',
      kind: 'prop',
      shape: 'ball',
      at: [x + dx, plaza + 1, z + dz],
      size: [3.4, 3.4, 3.4],
      paint: leaf,
    });
  }
}

function buildBlock(canvas: Canvas, lot: Rect): void {
  for (let house = 0; house < 2; house++) {
    const site = takeSite(canvas, lot, 3, 2) ?? takeSite(canvas, lot, 2, 2);
    if (!site || !canvas.hasRoom(12)) return;
    const front = canvas.random.pick(fronts);
    const floors = canvas.random.int(2, 4);
    const top = stackBlocks(canvas, [site.x, 0, site.z], [...floorsOf(floors, 7.4, 7, front), [7.8, 0.9, 7.4, front]], 'office');
    canvas.put({
      name: 'office',
      kind: 'building',
      at: [site.x + 1.6, top, site.z - 1],
      size: [2.4, 1.6, 2.4],
      paint: paint('#9aa0a8', 'Metal'),
    });
  }
}

function placeLamp(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'lamp', kind: 'prop', at: [x, 0, z], size: [0.5, 6, 0.5], paint: paint('#4a5260', 'Metal') });
  canvas.put({ name: 'lamp', kind: 'prop', at: [x, 6, z], size: [1.4, 0.8, 1.4], paint: paint('#ffe08a', 'Neon') });
}

function buildShop(canvas: Canvas, x: number, z: number): void {
  const tall = 4.6 + canvas.random.int(0, 4);
  canvas.put({ name: 'shop', kind: 'building', at: [x, 0, z - 0.6], size: [7, tall, 6], paint: canvas.random.pick(fronts) });
  canvas.put({ name: 'shop', kind: 'building', at: [x, tall, z - 0.6], size: [7.4, 0.7, 6.4], paint: cream });
  canvas.put({ name: 'shop', kind: 'building', at: [x, 0.6, z + 2.52], size: [5.4, 2, 0.24], paint: pane });
  canvas.put({
    name: 'shop',
    kind: 'building',
    at: [x, 3, z + 3.1],
    size: [6.4, 0.6, 1.4],
    paint: canvas.random.pick(carPaints),
  });
}

function placeBench(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'bench', kind: 'prop', at: [x, 0, z], size: [3.2, 0.9, 1.2], paint: paint('#b07c4c', 'WoodPlanks') });
  canvas.put({ name: 'bench', kind: 'prop', at: [x, 0.9, z - 0.45], size: [3.2, 1, 0.3], paint: paint('#b07c4c', 'WoodPlanks') });
}

function placeLawn(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'lawn', kind: 'prop', at: [x, 0, z], size: [7.4, 0.3, 7.4], paint: paint('#9ccb76', 'Grass') });
  canvas.put({ name: 'lawn', kind: 'prop', at: [x, 0.3, z], size: [1.1, 3, 1.1], paint: paint('#8a5f41', 'Wood') });
  canvas.put({ name: 'lawn', kind: 'prop', shape: 'ball', at: [x, 3.3, z], size: [5.6, 5.6, 5.6], paint: leaf });
}

/** Cars stand on the asphalt, on cells that no path has been laid over yet: paths go around them. */
function parkCars(canvas: Canvas): void {
  const { grid, random } = canvas;
  const lanes: { x: number; z: number }[] = [];
  eachCell({ x: 1, z: 1, w: grid.columns - 2, d: grid.rows - 2 }, (x, z) => {
    const isLane = [-1, 0, 1].every((step) => cellAt(grid, x + step, z)?.ground === 'patch');
    const north = cellAt(grid, x, z - 1);
    if (isLane && north?.ground !== 'patch' && north?.use !== 'solid') lanes.push({ x, z });
  });
  const taken: { x: number; z: number }[] = [];
  for (const spot of random.shuffle(lanes)) {
    if (taken.length >= grid.columns / 5 || taken.some(({ x, z }) => Math.abs(x - spot.x) + Math.abs(z - spot.z) < 7)) continue;
    taken.push(spot);
    const cell = cellAt(grid, spot.x, spot.z);
    if (cell) cell.use = 'solid';
    const { x, z } = centreOf(grid, { ...spot, w: 1, d: 1 });
    canvas.put({ name: 'car', kind: 'prop', at: [x, 0, z], size: [3.9, 1.4, 2.4], paint: random.pick(carPaints) });
    canvas.put({ name: 'car', kind: 'prop', at: [x - 0.2, 1.4, z], size: [2.2, 1, 2.1], paint: pane });
  }
}

export const city: WorldTheme = {
  land: { corner: 0, wobble: 0 },
  ground: {
    land: paint('#ded6c8', 'Pavement'),
    patch: paint('#7b8190', 'Asphalt'),
    path: paint('#f6efdf', 'Concrete'),
    bridge: paint('#c9b28c', 'WoodPlanks'),
    water: paint('#6bb7df', 'Glass'),
  },
  layers: [
    { name: 'base', kind: 'part', grow: 0, top: -1.5, bottom: -4, paint: paint('#a59c90', 'Concrete') },
    { name: 'soil', kind: 'part', grow: 0, top: -4, bottom: -8, paint: paint('#94715a', 'Ground') },
  ],
  carve(canvas) {
    carveBorders(canvas, 'patch', 2, 1);
    parkCars(canvas);
  },
  gate: (area) => ({ x: area.x + 6, z: area.z + area.d - 1 }),
  landmark: buildTower,
  feature: buildBlock,
  props: [
    { weight: 6, cells: 2, parts: 3, draw: placeLawn },
    { weight: 6, cells: 2, parts: 4, draw: buildShop },
    { weight: 2, cells: 1, parts: 2, draw: placeLamp },
    { weight: 1, cells: 1, parts: 2, draw: placeBench },
    { weight: 2, cells: 1, parts: 1, draw: (canvas, x, z) => plantBush(canvas, x, z, leaf) },
    { weight: 2, cells: 2, parts: 2, draw: (canvas, x, z) => plantRoundTree(canvas, x, z, leaf) },
  ],
  terrain: () => [],
};
