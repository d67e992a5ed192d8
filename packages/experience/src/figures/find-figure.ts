import type { Figure, Question } from '@toolboxai/contracts';
import { countFigureParts, maxPartsOfFigure } from './figure-parts.ts';

type Reader = (prompt: string) => Figure | undefined;

const most = { parts: 12, floor: 12, cubes: 6, grid: 10 } as const;

function numbersOf(prompt: string, pattern: RegExp): number[] | undefined {
  return pattern.exec(prompt)?.slice(1).map(Number);
}

function isWithin(numbers: readonly number[], low: number, high: number): boolean {
  return numbers.every((number) => Number.isInteger(number) && number >= low && number <= high);
}

/** `a/b` and nothing larger than a whole; `undefined` where the prompt holds mixed numbers, signs or fractions of another kind. */
function properFractions(prompt: string): { parts: number; shaded: number }[] | undefined {
  if (/\d \d+\/\d|[−-]\d|\d\.\d|\d\/\d+\/|\d,\d/.test(prompt)) return undefined;
  const bars = [...prompt.matchAll(/(\d+)\/(\d+)/g)].map((match) => ({ parts: Number(match[2]), shaded: Number(match[1]) }));
  const isShown = bars.every(({ parts, shaded }) => isWithin([parts], 2, most.parts) && isWithin([shaded], 1, parts));
  return isShown ? bars : undefined;
}

/** The fractions that the prompt is about, each as often as it is meant: `1/4 and 1/4` are two, `1/2 … 1/3 … 1/2 ☐ 1/3` as well. */
function fractionBars(count: 1 | 2): Reader {
  return (prompt) => {
    const bars = properFractions(prompt.replace('to 0, 1/2 or 1', ''));
    if (!bars || bars.length % count !== 0 || bars.length < count) return undefined;
    const meant = bars.slice(0, count);
    const isRepeated = bars.every(
      ({ parts, shaded }, index) => meant[index % count]?.parts === parts && meant[index % count]?.shaded === shaded,
    );
    return isRepeated ? { kind: 'fractions', bars: meant } : undefined;
  };
}

/** `cut into 8 equal slices. Chloe eats 3 of them`: the whole with its parts, those that are told of shaded. */
const partsOfWhole: Reader = (prompt) => {
  const [parts = 0, shaded = 0] =
    numbersOf(prompt, /(?:into|with) (\d+) equal \w+(?:\.| and) .*?(\d+) of (?:them|the beds)/) ?? [];
  if (!isWithin([parts], 2, most.parts) || !isWithin([shaded], 1, parts)) return undefined;
  return { kind: 'fractions', bars: [{ parts, shaded }] };
};

/** `has 6 equal parts. Kai marks the point 2 parts from the left end`: the line from 0 to 1 as a bar, the way from 0 shaded. */
const partsOfLine: Reader = (prompt) => {
  const way = /(?:into|has) (\d+) equal parts\..*?(\d+) parts? (?:to the right of 0|from the (?:left end|start))/;
  const [parts = 0, shaded = 0] = (/from 0 to 1 |\b1 \w+ long/.test(prompt) && numbersOf(prompt, way)) || [];
  if (!isWithin([parts], 2, most.parts) || !isWithin([shaded], 1, parts)) return undefined;
  return { kind: 'fractions', bars: [{ parts, shaded }] };
};

const shareNames: Readonly<Record<string, number>> = { halves: 2, thirds: 3, fourths: 4 };

/** `cuts 2 pies into thirds`: all the shares, none shaded, for children to count. */
const equalShares: Reader = (prompt) => {
  const [, wholes, name = ''] =
    /^(?:\w+ cuts )?(\d) \w+(?: (?:is|are) cut)? into (halves|thirds|fourths)\. How many (?:equal shares|\2) are there\?$/.exec(
      prompt,
    ) ?? [];
  const [count, parts] = [Number(wholes), shareNames[name]];
  if (!isWithin([count], 1, 3) || parts === undefined) return undefined;
  return { kind: 'fractions', bars: Array.from({ length: count }, () => ({ parts, shaded: 0 })) };
};

const floor = (width = 0, depth = 0): Figure | undefined =>
  isWithin([width, depth], 1, most.floor) ? { kind: 'area', width, depth } : undefined;

const rowsAndColumns: Reader = (prompt) => {
  const drawn = /rows of a rectangle: (■+(?: ■+)*)\./.exec(prompt)?.[1]?.split(' ');
  if (drawn) return new Set(drawn).size === 1 ? floor(drawn[0]?.length, drawn.length) : undefined;
  const [rows, columns] =
    numbersOf(prompt, /(\d+) rows and (\d+) columns of square/) ??
    numbersOf(prompt, /has (\d+) rows(?: of|\. Each row has) (\d+) squares/) ??
    [];
  return floor(columns, rows);
};

const rectangle: Reader = (prompt) => {
  const [long, wide] =
    numbersOf(prompt, /is (\d+) \w+ long and (\d+) \w+ wide/) ?? numbersOf(prompt, /card of (\d+) \w+ by (\d+) \w+\./) ?? [];
  return floor(long, wide);
};

