import { expect, test } from 'vitest';
import { standBefore, stationUnder, wayTo, yawTowards } from './find-station.ts';

const station = (id: string, x: number, z: number) => ({
  id,
  pos: [x, 0, z] as [number, number, number],
  npc: { name: 'Guide', lines: [] },
  question_id: id,
});
const stations = [station('a', 0, -25), station('b', 30, 0)];
const here = { x: 0, y: 0, z: 0, facing: 0 };

test('the station on whose pad someone stands is found, and none between them', () => {
  expect(stationUnder(here, stations)).toBe(-1);
  for (const [index, each] of stations.entries()) expect(stationUnder(standBefore(each), stations)).toBe(index);
});

test('the way to the nearest open station is told as it looks from where one stands and faces', () => {
  expect(wayTo(here, 0, stations, [true, true])).toBe('Station 1: 10 paces ahead');
  expect(wayTo(here, Math.PI, stations, [true, true])).toBe('Station 1: 10 paces behind you');
  expect(wayTo(here, 0, stations, [false, true])).toBe('Station 2: 12 paces to the right');
  expect(wayTo(here, -Math.PI / 2, stations, [false, true])).toBe('Station 2: 12 paces ahead');
  expect(wayTo(here, 0, stations, [false, false])).toBeNull();
});

test('looking towards a place means walking ahead leads there', () => {
  const yaw = yawTowards(here, { x: 30, z: 0.5 });
  expect(-Math.sin(yaw)).toBeCloseTo(1, 1);
});
