import type { Experience, Part } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { checkExperience } from './check-experience.ts';
import { sampleExperience } from './sample.ts';
import { stationModel } from './station-model.ts';

const world = sampleExperience(5, 'island');

function kindsOf(experience: Experience): string[] {
  return [...new Set(checkExperience(experience).map(({ kind }) => kind))];
}

function wall(id: string, pos: Part['pos'], size: Part['size']): Part {
  return { id, kind: 'building', shape: 'block', pos, size, color: [0, 0, 0], material: 'Brick' };
}

describe('checkExperience', () => {
  test('names both parts where one stands in another', () => {
    const first = world.parts.find(({ id }) => id === 'lighthouse-1');
    if (!first) throw new Error('the island has a lighthouse');
    const broken = { ...world, parts: [...world.parts, { ...first, id: 'twin' }] };
    expect(checkExperience(broken)).toContainEqual(
      expect.objectContaining({ kind: 'overlap', ids: expect.arrayContaining(['lighthouse-1', 'twin']) }),
    );
  });

  test('sees parts that only touch as apart', () => {
    const tower = wall('tower', [500, 5, 500], [4, 10, 4]);
    const touching = wall('touching', [504, 5, 500], [4, 10, 4]);
    expect(kindsOf({ ...world, parts: [...world.parts, tower, touching] })).toEqual([]);
  });

  test('finds a station that walls shut off, and only that one', () => {
    const [station] = world.stations;
    if (!station) throw new Error('five stations were asked for');
    const { pos } = stationModel(station, 0, world.theme).pad;
    const ring = [
      wall('east', [pos[0] + 4, 6, pos[2]], [1, 12, 14]),
      wall('west', [pos[0] - 6.5, 6, pos[2]], [1, 12, 14]),
      wall('south', [pos[0] - 1, 6, pos[2] + 4], [10, 12, 1]),
      wall('north', [pos[0] - 1, 6, pos[2] - 7], [10, 12, 1]),
    ];
    const unreachable = checkExperience({ ...world, parts: [...world.parts, ...ring] }).filter(
      ({ kind }) => kind === 'unreachable',
    );
    expect(unreachable.map(({ ids }) => ids)).toEqual([[station.id]]);
  });

  test('finds every station unreachable when the ground is gone', () => {
    const floating = { ...world, parts: world.parts.filter(({ kind }) => kind !== 'part' && kind !== 'path') };
    expect(checkExperience(floating).filter(({ kind }) => kind === 'unreachable')).toHaveLength(5);
  });

  test('finds a question that is missing, a key that is none, and a count that is off', () => {
    const stations = world.stations.map((station, index) => (index === 0 ? { ...station, question_id: 'gone' } : station));
    expect(kindsOf({ ...world, stations })).toEqual(['question-missing']);
    expect(kindsOf({ ...world, questions: world.questions.map((question) => ({ ...question, answer: 'z' })) })).toEqual([
      'answer-missing',
    ]);
    expect(kindsOf({ ...world, stations: world.stations.slice(1) })).toEqual(['station-count', 'question-missing']);
  });

  test('refuses two parts of one id and a world of 600 parts', () => {
    const [part] = world.parts;
    if (!part) throw new Error('a world has parts');
    expect(kindsOf({ ...world, parts: [...world.parts, { ...part, pos: [900, 0, 900] }] })).toEqual(['duplicate-id']);
    const many = Array.from({ length: 600 }, (_, index) => wall(`far-${index}`, [1000 + index * 2, 0, 1000], [1, 1, 1]));
    expect(kindsOf({ ...world, parts: [...world.parts, ...many] })).toEqual(['too-many-parts']);
  });
});
