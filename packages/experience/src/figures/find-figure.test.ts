import { describe, expect, test } from 'vitest';
import { findFigure } from './find-figure.ts';

describe('findFigure', () => {
  test('shows each fraction of the question as a bar, as often as it is meant', () => {
    const compare = 'Uma colors 1/6 of one and 1/3 of the other. Which sign belongs in the box? 1/6 ☐ 1/3';
    expect(findFigure({ skill: 'compare-fractions', prompt: compare })).toEqual({
      kind: 'fractions',
      bars: [
        { parts: 6, shaded: 1 },
        { parts: 3, shaded: 1 },
      ],
    });
    expect(findFigure({ skill: 'add-like-fractions', prompt: 'What is 2/5 + 2/5?' })).toMatchObject({
      bars: [
        { parts: 5, shaded: 2 },
        { parts: 5, shaded: 2 },
      ],
    });
  });

  test('follows the numbers of an edited question', () => {
    const prompt = 'A rectangle is 9 feet long and 4 feet wide. What is its area in square feet?';
    expect(findFigure({ skill: 'area-of-rectangles', prompt })).toEqual({ kind: 'area', width: 9, depth: 4 });
  });

  test('shows where a way on the grid begins, and not where it ends', () => {
    const prompt =
      'Start at the point (6, 4). Move 3 units to the left and 1 unit down. What is the x-coordinate of the new point?';
    expect(findFigure({ skill: 'moves-on-a-coordinate-grid', prompt })).toEqual({
      kind: 'points',
      size: 10,
      points: [{ label: 'A', x: 6, y: 4 }],
    });
  });

  test('shows a box of cubes while they can be counted, and one solid when they are too many', () => {
    const box = (long: number): string => `A box is ${long} inches long, 2 inches wide and 3 inches high. What is its volume?`;
    expect(findFigure({ skill: 'volume-of-boxes', prompt: box(5) })).toEqual({ kind: 'volume', width: 5, height: 3, depth: 2 });
    expect(findFigure({ skill: 'volume-of-boxes', prompt: box(50) })).toEqual({ kind: 'solid', solid: 'box' });
  });

  test.each([
    ['add-unlike-fractions', 'What is 1 1/2 + 1/3?', 'mixed numbers'],
    ['add-unlike-fractions', 'What is 5/4 + 1/3?', 'more than a whole'],
    ['add-unlike-fractions', 'What is 1/4 + 1/13?', 'parts too thin to see'],
    ['add-unlike-fractions', 'What is −1/4 + 1/3?', 'numbers below zero'],
    ['add-unlike-fractions', 'What is 1/4 + 1/3 + 1/2?', 'a fraction too many'],
    ['compare-fractions', 'Tom colors 1/6 and then 2/6. Which sign belongs in 1/6 ☐ 1/3?', 'other fractions in the story'],
    ['area-of-rectangles', 'A rectangle is 13 feet long and 4 feet wide. What is its area?', 'a floor too large'],
    ['area-of-rectangles', 'A rectangle is 3.5 feet long and 4 feet wide. What is its area?', 'squares that are cut'],
    [
      'volume-by-unit-cubes',
      'A solid has 2 layers. Each layer has 3 rows of 2 cubes. There are 4 more cubes on top. How many?',
      'cubes on top',
    ],
    [
      'distance-on-a-coordinate-grid',
      'You go from (0, 4) to (0, 16) along the lines of a grid. How long is it?',
      'a point off the grid',
    ],
    ['distance-between-points', 'What is the distance between the points (4, −2) and (0, 5)?', 'a point below zero'],
    [
      'moves-on-a-coordinate-grid',
      'Start at the point (9, 4). Move 3 units to the right and 1 unit up. Which x?',
      'a way off the grid',
    ],
    ['capitals-of-europe', 'What is 1/2 of 1/4?', 'a skill without figures'],
    ['toString', 'What is 1/2 of 1/4?', 'no skill at all'],
  ])('shows nothing for %s, %s', (skill, prompt, why) => {
    expect({ why, figure: findFigure({ skill, prompt }) }).toEqual({ why, figure: undefined });
  });
});
