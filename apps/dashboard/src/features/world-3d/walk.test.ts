import { type Part, themes } from '@toolboxai/contracts';
import { buildWorld, worldParts } from '@toolboxai/experience/preview';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standBefore, stationUnder } from './find-station.ts';
import { createGround } from './ground.ts';
import { headingOf, turnedYaw, type Walker, walk } from './walk.ts';

const part = (pos: Part['pos'], size: Part['size'], more: Partial<Part> = {}): Part => ({
  id: 'p',
  kind: 'part',
  shape: 'block',
  pos,
  size,
  color: [0, 0, 0],
  material: 'Grass',
  ...more,
});
const floor = part([0, -1, 0], [40, 2, 40]);
const start: Walker = { x: 0, y: 0, z: 0, facing: 0 };
const ahead = { right: 0, forward: 1 };

/** Walks north for so many seconds, a frame of a thirtieth at a time. */
function north(parts: readonly Part[], seconds: number, from: Walker = start): Walker {
  const ground = createGround(parts);
  let walker = from;
  for (let frame = 0; frame < seconds * 30; frame += 1) walker = walk(walker, ahead, 0, 1 / 30, ground);
  return walker;
}

describe('walking', () => {
  test('a push leads where the eyes look: ahead is north at yaw 0 and west a quarter turn on', () => {
    expect(headingOf(ahead, 0)).toEqual({ x: expect.closeTo(0), z: expect.closeTo(-1) });
    expect(headingOf(ahead, Math.PI / 2)).toEqual({ x: expect.closeTo(-1), z: expect.closeTo(0) });
    expect(headingOf({ right: 1, forward: 0 }, 0)).toEqual({ x: expect.closeTo(1), z: expect.closeTo(0) });
    expect(turnedYaw(0, { right: 1, forward: 0 }, 0.1)).toBeLessThan(0);
  });

  test('a slanted push is no faster than a straight one', () => {
    const { x, z } = headingOf({ right: 1, forward: 1 }, 0.3);
    expect(Math.hypot(x, z)).toBeCloseTo(1);
  });

  test('on open ground it covers ground evenly, whatever the frames', () => {
    expect(north([floor], 1).z).toBeCloseTo(-14, 0);
    const ground = createGround([floor]);
    let slow = start;
    for (let frame = 0; frame < 5; frame += 1) slow = walk(slow, ahead, 0, 0.2, ground);
    expect(slow.z).toBeCloseTo(-14, 0);
  });

  test('a wall stops it, and a slanted push slides along', () => {
    const wall = part([0, 5, -6], [40, 10, 1]);
    expect(north([floor, wall], 2).z).toBeGreaterThan(-5.5);
    const ground = createGround([floor, wall]);
    let walker = start;
    for (let frame = 0; frame < 60; frame += 1) walker = walk(walker, { right: 1, forward: 1 }, 0, 1 / 30, ground);
    expect(walker.x).toBeGreaterThan(8);
    expect(walker.z).toBeGreaterThan(-5.5);
  });

  test('a turned wall stops it where it stands, not where its box would', () => {
    const wall = part([0, 5, -8], [30, 10, 1], { rot_y_deg: 45 });
    const walker = north([floor, wall], 2, { ...start, x: 8 });
    expect(walker.z).toBeLessThan(-10);
    expect(walker.z).toBeGreaterThan(-16);
  });

  test('it steps up what is low, not what is high, and walks up a ramp', () => {
    expect(north([floor, part([0, 0.5, -8], [40, 1, 6])], 0.6).y).toBe(1);
    expect(north([floor, part([0, 1.5, -8], [40, 3, 6])], 2).z).toBeGreaterThan(-5);
    const ramp = part([0, 3, -10], [8, 6, 12], { shape: 'wedge', rot_y_deg: 180 });
    expect(north([floor, ramp, part([0, 3, -30], [8, 6, 28])], 2).y).toBe(6);
  });

  test('it goes under what hangs high, and round the roundness of a trunk', () => {
    expect(north([floor, part([0, 9, -6], [40, 2, 6])], 1).z).toBeCloseTo(-14, 0);
    expect(north([floor, part([2.4, 4, -6], [4, 8, 4], { shape: 'cylinder' })], 1).z).toBeGreaterThan(-6);
  });

  test('it neither leaves the land nor enters the water', () => {
    expect(north([floor], 10).z).toBeGreaterThan(-21);
    const shore = [
      part([0, -1, 10], [40, 2, 40]),
      part([0, -8, -20], [40, 2, 40]),
      part([0, -4, -20], [40, 6, 40], { kind: 'water' }),
    ];
    expect(north(shore, 10).z).toBeGreaterThan(-11);
    expect(north(shore, 10).y).toBe(0);
  });

  test('who stands inside of something walks out of it', () => {
    expect(north([floor, part([0, 3, 0], [2, 6, 2])], 1).z).toBeLessThan(-5);
  });

  test('whatever is pushed, feet stay on the ground of a real world and out of its walls', () => {
    const world = buildWorld({ theme: 'castle', seed: 'walks', stationIds: ['s1', 's2', 's3'] });
    const ground = createGround(worldParts(world));
    const [x, y, z] = world.spawn.pos;
    const push = fc.record({
      right: fc.constantFrom(-1, 0, 1),
      forward: fc.constantFrom(-1, 0, 1),
      yaw: fc.float({ min: -3, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(push, { minLength: 20, maxLength: 60 }), (pushes) => {
        let walker: Walker = { x, y, z, facing: 0 };
        for (const { yaw, ...each } of pushes) {
          walker = walk(walker, each, yaw, 0.2, ground);
          expect(ground.standAt(walker.x, walker.y, walker.z)).not.toBeNull();
          expect(ground.blocks(walker.x, walker.y, walker.z)).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  test.each(themes)('in the theme %s every station can be walked to, and stood before', (theme) => {
    const world = buildWorld({ theme, seed: 'way to all', stationIds: ['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8'] });
    const ground = createGround(worldParts(world));
    const [x, y, z] = world.spawn.pos;
    const reached = new Set<number>();
    const seen = new Set<string>();
    const queue: Walker[] = [{ x, y, z, facing: 0 }];
    const stations = world.stations.map((station) => ({ ...station, npc: { name: '', lines: [] }, question_id: station.id }));
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      reached.add(stationUnder(at, stations));
      for (const yaw of [0, Math.PI / 2, Math.PI, -Math.PI / 2]) {
        const next = walk(at, ahead, yaw, 1.4 / 14, ground);
        const key = `${Math.round(next.x / 1.4)} ${Math.round(next.z / 1.4)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push(next);
      }
    }
    expect([...reached].toSorted((a, b) => a - b)).toEqual([-1, ...stations.keys()]);
    for (const station of stations) {
      const { x: left, y: feet, z: front } = standBefore(station);
      expect(ground.blocks(left, feet, front)).toBe(false);
    }
  });
});
