import { describe, expect, test } from 'vitest';
import { elements, elementTable } from './elements.ts';
import { animalSigns, animals } from './science/animals.ts';
import { organs, systemJobs } from './science/body-systems.ts';
import { foodChains } from './science/food-chains.ts';
import { lifeCycles } from './science/life-cycles.ts';
import { plantJobs, plantThings } from './science/plant-parts.ts';
import { scienceTable } from './science-facts.ts';
import { moonDays, planets, skyTable } from './sky.ts';

const ask = (path: string) => scienceTable.find(path);

describe('the table of elements', () => {
  test('leads from the name to the symbol and back, and to the number', () => {
    for (const { name, symbol, number } of elements) {
      expect(elementTable.find(`${name}/symbol`)).toEqual([symbol]);
      expect(elementTable.find(`${symbol}/name`)?.[0]).toBe(name);
      expect(elementTable.find(`${number}/name`)?.[0]).toBe(name);
    }
    expect(elementTable.find('Al/name')).toEqual(['aluminum', 'aluminium']);
    expect(elementTable.find('iron/taste')).toBeNull();
  });

  test('holds each symbol, name and number once, and the first elements without a gap', () => {
    for (const key of ['symbol', 'name', 'number'] as const)
      expect(new Set(elements.map((element) => element[key])).size).toBe(elements.length);
    expect(elements.slice(0, 36).map(({ number }) => number)).toEqual(Array.from({ length: 36 }, (_, i) => i + 1));
  });
});

describe('the table of the sky', () => {
  test('orders the planets from the Sun outward, where farther ones take longer', () => {
    expect(planets.map(({ name }) => name).join(' ')).toBe('Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune');
    for (const key of ['millionKilometersFromSun', 'orbitInEarthDays'] as const) {
      const values = planets.map((planet) => planet[key]);
      expect([...values].sort((x, y) => x - y)).toEqual(values);
    }
    expect(skyTable.find('planets/steps inward/Mercury/1')).toBeNull();
    expect(skyTable.find('planets/from the outside/1')).toEqual(['Neptune']);
  });

  test('lets the main phases follow one another six to nine days apart', () => {
    const order = ['new moon', 'first quarter', 'full moon', 'third quarter'];
    moonDays.slice(1).forEach(({ day, phase }, i) => {
      const before = moonDays[i] ?? { day: '', phase: '' };
      expect(phase).toBe(order[(order.indexOf(before.phase) + 1) % 4]);
      const days = (Date.parse(day) - Date.parse(before.day)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(6);
      expect(days).toBeLessThanOrEqual(9);
    });
    expect(skyTable.find('moon/2026-08-12/weeks later/1')).toEqual(['first quarter']);
  });
});

describe('the table of our own', () => {
  test.each([
    ['animals', [...animals, ...animalSigns]],
    ['plants', [...plantThings, ...plantJobs]],
    ['body', [...organs, ...systemJobs]],
  ])('puts each thing of the topic %s into one group', (topic, rows) => {
    expect(new Set(rows.map(({ thing }) => thing)).size).toBe(rows.length);
    for (const { thing, group } of rows) expect(ask(`${topic}/${thing}/group`)).toEqual([group]);
  });

  test('names each link of a food chain and each stage of a life once', () => {
    for (const { links } of foodChains) expect(new Set(links).size).toBe(4);
    for (const { stages } of lifeCycles) expect(new Set(stages).size).toBe(4);
    expect(ask('food chains/meadow/eater/snake')).toBeNull();
    expect(ask('life cycles/frog/before/egg')).toBeNull();
  });

  test('gives every name and every thing that is right', () => {
    expect(ask('seasons/Chile/in/May')).toEqual(['autumn', 'fall']);
    expect(ask('moon/full moon/steps later/2')).toEqual(['third quarter', 'last quarter']);
    expect(ask('states/A puddle disappears on a warm and windy day./name')).toContain('vaporization');
    expect(ask('materials/lets current through/an iron nail, a balloon, a gold ring')).toEqual(['an iron nail', 'a gold ring']);
    expect(ask('materials/lets current through/an iron nail, a cloud')).toBeNull();
    expect(ask('weather/tomorrow')).toBeNull();
  });
});
