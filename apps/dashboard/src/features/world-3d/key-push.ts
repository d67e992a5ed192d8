import type { Push } from './walk.ts';

const keyPush: Readonly<Record<string, Push>> = {
  KeyW: { right: 0, forward: 1 },
  ArrowUp: { right: 0, forward: 1 },
  KeyS: { right: 0, forward: -1 },
  ArrowDown: { right: 0, forward: -1 },
  KeyA: { right: -1, forward: 0 },
  ArrowLeft: { right: -1, forward: 0 },
  KeyD: { right: 1, forward: 0 },
  ArrowRight: { right: 1, forward: 0 },
};

/** Places of keys, not letters, so that the four lie together on every keyboard. */
export const isWalkKey = (code: string): boolean => Object.hasOwn(keyPush, code);

/** The push of all keys that are held down. */
export function pushOf(held: ReadonlySet<string>): Push {
  let [right, forward] = [0, 0];
  for (const code of held) {
    right += keyPush[code]?.right ?? 0;
    forward += keyPush[code]?.forward ?? 0;
  }
  return { right: Math.sign(right), forward: Math.sign(forward) };
}

const radiansPerPixel = 0.006;

export const turnOfDrag = (pixels: number): number => -pixels * radiansPerPixel;
