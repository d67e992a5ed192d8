import { expect, test } from 'vitest';
import { createGround } from './ground.ts';
import { createStroll } from './stroll.ts';

const ground = createGround([
  { id: 'floor', kind: 'part', shape: 'block', pos: [0, -1, 0], size: [80, 2, 80], color: [0, 0, 0], material: 'Grass' },
]);
const stand = { walker: { x: 0, y: 0, z: 0, facing: 0 }, yaw: 0 };

test('a push walks until it is let go, and says whether another frame is due', () => {
  const stroll = createStroll(stand);
  expect(stroll.step(0.1, ground)).toBe(false);
  stroll.lean({ right: 0, forward: 1 });
  expect(stroll.step(0.1, ground)).toBe(true);
  const { z } = stroll.place().walker;
  expect(z).toBeLessThan(-1);
  stroll.lean({ right: 0, forward: 0 });
  expect(stroll.step(0.1, ground)).toBe(false);
  expect(stroll.place().walker.z).toBe(z);
});

test('a drag turns the view once, and walking follows it', () => {
  const stroll = createStroll(stand);
  stroll.turn(Math.PI / 2);
  stroll.step(0.1, ground);
  stroll.step(0.1, ground);
  expect(stroll.place().yaw).toBeCloseTo(Math.PI / 2);
  stroll.lean({ right: 0, forward: 1 });
  stroll.step(0.1, ground);
  expect(stroll.place().walker.x).toBeLessThan(-1);
});

test('whatever is wanted asks for a frame, as long as someone draws', () => {
  const stroll = createStroll(stand);
  let drawn = 0;
  const stop = stroll.whenWoken(() => void (drawn += 1));
  stroll.lean({ right: 1, forward: 0 });
  stroll.turn(0.1);
  stroll.leapTo({ x: 5, y: 0, z: 5, facing: 1 });
  stroll.wake();
  expect(drawn).toBe(4);
  stop();
  stroll.wake();
  expect(drawn).toBe(4);
  expect(stroll.place()).toEqual({ walker: { x: 5, y: 0, z: 5, facing: 1 }, yaw: 1 });
});
