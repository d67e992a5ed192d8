import type { Figure } from '@toolboxai/contracts';
import { countOf } from '../../ui/grade-name.ts';
import styles from './figure.module.css';

type Of<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;
type Drawing = { box: string; label: string; shapes: React.ReactNode };

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function drawFractions({ bars }: Of<'fractions'>): Drawing {
  const wide = 240;
  return {
    box: `-2 -2 ${wide + 4} ${bars.length * 44 + 4}`,
    label: bars.map(({ parts, shaded }) => `A bar of ${countOf(parts, 'equal part')}, ${shaded} of them shaded`).join('. '),
    shapes: bars.map(({ parts, shaded }, row) =>
      range(parts).map((part) => (
        <rect
          key={`${row} ${part}`}
          x={(part * wide) / parts}
          y={row * 44}
          width={wide / parts}
          height="36"
          className={part < shaded ? styles.full : styles.empty}
        />
      )),
    ),
  };
}

function drawArea({ width, depth }: Of<'area'>): Drawing {
  return {
    box: `-1 -1 ${width * 20 + 2} ${depth * 20 + 2}`,
    label: `A floor of squares, ${width} wide and ${depth} deep`,
    shapes: range(width * depth).map((square) => (
      <rect
        key={square}
        x={(square % width) * 20}
        y={Math.floor(square / width) * 20}
        width="20"
        height="20"
        className={styles.full}
      />
    )),
  };
}

/** Upper, left and right side of a unit cube whose upper front corner is the origin. */
const cubeSides = [
  { d: 'M0 0 17 -10 0 -20 -17 -10z', side: 'up' },
  { d: 'M0 0 -17 -10v20L0 20z', side: 'left' },
  { d: 'M0 0 17 -10v20L0 20z', side: 'right' },
] as const;

function drawVolume({ width, height, depth }: Of<'volume'>): Drawing {
  const cubes = range(height).flatMap((y) => range(depth).flatMap((z) => range(width).map((x) => ({ x, y, z }))));
  const [left, right] = [depth * 17, width * 17];
  const top = height * 20 + 20;
  return {
    box: `${-left - 2} ${-top - 2} ${left + right + 4} ${top + (width + depth) * 10 + 4}`,
    label: `A stack of unit cubes, ${width} wide, ${depth} deep and ${height} high`,
    shapes: cubes.map(({ x, y, z }) => (
      <g key={`${x} ${y} ${z}`} transform={`translate(${(x - z) * 17} ${(x + z) * 10 - y * 20})`}>
        {cubeSides.map(({ d, side }) => (
          <path key={side} d={d} className={styles.full} data-side={side} />
        ))}
      </g>
    )),
  };
}

function drawPoints({ size, points }: Of<'points'>): Drawing {
  const step = 200 / size;
  const at = (x: number, y: number): [number, number] => [x * step, 200 - y * step];
  return {
    box: '-24 -16 240 240',
    label: `A grid from 0 to ${size} both ways, with ${points.length === 1 ? 'the point' : 'the points'} ${points.map(({ label }) => label).join(', ')}`,
    shapes: (
      <>
        {range(size + 1).map((line) => (
          <path key={line} d={`M${line * step} 0v200M0 ${line * step}h200`} className={styles.grid} />
        ))}
        {range(size + 1).map((line) => (
          <g key={line} className={styles.digits}>
            <text x={line * step} y="216">
              {line}
            </text>
            <text x="-12" y={204 - line * step}>
              {line}
            </text>
          </g>
        ))}
        {points.map(({ label, x, y }) => {
          const [left, top] = at(x, y);
          return (
            <g key={label}>
              <circle cx={left} cy={top} r="6" className={styles.point} />
              <text x={left + 8} y={top - 8} className={styles.name}>
                {label}
              </text>
            </g>
          );
        })}
      </>
    ),
  };
}

const solids: Readonly<Record<Of<'solid'>['solid'], string>> = {
  cube: 'M60 20 110 45v50L60 120 10 95V45zM10 45 60 70 110 45M60 70v50',
  box: 'M70 30 118 54v36L50 124 2 100V64zM2 64 50 88 118 54M50 88v36',
  cylinder: 'M20 36a40 16 0 0 1 80 0v68a40 16 0 0 1-80 0zM20 36a40 16 0 0 0 80 0',
  ball: 'M60 20a50 50 0 0 1 0 100a50 50 0 0 1 0-100zM10 70a50 16 0 0 0 100 0',
  wedge: 'M20 110 70 124 112 92V36L62 56zM62 56 70 124M20 110 62 56',
};

const drawSolid = ({ solid }: Of<'solid'>): Drawing => ({
  box: '0 10 120 120',
  label: 'The solid that stands beside this station',
  shapes: <path d={solids[solid]} className={styles.solid} />,
});

function draw(figure: Figure): Drawing {
  switch (figure.kind) {
    case 'fractions':
      return drawFractions(figure);
    case 'area':
      return drawArea(figure);
    case 'volume':
      return drawVolume(figure);
    case 'points':
      return drawPoints(figure);
    case 'solid':
      return drawSolid(figure);
  }
}

/** What stands beside the board in the world, for those who do not walk there. It shows what is asked, never the key. */
export function FigurePicture({ figure }: { figure: Figure }) {
  const { box, label, shapes } = draw(figure);
  return (
    <svg className={styles.figure} viewBox={box} role="img" aria-label={label}>
      {shapes}
    </svg>
  );
}
