import type { Experience, Theme } from '@toolboxai/contracts';
import { cellAt, centreOf, eachCell, type Grid, markUse, type Rect } from './layout/grid.ts';
import { layGround } from './layout/lay-ground.ts';
import { layPath, type Spot } from './layout/lay-path.ts';
import { planLots } from './layout/plan-lots.ts';
import { shapeLand } from './layout/shape-land.ts';
import { strewProps } from './layout/strew-props.ts';
import { createRandom } from './random.ts';
import { raiseFlag, type Station } from './station-model.ts';
import { type Canvas, createCanvas } from './worlds/canvas.ts';
import { worldThemes } from './worlds/world-themes.ts';
export type World = Pick<Experience, 'theme' | 'terrain' | 'parts' | 'spawn'> & { stations: Station[] };

export const maxStations = 40;

/** Parts a world may have, flags included and stations' boards and guides not. */
function partBudget(stations: number): number {
  return Math.min(580, 186 + stations * 8);
}

/**
 * Keeps five by three cells for each station: board and guide behind, the way in from the south, and in the east the room for a
 * figure, whether the question will have one or not: the world is laid out before its questions are written.
 */
function reserveStations(grid: Grid, lots: readonly Rect[], canvas: Canvas): Spot[] {
  return lots.map((lot) => {
    const spot = { x: lot.x + 1 + canvas.random.int(0, 1), z: lot.z + 2 + canvas.random.int(0, 1) };
    const all = { x: spot.x - 1, z: spot.z - 1, w: 5, d: 2 };
    markUse(grid, all, 'solid');
    eachCell(all, (x, z) => {
      const cell = cellAt(grid, x, z);
      if (cell) cell.ground ??= 'land';
    });
    markUse(grid, { x: spot.x - 1, z: spot.z + 1, w: 3, d: 1 }, 'kept');
    return spot;
  });
}

/**
 * The world without its questions: what the drawing shows while a lesson is still being written.
 * The same theme, seed and stations give the same world. `stationIds`: 1 to 40, in the order of the visit.
 */
export function buildWorld({
  theme: name,
  seed,
  stationIds,
}: {
  theme: Theme;
  seed: string;
  stationIds: readonly string[];
}): World {
  if (stationIds.length < 1 || stationIds.length > maxStations)
    throw new RangeError(`A world has 1 to ${maxStations} stations; ${stationIds.length} were asked for.`);
  const theme = worldThemes[name];
  const random = createRandom(`${name}/${seed}/${stationIds.length}`);
  const lots = planLots(stationIds.length, random);
  const grid = shapeLand(lots, theme.land, random);
  const canvas = createCanvas(grid, random, partBudget(stationIds.length));

  const spots = reserveStations(grid, lots.stations, canvas);
  const area = { x: lots.landmark.x, z: lots.landmark.z, w: lots.landmark.w - 1, d: lots.landmark.d - 1 };
  const start = { x: lots.spawn.x + 3, z: lots.spawn.z + 3 };
  markUse(grid, area, 'solid');
  markUse(grid, { x: start.x - 1, z: start.z - 1, w: 3, d: 3 }, 'kept');
  theme.carve(canvas, lots);

  const gate = theme.gate(area);
  markUse(grid, { ...gate, w: 1, d: 1 }, 'kept');
  const stops = [start, ...spots.map(({ x, z }) => ({ x, z: z + 1 })), gate];
  for (const [index, stop] of stops.slice(1).entries()) layPath(grid, stops[index] ?? start, stop);

  const stations = spots.map((spot, index): Station => {
    const { x, z } = centreOf(grid, { ...spot, w: 1, d: 1 });
    return { id: stationIds[index] ?? '', pos: [x, 0, z] };
  });
  layGround(canvas, theme);
  for (const station of stations) raiseFlag(canvas, station, name);
  theme.landmark(canvas, area);
  for (const lot of lots.features) if (canvas.hasRoom(16)) theme.feature(canvas, lot);
  strewProps(canvas, theme);

  const { x, z } = centreOf(grid, { ...start, w: 1, d: 1 });
  return { theme: name, terrain: theme.terrain(grid), parts: canvas.parts, spawn: { pos: [x, 0, z] }, stations };
}
