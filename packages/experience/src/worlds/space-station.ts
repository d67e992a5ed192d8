import { centreOf, type Rect } from '../layout/grid.ts';
import { stackBlocks, stackRings } from './buildings.ts';
import { type Canvas, paint } from './canvas.ts';
import { carveBorders } from './carve.ts';
import { takeSite } from './lot-spots.ts';
import type { WorldTheme } from './world-theme.ts';

const hull = paint('#e6eaf4', 'Metal');
const steel = paint('#9aa6c4', 'Metal');
const navy = paint('#35406b', 'Metal');
const orange = paint('#ff7a45', 'SmoothPlastic');
const cyan = paint('#5ce1ef', 'Neon');
const cell = paint('#2f57b0', 'SmoothPlastic');
const dome = paint('#a9e6f2', 'Glass');
const crop = paint('#6fc07a', 'Grass');

/** A rocket on its pad, with the tower that holds it. */
function buildRocket(canvas: Canvas, area: Rect): void {
  const { x, z } = centreOf(canvas.grid, area);
  const base = stackRings(
    canvas,
    [x, 0, z],
    [
      [30, 1.2, steel],
      [24, 1, navy],
    ],
    'pad',
  );
  const body: [number, number, typeof hull][] = [
    [6, 2, navy],
    [9, 9, hull],
    [9, 2, orange],
    [9, 9, hull],
    [9, 1.4, navy],
    [8, 5, hull],
  ];
  const shoulder = stackRings(canvas, [x, base, z], body, 'rocket');
  stackRings(
    canvas,
    [x, shoulder, z],
    [
      [6.6, 2.4, orange],
      [4.6, 2.4, orange],
      [2.4, 2.6, orange],
      [0.7, 3, steel],
    ],
    'nose',
  );
  for (const [dx, dz, turn] of [
    [0, 7.4, 180],
    [7.4, 0, 270],
    [0, -7.4, 0],
    [-7.4, 0, 90],
  ] as const)
    canvas.put({
      name: 'fin',
      kind: 'building',
      shape: 'wedge',
      at: [x + dx, base, z + dz],
      size: [1.6, 11, 5.6],
      paint: orange,
      turn,
    });
  for (let floor = 0; floor < 4; floor++) {
    canvas.put({ name: 'gantry', kind: 'building', at: [x - 10, base + floor * 8, z - 6], size: [3.4, 7, 3.4], paint: steel });
    canvas.put({
      name: 'gantry',
      kind: 'building',
      at: [x - 10, base + floor * 8 + 7, z - 6],
      size: [5, 1, 5],
      paint: floor === 3 ? cyan : navy,
    });
  }
  for (const [dx, dz] of [
    [16, 16],
    [16, -16],
    [-16, 16],
  ] as const)
    stackBlocks(
      canvas,
      [x + dx, 0, z + dz],
      [
        [2, 5, 2, navy],
        [2.4, 1.2, 2.4, cyan],
      ],
      'lamp',
    );
}

/** A greenhouse under glass, or tanks, as far as the lot has room. */
function buildModule(canvas: Canvas, lot: Rect): void {
  const site = takeSite(canvas, lot, 3, 3);
  if (!site) return;
  if (canvas.random.chance(0.6)) {
    stackRings(
      canvas,
      [site.x, 0, site.z],
      [
        [11, 1.4, steel],
        [9.4, 0.8, crop],
      ],
      'greenhouse',
    );
    canvas.put({ name: 'greenhouse', kind: 'building', shape: 'ball', at: [site.x, 2.2, site.z], size: [9, 9, 9], paint: dome });
    return;
  }
  for (const side of [-1, 1])
    stackRings(
      canvas,
      [site.x + side * 2.8, 0, site.z],
      [
        [5, 7, hull],
        [5.2, 1.2, orange],
        [3.4, 1.4, hull],
      ],
      'tank',
    );
}

function placeSolarPanel(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'solar', kind: 'prop', at: [x, 0, z], size: [1, 2, 1], paint: steel });
  canvas.put({ name: 'solar', kind: 'prop', shape: 'wedge', at: [x, 2, z], size: [7.4, 2.6, 4.4], paint: cell, turn: 180 });
}

