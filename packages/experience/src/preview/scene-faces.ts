import type { Part } from '@toolboxai/contracts';
import type { Box } from '../geometry.ts';
import { themePalette } from '../worlds/theme-palette.ts';
import { collectItems, type Drawable, type Item, seaItems } from './collect-items.ts';
import { clothFaces } from './flag-faces.ts';
import { groundShadow } from './ground-shadow.ts';
import { findOpenSides } from './hide-covered.ts';
import { orderBoxes } from './order-boxes.ts';
import { partFaces, type ShadedPath, sidePath } from './part-faces.ts';
import { project, projectBox, unit } from './project.ts';
import { shadeColor } from './shade.ts';

export interface SceneLabel {
  text: string;
  /** Puts the text into the plane of a face that looks south; its middle is the origin. */
  transform: string;
  fill: string;
  size: number;
}

/** One part as it is drawn. `faces` are SVG paths in whole units of the view box. */
export interface SceneItem {
  partId: string;
  kind: Part['kind'] | 'shadow';
  faces: { d: string; fill: string }[];
  opacity: number;
  label?: SceneLabel;
  /** From 0 to 1: a drawing at stage `s` shows the items whose `builtAt` is below `s`. */
  builtAt: number;
}

export interface Scene {
  /** In painter's order. */
  items: SceneItem[];
  viewBox: { x: number; y: number; width: number; height: number };
  /** The land's extent as paths: on the ground, and where its shadow falls on the page below. */
  outline: { ground: string; below: string };
}

const shadowFill = '#2b2450';

/** Ground first, then ways, buildings, what grows, and the stations last. */
function buildRank({ part, box, isAdded }: Item): number {
  if (isAdded || part.kind === 'flag') return 4;
  if (part.kind === 'path') return 1;
  if (box.max[1] <= 0.01) return 0;
  return part.kind === 'building' ? 2 : 3;
}

/** For each item when it is built, in even steps from back to front within its rank. */
function buildTimes(items: readonly Item[]): Map<Item, number> {
  const sorted = items
    .map((item, index) => ({ item, key: buildRank(item) * items.length + index }))
    .sort((a, b) => a.key - b.key);
  return new Map(sorted.map(({ item }, index) => [item, index / items.length]));
}

function labelOf(part: Part, world: Drawable): SceneLabel | undefined {
  const number = world.stations.findIndex(({ id }) => part.id.startsWith(`${id}-flag`)) + 1;
  const isBoard = part.kind === 'board';
  if (number === 0 && !isBoard) return undefined;
  const palette = themePalette(world.theme);
  const [x, y] = project([part.pos[0] + (isBoard ? 0 : 0.5), part.pos[1], part.pos[2] + part.size[2] / 2]);
  return {
    text: isBoard ? '?' : String(number),
    transform: `matrix(1 .5 0 1.22 ${Math.round(x)} ${Math.round(y)})`,
    fill: isBoard ? palette.accent : palette.onFlag,
    size: isBoard ? unit * 4 : unit * 4.4,
  };
}

function opacityOf(part: Part): number {
  if (part.material === 'Glass' && (part.shape !== 'block' || part.kind === 'building')) return 0.5;
  return 1;
}

function pathsOf({ part }: Item, open: readonly Box[][]): ShadedPath[] {
  if (part.kind === 'flag' && part.size[0] > 2) return clothFaces(part);
  return partFaces(part).flatMap((face) => {
    if (face.side === undefined) return [face];
    return (open[face.side] ?? []).map((box) => ({ ...face, d: sidePath(box, face.side ?? 1) }));
  });
}

function drawItem(item: Item, open: readonly Box[][], world: Drawable, dark: boolean, builtAt: number): SceneItem {
  const { part } = item;
  const faces = pathsOf(item, open).map(({ d, light }) => ({ d, fill: shadeColor(part.color, light, part.material, dark) }));
  const label = labelOf(part, world);
  return { partId: part.id, kind: part.kind, faces, opacity: opacityOf(part), builtAt, ...(label ? { label } : {}) };
}

