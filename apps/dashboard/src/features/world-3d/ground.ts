import type { Part } from '@toolboxai/contracts';

/** Studs: how thick and tall whoever walks is, what they step up, and how deep they climb down. As the worlds are checked with. */
export const body = { radius: 0.7, height: 5, stepUp: 1.6, dropDown: 4 } as const;

export type Ground = {
  /** Where feet come to stand at a place, for someone whose feet are at `y` now; null over nothing, over water or a deep drop. */
  standAt(x: number, y: number, z: number): number | null;
  /** Whether something is in the way of a body that stands there. */
  blocks(x: number, y: number, z: number): boolean;
  /** Whether a point lies inside of something. */
  fills(x: number, y: number, z: number): boolean;
};

type Solid = Pick<Part, 'pos' | 'shape'> & {
  half: Part['size'];
  cos: number;
  sin: number;
};
type Span = { bottom: number; top: number };

const cell = 4;
const around = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
  const angle = (eighth * Math.PI) / 4;
  return [Math.cos(angle) * body.radius, Math.sin(angle) * body.radius] as const;
});
/** The middle of a body and its outline. */
const footprint = [[0, 0] as const, ...around];

function toSolid({ pos, size, shape, rot_y_deg = 0 }: Part): Solid {
  const turn = (rot_y_deg * Math.PI) / 180;
  return { pos, shape, half: [size[0] / 2, size[1] / 2, size[2] / 2], cos: Math.cos(turn), sin: Math.sin(turn) };
}

/** From where to where a solid reaches above a place; null beside it. */
function spanAt({ pos, half, shape, cos, sin }: Solid, x: number, z: number): Span | null {
  const [east, south] = [x - pos[0], z - pos[2]];
  const [alongX, alongZ] = [(east * cos - south * sin) / half[0], (east * sin + south * cos) / half[2]];
  const [bottom, top] = [pos[1] - half[1], pos[1] + half[1]];
  if (shape === 'ball' || shape === 'cylinder') {
    const off = alongX * alongX + alongZ * alongZ;
    if (off >= 1) return null;
    const rise = shape === 'ball' ? half[1] * Math.sqrt(1 - off) : half[1];
    return { bottom: pos[1] - rise, top: pos[1] + rise };
  }
  if (Math.abs(alongX) > 1 || Math.abs(alongZ) > 1) return null;
  // A wedge rises to the south of its own.
  return shape === 'wedge' ? { bottom, top: bottom + half[1] * (1 + alongZ) } : { bottom, top };
}

const keyOf = (x: number, z: number): number => (Math.floor(x / cell) + 32_768) * 65_536 + Math.floor(z / cell) + 32_768;

/** Every solid in each square that it or a body at its edge touches. */
function indexSolids(parts: readonly Part[]): ReadonlyMap<number, readonly Solid[]> {
  const squares = new Map<number, Solid[]>();
  for (const part of parts) {
    const solid = toSolid(part);
    const { pos, half, cos, sin } = solid;
    const wide = half[0] * Math.abs(cos) + half[2] * Math.abs(sin) + body.radius;
    const deep = half[0] * Math.abs(sin) + half[2] * Math.abs(cos) + body.radius;
    for (let x = Math.floor((pos[0] - wide) / cell); x * cell <= pos[0] + wide; x += 1) {
      for (let z = Math.floor((pos[2] - deep) / cell); z * cell <= pos[2] + deep; z += 1) {
        const key = keyOf(x * cell, z * cell);
        const square = squares.get(key) ?? [];
        square.push(solid);
        squares.set(key, square);
      }
    }
  }
  return squares;
}

/** What can be stood on and run against in a world. Water is neither: nobody gets wet. */
export function createGround(parts: readonly Part[]): Ground {
  const squares = indexSolids(parts.filter(({ kind }) => kind !== 'water'));
  const spans = (x: number, z: number): Span[] => {
    const found: Span[] = [];
    for (const solid of squares.get(keyOf(x, z)) ?? []) {
      const span = spanAt(solid, x, z);
      if (span !== null) found.push(span);
    }
    return found;
  };
  return {
    standAt: (x, y, z) => {
      let highest: number | null = null;
      for (const [east, south] of footprint) {
        for (const { top } of spans(x + east, z + south)) {
          if (top <= y + body.stepUp && top >= y - body.dropDown && (highest === null || top > highest)) highest = top;
        }
      }
      return highest;
    },
    blocks: (x, y, z) =>
      footprint.some(([east, south]) =>
        spans(x + east, z + south).some(({ bottom, top }) => top > y + body.stepUp && bottom < y + body.height),
      ),
    fills: (x, y, z) => spans(x, z).some(({ bottom, top }) => y > bottom && y < top),
  };
}
