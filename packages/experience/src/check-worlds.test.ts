import { type Experience, type Part, themes } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { buildExperience } from './build-experience.ts';
import { checkExperience } from './check-experience.ts';
import { figureParts, maxFigureParts } from './figures/figure-parts.ts';
import { boxesOverlap, partBounds } from './geometry.ts';
import { figureExperience, sampleExperience, sampleQuiz } from './sample.ts';
import { stationModel } from './station-model.ts';
import { contrast, hexOf } from './testing/contrast.ts';
import { worldParts } from './world-parts.ts';

const seeds = Array.from({ length: 200 }, (_, index) => `seed ${index}`);

describe.each(themes)('worlds of %s', (theme) => {
  test('from 200 seeds have nothing that overlaps, nobody that cannot be reached, and no part too many', () => {
    const faulty = seeds.flatMap((seed, index) => {
      const experience = index % 4 === 0 ? figureExperience(theme, seed) : sampleExperience(1 + (index % 7), theme, seed);
      return checkExperience(experience).map(({ message }) => `${seed}: ${message}`);
    });
    expect(faulty).toEqual([]);
  });

  test('show the question in letters that stand out from the board', () => {
    const { board } = stationModel({ id: 'station-1', pos: [0, 0, 0] }, 0, theme);
    expect(contrast(hexOf(board.color), '#23202c')).toBeGreaterThanOrEqual(7);
    expect(Math.min(board.size[0], board.size[1])).toBeGreaterThanOrEqual(5);
  });

  test('keep the room beside every board free for a figure, also where there is none', () => {
    for (const seed of seeds.slice(0, 10)) {
      const { parts, stations } = sampleExperience(7, theme, seed);
      const standing = parts.map((part) => ({ part, box: partBounds(part) }));
      for (const station of stations) {
        const room = figureParts({ kind: 'solid', solid: 'box' }, station).map(partBounds);
        const inside = standing.filter(({ box }) => room.some((other) => boxesOverlap(box, other)));
        expect(inside.map(({ part }) => part.id)).toEqual([]);
      }
    }
  });
});

describe('a planted fault', () => {
  const world = figureExperience('forest', 'planted');
  const station = world.stations[1];
  if (!station) throw new Error('the world has five stations');
  const solid = (id: string, pos: Part['pos'], size: Part['size']): Part => ({
    id,
    kind: 'building',
    shape: 'block',
    pos,
    size,
    color: [0, 0, 0],
    material: 'Brick',
  });
  const problems = (experience: Experience, kind: string): string[][] =>
    checkExperience(experience)
      .filter((problem) => problem.kind === kind)
      .map(({ ids }) => ids);

  test('in a figure is named with the part of the figure', () => {
    const [x, y, z] = station.pos;
    const crate = solid('crate', [x + 10, y + 0.2, z - 2], [0.2, 0.4, 0.2]);
    expect(problems({ ...world, parts: [...world.parts, crate] }, 'overlap')).toContainEqual(
      expect.arrayContaining(['crate', `${station.id}-figure-floor`]),
    );
  });

  test('of walls around a station and its figure leaves that station unreachable, and no other', () => {
    const [x, y, z] = station.pos;
    const ring = [
      solid('north', [x + 4, y + 6, z - 7.5], [24, 12, 0.4]),
      solid('south', [x + 4, y + 6, z + 7.5], [24, 12, 0.4]),
      solid('west', [x - 7.8, y + 6, z], [0.4, 12, 15]),
      solid('east', [x + 15.8, y + 6, z], [0.4, 12, 15]),
    ];
    expect(problems({ ...world, parts: [...world.parts, ...ring] }, 'unreachable')).toEqual([[station.id]]);
  });

  test('of a figure with more parts than a station may have is named with the station', () => {
    const questions = world.questions.map((question, index) =>
      index === 2 ? { ...question, figure: { kind: 'volume' as const, width: 6, height: 6, depth: 6 } } : question,
    );
    expect(problems({ ...world, questions }, 'too-many-parts')).toEqual([['station-3']]);
  });
});

describe('figures of a large world', () => {
  const quiz = sampleQuiz(40, () => 'Which sign makes this true? 10/12 ☐ 11/12');
  const questions = quiz.questions.map((question) => ({ ...question, skill: 'compare-fractions' }));
  const experience = buildExperience({ quiz: { questions }, title: 'Many', grade: 4, seed: 'many', theme: 'city' });

  test('are given to the first stations, as far as the parts of all figures reach', () => {
    const shown = experience.questions.map(({ figure }) => figure !== undefined);
    expect(shown.lastIndexOf(true)).toBe(shown.indexOf(false) - 1);
    expect(checkExperience(experience)).toEqual([]);
    const parts = worldParts(experience).filter(({ id }) => id.includes('-figure-'));
    expect(parts.length).toBeLessThanOrEqual(maxFigureParts);
    expect(parts.length).toBeGreaterThan(maxFigureParts - 30);
  });

  test('are the same for what a player gets, which has no keys', () => {
    const questions = experience.questions.map(({ answer: _key, choices, ...question }) => ({
      ...question,
      choices: choices.map(({ id, text }) => ({ id, text })),
    }));
    expect(worldParts({ ...experience, questions })).toEqual(worldParts(experience));
  });
});
