import type { Proof, Question } from '@toolboxai/contracts';
import { describe, expect, test } from 'vitest';
import { proveQuestion } from './prove-question.ts';

const sum: Proof = { kind: 'exact', expression: '1/3 + 1/4', equals: '7/12' };

const product: Proof = { kind: 'exact', expression: '3 * (x + 2)', equals: '3*x + 6' };

/** A question with these choices, the first being keyed as correct. */
function ask(proof: Proof, ...texts: string[]): Question {
  const choices = texts.map((text, i) => ({ id: `c${i}`, text, correct: i === 0, feedback: '' }));
  return { id: 'q1', skill: 's', standard: null, prompt: '?', choices, explanation: [], difficulty: 'easy', proof };
}

const reasonOf = (question: Question) => {
  const result = proveQuestion(question);
  return result.ok ? 'ok' : result.reason;
};

describe('a question is proven', () => {
  test('when one choice has the value and is the key, however it is written', () => {
    expect(reasonOf(ask(sum, '14/24', '2/7', '1/12', '1'))).toBe('ok');
  });

  test('by an equation that only the key solves', () => {
    expect(reasonOf(ask({ kind: 'exact', equation: '2*x + 3 = 11', variable: 'x', equals: '4' }, '4', '7', '14'))).toBe('ok');
  });

  test('by an expression with its letter, in whatever order it is written', () => {
    expect(reasonOf(ask(product, '3x + 6', '3x + 2', 'x + 6', '−3x + 6'))).toBe('ok');
  });

  test('in dollars, and on the clock', () => {
    expect(reasonOf(ask({ kind: 'exact', expression: '2.35 + 1.40', equals: '3.75' }, '$3.75', '$3.65', '$4.75'))).toBe('ok');
    expect(reasonOf(ask({ kind: 'exact', expression: '11 * 60 + 50 + 25 - 720', equals: '15' }, '12:15', '11:15', '11:25'))).toBe(
      'ok',
    );
  });

  test('by the sign of a difference', () => {
    expect(reasonOf(ask({ kind: 'exact', expression: '5/8 - 2/3', equals: '-1/24' }, '<', '>', '=', 'You cannot tell'))).toBe(
      'ok',
    );
  });
});

describe('a question is refused', () => {
  test.each<[string, Question]>([
    ['keyed as correct', ask(sum, '2/7', '7/12', '1/12')],
    ['2 choices have the value', ask(sum, '7/12', '14/24', '1')],
    ['0 choices have the value', ask(sum, '2/7', '1/12', '1')],
    ['"seven twelfths" cannot be read', ask(sum, '7/12', 'seven twelfths', '1')],
    ['"<" cannot be read', ask(sum, '7/12', '<', '1')],
    ['is 7/12, not 5/12', ask({ ...sum, equals: '5/12' }, '5/12', '1')],
    ['cannot be read', ask({ ...sum, equals: 'about a half' }, '7/12', '1')],
    ['cannot be read', ask({ ...sum, expression: '1/3 plus 1/4' }, '7/12', '1')],
    ['cannot be read', ask({ ...sum, expression: '1/0' }, '7/12', '1')],
    ['does not solve', ask({ kind: 'exact', equation: 'x + 1 = 3', variable: 'x', equals: '3' }, '3', '2')],
    ['more than one solution', ask({ kind: 'exact', equation: 'x = x', variable: 'x', equals: '3' }, '3', '2')],
    ['needs one "="', ask({ kind: 'exact', equation: 'x + 1', variable: 'x', equals: '3' }, '3', '2')],
    ['keyed as correct', ask({ kind: 'exact', expression: '1/2 - 1/3', equals: '1/6' }, '<', '>', '=')],
    ['a teacher must confirm', ask({ kind: 'teacher', reason: 'a matter of taste' }, 'a', 'b')],
    ['says nothing', ask({ kind: 'fact', source: 'atlas', path: 'x', equals: 'y' }, 'y', 'z')],
    ['is not 3*x + 5', ask({ ...product, equals: '3*x + 5' }, '3x + 5', '3x + 6')],
    ['2 choices have the value', ask(product, '3x + 6', '6 + 3x')],
    ['"three x" cannot be read', ask(product, '3x + 6', 'three x')],
  ])('because: %s', (reason, question) => {
    expect(reasonOf(question)).toContain(reason);
  });
});