function placeDish(canvas: Canvas, x: number, z: number): void {
  stackRings(
    canvas,
    [x, 0, z],
    [
      [2.4, 1, navy],
      [1, 3, steel],
      [3, 0.6, hull],
      [5, 0.6, hull],
      [6.6, 0.6, hull],
    ],
    'dish',
  );
  canvas.put({ name: 'dish', kind: 'prop', at: [x, 5.8, z], size: [0.6, 2.6, 0.6], paint: orange });
}

function placeLamp(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'lamp', kind: 'prop', at: [x, 0, z], size: [1, 3.4, 1], paint: navy });
  canvas.put({ name: 'lamp', kind: 'prop', at: [x, 3.4, z], size: [1.4, 0.9, 1.4], paint: cyan });
}

function placeCrate(canvas: Canvas, x: number, z: number): void {
  canvas.put({
    name: 'crate',
    kind: 'prop',
    at: [x, 0, z],
    size: [2.6, 2.2, 2.6],
    paint: canvas.random.pick([orange, steel, navy]),
  });
}

function placeHabitat(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'habitat', kind: 'building', at: [x, 0, z], size: [7.2, 4.6, 6.6], paint: hull });
  canvas.put({ name: 'habitat', kind: 'building', at: [x, 4.6, z], size: [7.6, 0.8, 7], paint: orange });
  canvas.put({ name: 'habitat', kind: 'building', at: [x - 1, 1.6, z + 3.42], size: [3.6, 1.4, 0.24], paint: cyan });
  canvas.put({ name: 'habitat', kind: 'building', at: [x + 1, 5.4, z - 1], size: [2.4, 1.2, 2.4], paint: steel });
}

function placeRover(canvas: Canvas, x: number, z: number): void {
  canvas.put({ name: 'rover', kind: 'prop', at: [x, 0, z], size: [5.4, 1.2, 4], paint: navy });
  canvas.put({ name: 'rover', kind: 'prop', at: [x, 1.2, z], size: [4.8, 1.4, 3.2], paint: hull });
  canvas.put({ name: 'rover', kind: 'prop', at: [x - 0.8, 2.6, z], size: [2.4, 1.4, 2.6], paint: cell });
}

export const spaceStation: WorldTheme = {
  land: { corner: 5, wobble: 0 },
  ground: {
    land: paint('#cdd5e6', 'Metal'),
    patch: paint('#b9c3da', 'DiamondPlate'),
    path: paint('#f4f1e6', 'SmoothPlastic'),
    bridge: paint('#ffd9a0', 'DiamondPlate'),
    water: paint('#3a4a8c', 'Glass'),
  },
  layers: [
    { name: 'deck', kind: 'part', grow: 0, top: -1.5, bottom: -2.7, paint: paint('#7f8bb0', 'Metal') },
    { name: 'glow', kind: 'part', grow: 0, top: -2.7, bottom: -3.5, paint: cyan },
    { name: 'keel', kind: 'part', grow: 0, top: -3.5, bottom: -6.5, paint: paint('#58648f', 'Metal') },
    { name: 'engine', kind: 'part', grow: -4, top: -6.5, bottom: -11, paint: navy },
  ],
  carve: (canvas) => carveBorders(canvas, 'water', 1, 2),
  gate: (area) => ({ x: area.x + 5, z: area.z + area.d - 1 }),
  landmark: buildRocket,
  feature: buildModule,
  props: [
    { weight: 5, cells: 2, parts: 2, draw: placeSolarPanel },
    { weight: 2, cells: 2, parts: 6, draw: placeDish },
    { weight: 4, cells: 2, parts: 4, draw: placeHabitat },
    { weight: 2, cells: 1, parts: 2, draw: placeLamp },
    { weight: 3, cells: 1, parts: 1, draw: placeCrate },
    { weight: 2, cells: 2, parts: 3, draw: placeRover },
  ],
  terrain: () => [],
};
