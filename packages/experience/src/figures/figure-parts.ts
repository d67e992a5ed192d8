import type { Figure, Part, Vec3 } from '@toolboxai/contracts';
import { type Paint, paint } from '../worlds/canvas.ts';

/** Studs from a station's middle to the middle of its figure, and the edge of the square in which the figure stands. */
export const figureOffset = { east: 10, south: -2 } as const;
export const figureEdge = 7.6;
/** Parts that one figure may have, and all figures of a world together. */
export const maxPartsOfFigure = 60;
export const maxFigureParts = 1000;

const inner = 7.2;
/** What is shaded differs from what is not in colour, in material and in height. */
const shaded = paint('#1d4f91', 'Brick');
const unshaded = paint('#f6efdf', 'SmoothPlastic');
const frame = paint('#5b4636', 'Wood');
const line = paint('#8a8f9c', 'SmoothPlastic');
const axis = paint('#23202c', 'SmoothPlastic');
const cubes = [paint('#e09f1f', 'SmoothPlastic'), paint('#8a4b12', 'Wood')] as const;
const marks = [
  { shape: 'ball', paint: paint('#c2255c', 'SmoothPlastic') },
  { shape: 'block', paint: paint('#1d4f91', 'SmoothPlastic') },
] as const;

/** A part before it has its place: `at` is its middle east, its bottom, its middle south. */
interface Piece {
  name: string;
  at: Vec3;
  size: Vec3;
  paint: Paint;
  shape?: Part['shape'];
}

const spread = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** One bar above the other, the first on top; all as long, because they are parts of the same whole. */
function fractionPieces({ bars }: Extract<Figure, { kind: 'fractions' }>): Piece[] {
  return bars.flatMap(({ parts, shaded: told }, bar) => {
    const bottom = (bars.length - 1 - bar) * 2.3;
    const width = inner / parts;
    const blocks = spread(parts).map((part): Piece => {
      const isShaded = part < told;
      return {
        name: `bar-${bar + 1}-${part + 1}`,
        at: [(part + 0.5) * width - inner / 2, bottom + 0.3, -2],
        size: [width - 0.14, isShaded ? 1.8 : 1, isShaded ? 1.6 : 1.2],
        paint: isShaded ? shaded : unshaded,
      };
    });
    return [{ name: `shelf-${bar + 1}`, at: [0, bottom, -2], size: [inner + 0.2, 0.3, 2], paint: frame }, ...blocks];
  });
}

/** A slab with lines on it, one way above the other, so that they cross without standing in each other. */
function areaPieces({ width, depth }: Extract<Figure, { kind: 'area' }>): Piece[] {
  const unit = Math.min(1.8, (inner - 0.8) / Math.max(width, depth));
  const [wide, deep] = [width * unit, depth * unit];
  const rows = spread(depth + 1).map(
    (row): Piece => ({ name: `row-${row}`, at: [0, 0.3, row * unit - deep / 2], size: [wide + 0.14, 0.08, 0.14], paint: axis }),
  );
  const columns = spread(width + 1).map(
    (column): Piece => ({
      name: `column-${column}`,
      at: [column * unit - wide / 2, 0.38, 0],
      size: [0.14, 0.08, deep + 0.14],
      paint: axis,
    }),
  );
  return [{ name: 'floor', at: [0, 0, 0], size: [wide + 0.8, 0.3, deep + 0.8], paint: unshaded }, ...rows, ...columns];
}

/** Cubes of two colours in turn. Those that others hide on every side are left out: nobody can see them. */
function volumePieces({ width, height, depth }: Extract<Figure, { kind: 'volume' }>): Piece[] {
  const unit = Math.min(1.8, inner / Math.max(width, depth), 7.2 / height);
  return spread(height).flatMap((y) =>
    spread(depth).flatMap((z) =>
      spread(width).flatMap((x): Piece[] => {
        const isHidden = x > 0 && x < width - 1 && z > 0 && z < depth - 1 && y < height - 1;
        if (isHidden) return [];
        return [
          {
            name: `cube-${x + 1}-${y + 1}-${z + 1}`,
            at: [(x + 0.5 - width / 2) * unit, y * unit, (z + 0.5 - depth / 2) * unit],
            size: [unit * 0.96, unit * 0.96, unit * 0.96],
            paint: cubes[(x + y + z) % 2 === 0 ? 0 : 1],
          },
        ];
      }),
    ),
  );
}

