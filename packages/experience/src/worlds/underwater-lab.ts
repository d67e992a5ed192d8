import { centreOf, type Rect } from '../layout/grid.ts';
import { stackRings } from './buildings.ts';
import { type Canvas, paint } from './canvas.ts';
import { carveBorders, digPond } from './carve.ts';
import { takeSite } from './lot-spots.ts';
import { placeRock } from './plants.ts';
import type { WorldTheme } from './world-theme.ts';

const white = paint('#eef4f2', 'Metal');
const steel = paint('#6c8fa3', 'Metal');
const deep = paint('#27506b', 'Metal');
const yellow = paint('#ffc93c', 'SmoothPlastic');
const glass = paint('#b7ecf2', 'Glass');
const glow = paint('#ffe9a3', 'Neon');
const basalt = paint('#4f6f86', 'Slate');
const corals = [
  paint('#ff7f6e', 'SmoothPlastic'),
  paint('#f472b0', 'SmoothPlastic'),
  paint('#ffae5c', 'SmoothPlastic'),
  paint('#b88af0', 'SmoothPlastic'),
] as const;
const kelps = [paint('#3f9d74', 'Grass'), paint('#57b581', 'Grass')] as const;

/** A glass sphere on its ring, and two smaller ones at its sides. */
function buildLab(canvas: Canvas, area: Rect): void {
  const { x, z } = centreOf(canvas.grid, area);
  const sphere = (dx: number, dz: number, width: number): void => {
    const top = stackRings(
      canvas,
      [x + dx, 0, z + dz],
      [
        [width + 2, 1.4, deep],
        [width * 0.8, 2.4, white],
        [width * 0.86, 0.8, glow],
        [width * 0.8, 2, white],
      ],
      'lab',
    );
    canvas.put({
      name: 'dome',
      kind: 'building',
      shape: 'ball',
      at: [x + dx, top, z + dz],
      size: [width, width, width],
      paint: glass,
    });
  };
  sphere(-5, -5, 22);
  sphere(13, -6, 9);
  sphere(-8, 13, 9);
  canvas.put({ name: 'lock', kind: 'building', at: [x + 12.4, 0, z + 12], size: [9, 7, 9], paint: white });
  canvas.put({ name: 'lock', kind: 'building', at: [x + 12.4, 0, z + 16.7], size: [4, 5, 0.4], paint: deep });
  canvas.put({ name: 'lock', kind: 'building', at: [x + 17.1, 3, z + 12], size: [0.4, 2, 4], paint: glow });
  stackRings(
    canvas,
    [x + 12.4, 7, z + 12],
    [
      [6, 1, yellow],
      [3.6, 1.6, yellow],
      [0.6, 5, steel],
    ],
    'lock',
  );
}

function parkSubmarine(canvas: Canvas, x: number, z: number): void {
  const put = (at: [number, number, number], size: [number, number, number], skin = yellow): void =>
    canvas.put({ name: 'submarine', kind: 'building', at: [x + at[0], at[1], z + at[2]], size, paint: skin });
  put([-3, 0, 0], [1, 1.4, 3], steel);
  put([3, 0, 0], [1, 1.4, 3], steel);
  put([0, 1.4, 0], [8.4, 4, 4.6]);
  put([4.7, 2.2, 0], [1, 2.4, 3]);
  put([-5, 2.8, 0], [0.6, 1.2, 4], steel);
  put([0.4, 5.4, 0], [3, 1.8, 2.6]);
  put([0.9, 7.2, 0], [0.5, 1.8, 0.5], steel);
  for (const dx of [-2.2, 0.2, 2.6]) put([dx, 2.8, 2.42], [1.3, 1.3, 0.24], deep);
}