function stack(width = 0, height = 0, depth = 0): Figure | undefined {
  if (!isWithin([width, height, depth], 1, most.cubes)) return undefined;
  const figure: Figure = { kind: 'volume', width, height, depth };
  return countFigureParts(figure) <= maxPartsOfFigure ? figure : undefined;
}

const unitCubes: Reader = (prompt) => {
  if (/more cube|missing/.test(prompt)) return undefined;
  const [layers, rows, inRow] = numbersOf(prompt, /(\d+) layers\W.*each layer has (\d+) rows of (\d+) cubes/i) ?? [];
  return stack(inRow, layers, rows);
};

/** A box that is too large for its cubes is shown as one piece. */
const boxVolume: Reader = (prompt) => {
  const edges =
    numbersOf(prompt, /is (\d+) \w+ long, (\d+) \w+ wide and (\d+) \w+ (?:high|deep)/) ??
    numbersOf(prompt, /: (\d+) \w+ by (\d+) \w+, and (\d+) \w+ high/);
  if (!edges) return undefined;
  const [width, depth, height] = edges;
  return stack(width, height, depth) ?? { kind: 'solid', solid: 'box' };
};

function gridPoints(count: 1 | 2): Reader {
  return (prompt) => {
    const points = [...prompt.matchAll(/\((\d+), (\d+)\)/g)].map((match, index) => ({
      label: 'AB'[index] ?? '',
      x: Number(match[1]),
      y: Number(match[2]),
    }));
    const all = points.flatMap(({ x, y }) => [x, y]);
    if (points.length !== count || /\([^)]*−/.test(prompt) || !isWithin(all, 0, most.grid)) return undefined;
    return { kind: 'points', size: most.grid, points };
  };
}

/** Shows where the way begins; where it ends has to be found. Absent where it would leave the grid. */
const gridMove: Reader = (prompt) => {
  const [x = 0, y = 0, across = 0] = numbersOf(prompt, /\((\d+), (\d+)\)\D+(\d+) units? to the (?:right|left)/) ?? [];
  const [up = 0] = numbersOf(prompt, /(\d+) units? (?:up|down)/) ?? [];
  const ends = [x + (prompt.includes('to the left') ? -across : across), y + (/units? down/.test(prompt) ? -up : up)];
  return isWithin(ends, 0, most.grid) ? gridPoints(1)(prompt) : undefined;
};

type Solid = Extract<Figure, { kind: 'solid' }>['solid'];

const oneSolid =
  (solid: Solid, told: RegExp, unless?: RegExp): Reader =>
  (prompt) =>
    told.test(prompt) && !unless?.test(prompt) ? { kind: 'solid', solid } : undefined;

const triangularPrism = oneSolid('wedge', /right triangle/);

const readers: Readonly<Record<string, Reader>> = {
  'halves-and-fourths': equalShares,
  'halves-thirds-fourths': equalShares,
  'name-fractions': partsOfWhole,
  'fractions-on-a-number-line': partsOfLine,
  'simple-equal-fractions': fractionBars(1),
  'equivalent-fractions': fractionBars(1),
  'multiply-fraction-by-whole-number': fractionBars(1),
  'fraction-of-a-whole-number': fractionBars(1),
  'compare-fractions-same-top-or-bottom': fractionBars(2),
  'compare-fractions': fractionBars(2),
  'add-like-fractions': fractionBars(2),
  'subtract-like-fractions': fractionBars(2),
  'add-unlike-fractions': fractionBars(2),
  'subtract-unlike-fractions': fractionBars(2),
  'estimate-with-fractions': fractionBars(2),
  'multiply-fractions': fractionBars(2),
  'divide-fractions': fractionBars(2),
  'rows-and-columns-of-squares': rowsAndColumns,
  'area-of-rectangles': rectangle,
  'volume-by-unit-cubes': unitCubes,
  'volume-of-boxes': boxVolume,
  'moves-on-a-coordinate-grid': gridMove,
  'distance-on-a-coordinate-grid': gridPoints(2),
  'slope-from-two-points': gridPoints(2),
  'distance-between-points': gridPoints(2),
  'volume-with-fraction-edges': oneSolid('box', /\d/),
  'surface-area-from-nets': oneSolid('box', /box|block|prism/, /pyramid/),
  'square-and-cube-roots': oneSolid('cube', /box in the shape of a cube/),
  'volume-of-cylinders': oneSolid('cylinder', /radius|diameter/, /cone|sphere|ball/),
  'volume-of-spheres': oneSolid('ball', /radius|diameter/, /cone|cylinder/),
  'volume-of-triangular-prisms': triangularPrism,
  'surface-area-of-triangular-prisms': triangularPrism,
};

/** Skills whose questions may have a figure. */
export const figureSkills: readonly string[] = Object.keys(readers);

/**
 * What stands beside a question's board, read from its own words: never more than the prompt says, so an edited question gets the
 * figure of its new numbers, and `undefined` wherever the words are not understood to the last number.
 */
export function findFigure({ skill, prompt }: Pick<Question, 'skill' | 'prompt'>): Figure | undefined {
  return Object.hasOwn(readers, skill) ? readers[skill]?.(prompt) : undefined;
}
