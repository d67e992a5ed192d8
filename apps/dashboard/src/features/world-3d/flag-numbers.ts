import type { Part, PlayQuestionState, PlayWorld } from '@toolboxai/contracts';
import { themePalette, worldParts } from '@toolboxai/experience/preview';
import { BufferGeometry, CanvasTexture, Float32BufferAttribute, Mesh, MeshBasicMaterial, SRGBColorSpace } from 'three';

type Status = PlayQuestionState['status'];
export type FlagNumbers = { mesh: Mesh; show(statuses: readonly Status[]): void };

type SignedWorld = Pick<PlayWorld, 'stations' | 'parts' | 'theme'>;

const cellPixels = 96;
const columns = 8;

/** Lines of the mark beside a number, on a square of 24. */
const marks: Partial<Record<Status, string>> = { correct: 'M3 13l6 7L21 4', missed: 'M5 5l14 14M19 5L5 19' };

type Sign = { text: string; status: Status; ink: string };

function drawSign(pen: CanvasRenderingContext2D, index: number, { text, status, ink }: Sign): void {
  const [left, top] = [(index % columns) * cellPixels, Math.floor(index / columns) * cellPixels];
  const mark = marks[status];
  pen.save();
  pen.translate(left, top);
  pen.clearRect(0, 0, cellPixels, cellPixels);
  pen.fillStyle = ink;
  pen.strokeStyle = ink;
  pen.font = `700 ${mark === undefined ? 68 : 52}px system-ui, sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, cellPixels / 2, mark === undefined ? cellPixels / 2 : 30);
  if (mark !== undefined) {
    pen.translate(cellPixels / 2 - 18, 54);
    pen.scale(1.5, 1.5);
    pen.lineWidth = 4;
    pen.stroke(new Path2D(mark));
  }
  pen.restore();
}

/** Both sides of a cloth or a board, a hair in front of it, with the place of its sign in the picture of all signs. */
function quadsOf({ pos: [x, y, z], size: [width, height, depth] }: Part, index: number, rows: number) {
  const half = Math.min(width, height) / 2;
  const [u, v] = [(index % columns) / columns, 1 - Math.floor(index / columns) / rows];
  const uv = [u, v - 1 / rows, u + 1 / columns, v - 1 / rows, u + 1 / columns, v, u, v];
  const side = (face: 1 | -1): number[] => {
    const at = z + face * (depth / 2 + 0.04);
    const [from, to] = [x - face * half, x + face * half];
    return [from, y - half, at, to, y - half, at, to, y + half, at, from, y + half, at];
  };
  return { positions: [...side(1), ...side(-1)], uvs: [...uv, ...uv] };
}

/** A number for each flag, and after them one question mark for all boards. */
function placeSigns(world: SignedWorld, rows: number) {
  const parts = worldParts(world);
  return world.stations.flatMap(({ id }, index) => {
    const cloth = parts.find((part) => part.id.startsWith(`${id}-flag`));
    const board = parts.find((part) => part.id === `${id}-board`);
    return [
      ...(cloth === undefined ? [] : [quadsOf(cloth, index, rows)]),
      ...(board === undefined ? [] : [quadsOf(board, world.stations.length, rows)]),
    ];
  });
}

/** The numbers of all stations on their flags, in one mesh with one picture; closed stations bear their mark. */
export function createFlagNumbers(world: SignedWorld): FlagNumbers {
  const { stations, theme } = world;
  const rows = Math.ceil((stations.length + 1) / columns);
  const canvas = document.createElement('canvas');
  canvas.width = columns * cellPixels;
  canvas.height = rows * cellPixels;
  const pen = canvas.getContext('2d');
  const quads = placeSigns(world, rows);
  const geometry = new BufferGeometry();
  geometry.setAttribute(
    'position',
    new Float32BufferAttribute(
      quads.flatMap(({ positions }) => positions),
      3,
    ),
  );
  geometry.setAttribute(
    'uv',
    new Float32BufferAttribute(
      quads.flatMap(({ uvs }) => uvs),
      2,
    ),
  );
  geometry.setIndex(
    quads.flatMap((_, quad) => [0, 4].flatMap((face) => [0, 1, 2, 0, 2, 3].map((corner) => quad * 8 + face + corner))),
  );
  const map = new CanvasTexture(canvas);
  map.colorSpace = SRGBColorSpace;
  const mesh = new Mesh(geometry, new MeshBasicMaterial({ map, transparent: true, depthWrite: false }));
  const { onFlag, accent } = themePalette(theme);
  return {
    mesh,
    show: (statuses) => {
      if (pen === null) return;
      for (const [index] of stations.entries())
        drawSign(pen, index, { text: String(index + 1), status: statuses[index] ?? 'new', ink: onFlag });
      drawSign(pen, stations.length, { text: '?', status: 'new', ink: accent });
      map.needsUpdate = true;
    },
  };
}
