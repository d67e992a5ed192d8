import { describe, expect, test } from 'vitest';
import { defineSkill } from './define-skill.ts';
import { say } from './rich-text.ts';
import { createRng } from './rng.ts';
import type { Misconception, SkillSpec } from './skill.ts';
import { addWithin1000Teaching } from './teaching/addition/add-within-1000.ts';
import { fraction, integer, ratioOf, type Value } from './value.ts';

const slip = (id: string, wrong: Misconception<number>['wrong']): Misconception<number> => ({
  id,
  name: id,
  wrong,
  feedback: () => say`Try again.`,
});

/** Doubles a number. */
const doubling: SkillSpec<number> = {
  id: 'doubling',
  name: 'Doubling',
  grade: 3,
  grades: [3, 3],
  domain: 'add and subtract',
  standard: '3.OA.A.1',
  keywords: [],
  prerequisites: [],
  teaching: addWithin1000Teaching,
  make: (rng) => rng.int(3, 50),
  solve: (n) => integer(2 * n),
  verify: (n, answer) => ratioOf(answer)?.n === n + n,
  misconceptions: [slip('kept', integer), slip('tripled', (n) => integer(3 * n)), slip('squared', (n) => integer(n * n))],
  prompt: (n) => say`Double ${n}.`,
  explain: (n, answer) => [say`${n} + ${n} = ${answer}.`],
  proof: (n) => ({ expression: `2 * ${n}` }),
};

const drawOf = (changes: Partial<SkillSpec<number>>) => defineSkill({ ...doubling, ...changes }).draw(createRng('x'), 'easy');

describe('a draw', () => {
  test('carries the answer that the second method confirmed', () => {
    const draw = drawOf({});
    expect(draw.kind).toBe('drawn');
  });

  test('is thrown away when the second method disagrees', () => {
    expect(drawOf({ solve: (n) => integer(2 * n + 1) })).toEqual({ kind: 'refused', reason: 'not-verified' });
  });

  test('never offers a wrong choice that equals the answer in value', () => {
    const same = slip('same', (n) => fraction(4 * n, 2));
    expect(drawOf({ misconceptions: [...doubling.misconceptions.slice(1), same] })).toEqual({
      kind: 'refused',
      reason: 'too-few-choices',
    });
  });

  test('never offers two wrong choices of the same value', () => {
    const again = slip('again', (n) => fraction(6 * n, 2));
    expect(drawOf({ misconceptions: [...doubling.misconceptions.slice(1), again] })).toEqual({
      kind: 'refused',
      reason: 'too-few-choices',
    });
  });

  test('leaves out wrong answers that no child would write', () => {
    const below = slip('below', (n) => integer(-n));
    expect(drawOf({ misconceptions: [...doubling.misconceptions.slice(1), below] })).toEqual({
      kind: 'refused',
      reason: 'too-few-choices',
    });
  });

  test('puts the answer at every place by size that its wrong answers allow, about as often at each', () => {
    const many = [1, 2, 3].flatMap((k) => [
      slip(`less ${k}`, (n) => integer(2 * n - k)),
      slip(`more ${k}`, (n) => integer(2 * n + k)),
    ]);
    const skill = defineSkill({ ...doubling, misconceptions: many });
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 400; i++) {
      const draw = skill.draw(createRng(`place ${i}`), 'easy');
      if (draw.kind !== 'drawn') throw new Error('a draw was refused');
      const sizeOf = (value: Value) => ratioOf(value)?.n ?? 0;
      const place = draw.item.wrong.filter(({ value }) => sizeOf(value) < sizeOf(draw.item.answer)).length;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(75);
  });
});
