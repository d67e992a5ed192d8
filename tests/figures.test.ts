/** What stands beside a question's board, over samples of every skill: it shows what the question says, and nothing else. */
import { difficulties, type Figure, type Question } from '@toolboxai/contracts';
import { evaluateExpression, listSkills, makeQuestions, showRational } from '@toolboxai/curriculum';
import { figureSkills, findFigure } from '@toolboxai/experience';
import { describe, expect, test } from 'vitest';

const samples = 60;
const questionsOf = (skill: string): Question[] =>
  Array.from({ length: samples }, (_, i) =>
    makeQuestions({
      skills: [skill],
      count: 1,
      seed: `figure ${i}`,
      difficulty: difficulties[i % difficulties.length] ?? 'medium',
    }),
  ).flat();

/** Whole numbers of a prompt: in digits, as names of parts, or as a row of squares. */
function numbersIn(prompt: string): Set<number> {
  const words: Record<string, number> = { halves: 2, thirds: 3, fourths: 4 };
  const rows = prompt.match(/■+/g) ?? [];
  return new Set([
    ...[...prompt.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
    ...Object.keys(words).flatMap((word) => (prompt.includes(word) ? [words[word] ?? 0] : [])),
    ...rows.map((row) => row.length),
    ...(rows.length > 0 ? [rows.length] : []),
  ]);
}

/** Every number that a figure shows. A grid's size and bars without shading say nothing by themselves. */
function numbersShown(figure: Figure): number[] {
  if (figure.kind === 'fractions') return figure.bars.flatMap(({ parts, shaded }) => (shaded === 0 ? [parts] : [parts, shaded]));
  if (figure.kind === 'area') return [figure.width, figure.depth];
  if (figure.kind === 'volume') return [figure.width, figure.height, figure.depth];
  return figure.kind === 'points' ? figure.points.flatMap(({ x, y }) => [x, y]) : [];
}

describe('figures', () => {
  test('are found for every skill that may have one, and for no other', () => {
    const found = listSkills().filter(({ id }) => questionsOf(id).some((question) => findFigure(question)));
    expect(found.map(({ id }) => id).sort()).toEqual([...figureSkills].sort());
  });

  test.each(figureSkills)('of %s show no number that the question does not name', (skill) => {
    for (const question of questionsOf(skill)) {
      const figure = findFigure(question);
      if (!figure) continue;
      const named = numbersIn(question.prompt);
      expect({ prompt: question.prompt, unnamed: numbersShown(figure).filter((number) => !named.has(number)) }).toEqual({
        prompt: question.prompt,
        unnamed: [],
      });
    }
  });

  test('show the very fractions that the proof of the key calculates with', () => {
    const skills = [
      'compare-fractions',
      'add-like-fractions',
      'subtract-unlike-fractions',
      'multiply-fractions',
      'equivalent-fractions',
    ];
    for (const { proof, prompt, ...rest } of skills.flatMap(questionsOf)) {
      const figure = findFigure({ prompt, ...rest });
      if (figure?.kind !== 'fractions' || proof.kind !== 'exact') throw new Error(`no fractions for ${prompt}`);
      const text = 'expression' in proof ? proof.expression : proof.equation;
      for (const { parts, shaded } of figure.bars) expect(text).toContain(`${shaded}/${parts}`);
      expect(figure.bars.length).toBe((text.match(/\d+\/\d/g) ?? []).length);
    }
  });

  test('of rectangles and boxes have as many squares and cubes as the key says', () => {
    const sized = ['area-of-rectangles', 'volume-by-unit-cubes', 'volume-of-boxes'].flatMap(questionsOf);
    const seen = sized.flatMap(({ proof, ...question }) => {
      const figure = findFigure(question);
      if (!figure || figure.kind === 'solid' || proof.kind !== 'exact' || !('expression' in proof)) return [];
      const key = evaluateExpression(proof.expression);
      const count = numbersShown(figure).reduce((product, number) => product * number, 1);
      expect({ prompt: question.prompt, count: String(count) }).toEqual({ prompt: question.prompt, count: showRational(key) });
      return [figure.kind];
    });
    expect(new Set(seen)).toEqual(new Set(['area', 'volume']));
  });

  test('mark each point where the question has it, and not the one that is asked for', () => {
    for (const { prompt, ...rest } of [
      'moves-on-a-coordinate-grid',
      'distance-on-a-coordinate-grid',
      'distance-between-points',
    ].flatMap(questionsOf)) {
      const figure = findFigure({ prompt, ...rest });
      if (figure?.kind !== 'points') continue;
      const shown = figure.points.map(({ x, y }) => `(${x}, ${y})`);
      expect(shown).toEqual(prompt.match(/\(\d+, \d+\)/g));
    }
  });
});
