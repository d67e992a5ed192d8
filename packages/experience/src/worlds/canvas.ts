import type { Part, Vec3 } from '@toolboxai/contracts';
import type { Grid } from '../layout/grid.ts';
import type { Random } from '../random.ts';

export interface Paint {
  color: Part['color'];
  /** Name of a Roblox material. */
  material: string;
}

export interface Piece {
  /** Becomes the id, with a running number. */
  name: string;
  kind: Part['kind'];
  shape?: Part['shape'];
  /** Centre east, bottom, centre south. */
  at: Vec3;
  size: Vec3;
  paint: Paint;
  /** Degrees about the vertical; 0 has a wedge's tall side in the south. */
  turn?: number;
}

/** Where a world is put together: the cells tell what is taken, the parts are what stands. */
export interface Canvas {
  grid: Grid;
  random: Random;
  parts: Part[];
  put(piece: Piece): void;
  /** True while that many more parts are within the world's budget. */
  hasRoom(parts: number): boolean;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
const roundedVec = (value: Vec3): Vec3 => [rounded(value[0]), rounded(value[1]), rounded(value[2])];

/** `paint('#7fb069', 'Grass')` */
export function paint(hex: string, material: string): Paint {
  const value = Number.parseInt(hex.slice(1), 16);
  return { color: [value >> 16, (value >> 8) & 255, value & 255], material };
}

export function createCanvas(grid: Grid, random: Random, budget: number): Canvas {
  const parts: Part[] = [];
  const counts = new Map<string, number>();
  return {
    grid,
    random,
    parts,
    put({ name, kind, shape = 'block', at, size, paint: { color, material }, turn }) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const pos = roundedVec([at[0], at[1] + size[1] / 2, at[2]]);
      const part: Part = { id: `${name}-${count}`, kind, shape, pos, size: roundedVec(size), color, material };
      parts.push(turn === undefined ? part : { ...part, rot_y_deg: turn });
    },
    hasRoom: (wanted) => parts.length + wanted <= budget,
  };
}
