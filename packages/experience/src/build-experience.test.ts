import { experienceSchema, themes } from '@toolboxai/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildExperience, chooseTheme } from './build-experience.ts';
import { checkExperience, maxParts } from './check-experience.ts';
import { sampleExperience, sampleQuiz } from './sample.ts';

const anyTheme = fc.constantFrom(...themes);

describe('buildExperience', () => {
  test('gives a world without any problem for every theme, seed and number of questions', () => {
    fc.assert(
      fc.property(anyTheme, fc.integer({ min: 1, max: 40 }), fc.string({ maxLength: 12 }), (theme, count, seed) => {
        const experience = sampleExperience(count, theme, seed);
        expect(checkExperience(experience)).toEqual([]);
        expect(experience.parts.length).toBeLessThan(maxParts);
      }),
      { numRuns: 40 },
    );
  });

  test.each(themes)('holds at the usual sizes and at the largest in %s', (theme) => {
    for (const count of [5, 10, 20, 40]) {
      const experience = sampleExperience(count, theme);
      expect(checkExperience(experience)).toEqual([]);
      expect(experience.stations.map(({ question_id }) => question_id)).toEqual(experience.questions.map(({ id }) => id));
      expect(experienceSchema.parse(experience)).toEqual(experience);
    }
  });

  test('gives the same bytes for the same request and another world for another seed', () => {
    expect(JSON.stringify(sampleExperience(10, 'forest', 'a'))).toBe(JSON.stringify(sampleExperience(10, 'forest', 'a')));
    expect(sampleExperience(10, 'forest', 'a').parts).not.toEqual(sampleExperience(10, 'forest', 'b').parts);
  });

  test('keeps the key and every feedback of the quiz', () => {
    const [question] = sampleExperience(1, 'castle').questions;
    expect(question?.answer).toBe('a');
    expect(question?.choices.map(({ feedback }) => feedback)).toEqual(['Yes.', 'Count one more.']);
  });

  test('refuses an empty quiz and one with more than 40 questions', () => {
    const build = (count: number) => () =>
      buildExperience({ quiz: sampleQuiz(count), title: 'T', grade: 3, seed: 's', theme: 'city' });
    expect(build(0)).toThrow(RangeError);
    expect(build(41)).toThrow(/room for 40 questions and the quiz has 41/);
  });

  test('gives every guide a name and short lines', () => {
    for (const theme of themes) {
      for (const { npc } of sampleExperience(40, theme).stations) {
        expect(npc.name.length).toBeGreaterThan(2);
        expect(npc.lines).toHaveLength(2);
        for (const line of npc.lines) expect(line.split(' ').length).toBeLessThanOrEqual(12);
      }
    }
  });
});

describe('chooseTheme', () => {
  test('comes to every theme, and to the same one for the same seed', () => {
    const seeds = Array.from({ length: 120 }, (_, index) => `seed ${index}`);
    expect(new Set(seeds.map(chooseTheme))).toEqual(new Set(themes));
    expect(seeds.map(chooseTheme)).toEqual(seeds.map(chooseTheme));
  });
});