/** What is small casts a shadow that nobody would see. */
function castsShadow({ part: { size, kind, material }, box: { min, max } }: Item): boolean {
  if (min[1] < -0.01 || max[1] < 1.4 || kind === 'water' || material === 'Glass') return false;
  return Math.max(size[0], size[2]) >= 1.2 || size[1] >= 4;
}

function shadowItem(items: readonly Item[], builtAt: Map<Item, number>, stage: number): SceneItem {
  const ground = items.filter(({ box, part }) => Math.abs(box.max[1]) < 0.01 && part.kind !== 'water').map(({ box }) => box);
  const standing = items.filter((item) => castsShadow(item) && (builtAt.get(item) ?? 0) < stage);
  return {
    partId: 'shadow',
    kind: 'shadow',
    faces: [
      {
        d: groundShadow(
          standing.map(({ box }) => box),
          ground,
        ),
        fill: shadowFill,
      },
    ],
    opacity: 0.2,
    builtAt: 0,
  };
}

function viewBoxOf(boxes: readonly Box[]): Scene['viewBox'] {
  const edges = boxes.map(projectBox);
  const pad = unit * 4;
  const x = Math.floor(Math.min(...edges.map(({ left }) => left)) - pad);
  const y = Math.floor(Math.min(...edges.map(({ top }) => top)) - pad);
  return {
    x,
    y,
    width: Math.ceil(Math.max(...edges.map(({ right }) => right)) + pad) - x,
    height: Math.ceil(Math.max(...edges.map(({ bottom }) => bottom)) + pad * 3) - y,
  };
}

/** The flat boxes on which the world stands: its extent at the ground, and its shadow on the page below. */
function footprints(boxes: readonly Box[]): { ground: Box; below: Box } {
  const low = (axis: 0 | 1 | 2): number => Math.min(...boxes.map(({ min }) => min[axis]));
  const high = (axis: 0 | 2): number => Math.max(...boxes.map(({ max }) => max[axis]));
  const flat = (y: number, inset: number): Box => ({
    min: [low(0) + inset, y, low(2) + inset],
    max: [high(0) - inset, y, high(2) - inset],
  });
  return { ground: flat(0, 1), below: flat(Math.max(low(1), -10) - 0.4, 9) };
}

/**
 * The drawing as data, for a page that makes its own elements. `stage` (0 to 1) only decides which parts cast a shadow:
 * all items are returned, each with the stage at which it is built.
 */
export function sceneFaces(world: Drawable, { dark = false, stage = 1 }: { dark?: boolean; stage?: number } = {}): Scene {
  const collected = collectItems(world);
  const items = orderBoxes(collected.map(({ box }) => box)).flatMap((index) => collected[index] ?? []);
  const open = findOpenSides(items);
  const times = buildTimes(items);
  const seas = seaItems(world);
  const drawn = items.map((item, index) => drawItem(item, open[index] ?? [], world, dark, times.get(item) ?? 0));
  const boxes = [...items, ...seas].map(({ box }) => box);
  const { ground, below } = footprints(boxes);
  const standsAt = items.findIndex(({ box }) => box.max[1] > 0.01);
  const low = items.flatMap(({ box }, index) => (box.max[1] <= 0.01 ? (drawn[index] ?? []) : []));
  const high = items.flatMap(({ box }, index) => (box.max[1] > 0.01 ? (drawn[index] ?? []) : []));
  return {
    items: [
      ...seas.map((sea) => drawItem(sea, [[sea.box], [sea.box], [sea.box]], world, dark, -1)),
      ...low,
      ...(standsAt < 0 ? [] : [shadowItem(items, times, stage)]),
      ...high,
    ].filter(({ faces }) => faces.length > 0),
    viewBox: viewBoxOf([...boxes, ground, below]),
    outline: { ground: sidePath(ground, 1), below: sidePath(below, 1) },
  };
}