/** An upright sheet: its lines in front of it, those that lie in front of those that stand, and the points in front of both. */
function pointPieces({ size, points }: Extract<Figure, { kind: 'points' }>): Piece[] {
  const unit = 6.4 / size;
  const [left, low, back] = [-3.2, 0.6, -2];
  const thick = (step: number): number => (step === 0 ? 0.26 : 0.1);
  const standing = spread(size + 1).map(
    (step): Piece => ({
      name: `x-${step}`,
      at: [left + step * unit, low, back + 0.2],
      size: [thick(step), 6.4, 0.1],
      paint: step === 0 ? axis : line,
    }),
  );
  const lying = spread(size + 1).map(
    (step): Piece => ({
      name: `y-${step}`,
      at: [0, low + step * unit - thick(step) / 2, back + 0.3],
      size: [6.4, thick(step), 0.1],
      paint: step === 0 ? axis : line,
    }),
  );
  const edge = Math.min(0.7, unit * 0.8);
  const marked = points.map(({ x, y }, index): Piece => {
    const mark = marks[index % 2 === 0 ? 0 : 1];
    return {
      name: `point-${index + 1}`,
      at: [left + x * unit, low + y * unit - edge / 2, back + 0.36 + edge / 2],
      size: [edge, edge, edge],
      ...mark,
    };
  });
  return [{ name: 'sheet', at: [0, 0.1, back], size: [inner, 7.4, 0.3], paint: unshaded }, ...standing, ...lying, ...marked];
}

const solids: Readonly<Record<Extract<Figure, { kind: 'solid' }>['solid'], { shape: Part['shape']; size: Vec3 }>> = {
  cube: { shape: 'block', size: [5, 5, 5] },
  box: { shape: 'block', size: [6.4, 3.6, 4.4] },
  cylinder: { shape: 'cylinder', size: [4.6, 6, 4.6] },
  ball: { shape: 'ball', size: [5.6, 5.6, 5.6] },
  wedge: { shape: 'wedge', size: [4.4, 4, 6.4] },
};

function solidPieces({ solid }: Extract<Figure, { kind: 'solid' }>): Piece[] {
  const { shape, size } = solids[solid];
  return [
    { name: 'plinth', at: [0, 0, 0], size: [7, 0.4, 7], paint: frame },
    { name: solid, at: [0, 0.4, 0], size, shape, paint: cubes[0] },
  ];
}

function piecesOf(figure: Figure): Piece[] {
  switch (figure.kind) {
    case 'fractions':
      return fractionPieces(figure);
    case 'area':
      return areaPieces(figure);
    case 'volume':
      return volumePieces(figure);
    case 'points':
      return pointPieces(figure);
    case 'solid':
      return solidPieces(figure);
  }
}

export function countFigureParts(figure: Figure): number {
  return piecesOf(figure).length;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The parts of a station's figure, east of its board, where the layout keeps the ground free; ids begin with the station's. */
export function figureParts(figure: Figure, { id, pos: [x, y, z] }: { id: string; pos: Vec3 }): Part[] {
  return piecesOf(figure).map(({ name, at, size, paint: { color, material }, shape = 'block' }) => ({
    id: `${id}-figure-${name}`,
    kind: 'prop',
    shape,
    pos: [rounded(x + figureOffset.east + at[0]), rounded(y + at[1] + size[1] / 2), rounded(z + figureOffset.south + at[2])],
    size: [rounded(size[0]), rounded(size[1]), rounded(size[2])],
    color,
    material,
  }));
}
