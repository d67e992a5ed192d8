import type { Canvas, Paint } from './canvas.ts';
import { paint } from './canvas.ts';

const bark = paint('#8a5f41', 'Wood');

/** One cell; four parts. */
export function plantPine(canvas: Canvas, x: number, z: number, needles: Paint, tall = 1): void {
  canvas.put({ name: 'pine', kind: 'prop', at: [x, 0, z], size: [1, 2 * tall, 1], paint: bark });
  for (const [tier, width] of [4, 3, 1.8].entries()) {
    const height = 2.6 * tall;
    canvas.put({
      name: 'pine',
      kind: 'prop',
      at: [x, 2 * tall + tier * height, z],
      size: [width, height, width],
      paint: needles,
    });
  }
}

/** Two by two cells; three parts. */
export function plantTree(canvas: Canvas, x: number, z: number, leaves: Paint): void {
  const trunk = 2.6 + canvas.random.int(0, 2) / 2;
  canvas.put({ name: 'tree', kind: 'prop', at: [x, 0, z], size: [1.4, trunk, 1.4], paint: bark });
  canvas.put({ name: 'tree', kind: 'prop', at: [x, trunk, z], size: [6, 4, 6], paint: leaves });
  canvas.put({ name: 'tree', kind: 'prop', at: [x, trunk + 4, z], size: [4, 2, 4], paint: leaves });
}

/** Two by two cells; two parts. */
export function plantRoundTree(canvas: Canvas, x: number, z: number, leaves: Paint): void {
  const trunk = 3 + canvas.random.int(0, 3) / 2;
  const crown = 5.4 + canvas.random.int(0, 2) / 2;
  canvas.put({ name: 'tree', kind: 'prop', at: [x, 0, z], size: [1.1, trunk, 1.1], paint: bark });
  canvas.put({ name: 'tree', kind: 'prop', shape: 'ball', at: [x, trunk, z], size: [crown, crown, crown], paint: leaves });
}

/** Two by two cells; seven parts. */
export function plantPalm(canvas: Canvas, x: number, z: number): void {
  const trunk = paint('#b08a5b', 'Wood');
  const frond = paint('#4f9d57', 'Grass');
  const lean = canvas.random.pick([-0.6, 0.6]);
  const tall = 9 + canvas.random.int(0, 3);
  canvas.put({ name: 'palm', kind: 'prop', at: [x + lean, 0, z], size: [1.1, tall / 2, 1.1], paint: trunk });
  canvas.put({ name: 'palm', kind: 'prop', at: [x, tall / 2, z], size: [1, tall / 2, 1], paint: trunk });
  canvas.put({ name: 'palm', kind: 'prop', at: [x, tall, z], size: [7.6, 0.8, 1.6], paint: frond });
  for (const side of [-1, 1]) {
    canvas.put({ name: 'palm', kind: 'prop', at: [x, tall, z + side * 2.3], size: [1.6, 0.8, 3], paint: frond });
    canvas.put({ name: 'palm', kind: 'prop', at: [x + side * 3.3, tall - 1.4, z], size: [1, 1.4, 1.6], paint: frond });
  }
}

/** One cell; one part. */
export function plantBush(canvas: Canvas, x: number, z: number, leaves: Paint): void {
  const width = 1.8 + canvas.random.int(0, 3) / 4;
  canvas.put({ name: 'bush', kind: 'prop', shape: 'ball', at: [x, 0, z], size: [width, width, width], paint: leaves });
}

/** One cell; two parts. */
export function plantFlowers(canvas: Canvas, x: number, z: number, petals: readonly [Paint, ...Paint[]]): void {
  for (const [dx, dz] of [
    [-0.9, 0.5],
    [0.9, -0.6],
  ] as const) {
    canvas.put({ name: 'flower', kind: 'prop', at: [x + dx, 0, z + dz], size: [1, 1, 1], paint: canvas.random.pick(petals) });
  }
}

/** One cell; one or two parts. */
export function placeRock(canvas: Canvas, x: number, z: number, stone: Paint): void {
  const width = 1.6 + canvas.random.int(0, 4) / 4;
  const height = 1 + canvas.random.int(0, 3) / 4;
  canvas.put({ name: 'rock', kind: 'prop', at: [x, 0, z], size: [width, height, width * 0.8], paint: stone });
  if (canvas.random.chance(0.5))
    canvas.put({ name: 'rock', kind: 'prop', at: [x - 0.2, height, z], size: [width * 0.6, 0.6, width * 0.5], paint: stone });
}