function buildPod(canvas: Canvas, lot: Rect): void {
  const site = takeSite(canvas, lot, 3, 2);
  if (site && canvas.random.chance(0.5)) parkSubmarine(canvas, site.x, site.z);
  else if (site) {
    const top = stackRings(
      canvas,
      [site.x, 0, site.z],
      [
        [7.4, 1.2, deep],
        [6, 2.6, white],
        [6.4, 0.7, glow],
      ],
      'pod',
    );
    canvas.put({ name: 'pod', kind: 'building', shape: 'ball', at: [site.x, top, site.z], size: [6.6, 6.6, 6.6], paint: glass });
  }
}

function growCoral(canvas: Canvas, x: number, z: number): void {
  const skin = canvas.random.pick(corals);
  canvas.put({ name: 'coral', kind: 'prop', at: [x, 0, z], size: [1.2, 2.4, 1.2], paint: skin });
  canvas.put({ name: 'coral', kind: 'prop', at: [x - 1.2, 1, z], size: [1.2, 2.8, 1], paint: skin });
  canvas.put({ name: 'coral', kind: 'prop', at: [x + 1.2, 1.4, z], size: [1.2, 3.4, 1], paint: skin });
}

function growBrainCoral(canvas: Canvas, x: number, z: number): void {
  const width = 2.4 + canvas.random.int(0, 2) / 2;
  canvas.put({
    name: 'coral',
    kind: 'prop',
    shape: 'ball',
    at: [x, 0, z],
    size: [width, width, width],
    paint: canvas.random.pick(corals),
  });
}

function growKelp(canvas: Canvas, x: number, z: number): void {
  for (const [index, [dx, dz]] of (
    [
      [-0.9, 0.8],
      [0.9, 0],
      [-0.4, -1],
    ] as const
  ).entries())
    canvas.put({
      name: 'kelp',
      kind: 'prop',
      at: [x + dx, 0, z + dz],
      size: [0.8, 4 + canvas.random.int(0, 8) / 2, 0.8],
      paint: kelps[index % 2] ?? kelps[0],
    });
}

function riseBubbles(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'vent', kind: 'prop', shape: 'cylinder', at: [x, 0, z], size: [2.4, 1.2, 2.4], paint: basalt });
  for (const [width, height, dx] of [
    [1.2, 3, 0.3],
    [1.7, 6, -0.4],
    [2.2, 9.6, 0.2],
  ] as const)
    canvas.put({
      name: 'bubble',
      kind: 'prop',
      shape: 'ball',
      at: [x + dx, height, z],
      size: [width, width, width],
      paint: glass,
    });
}

export const underwaterLab: WorldTheme = {
  land: { corner: 5, wobble: 2 },
  ground: {
    land: paint('#7fc6bd', 'Sand'),
    patch: paint('#6db7b4', 'Sand'),
    path: paint('#e6efd8', 'Pebble'),
    bridge: paint('#f1f4ee', 'DiamondPlate'),
    water: paint('#2f7f9f', 'Glass'),
  },
  layers: [
    { name: 'silt', kind: 'part', grow: 0, top: -1.5, bottom: -4.5, paint: paint('#4e97a3', 'Sand') },
    { name: 'shelf', kind: 'part', grow: 0, top: -4.5, bottom: -7.5, paint: paint('#3a7690', 'Slate') },
    { name: 'deep', kind: 'part', grow: -2, top: -7.5, bottom: -12, paint: paint('#2c5a7a', 'Slate') },
  ],
  carve(canvas, lots) {
    for (const lot of lots.features.slice(0, 1)) digPond(canvas, lot);
    if (lots.stations.length > 12) carveBorders(canvas, 'patch', 1, 3);
  },
  gate: (area) => ({ x: area.x + 8, z: area.z + area.d - 1 }),
  landmark: buildLab,
  feature: buildPod,
  props: [
    { weight: 6, cells: 1, parts: 3, draw: growCoral },
    { weight: 5, cells: 1, parts: 1, draw: growBrainCoral },
    { weight: 5, cells: 1, parts: 3, draw: growKelp },
    { weight: 3, cells: 1, parts: 2, draw: (canvas, x, z) => placeRock(canvas, x, z, basalt) },
    { weight: 2, cells: 1, parts: 4, draw: riseBubbles },
  ],
  terrain: () => [],
};
