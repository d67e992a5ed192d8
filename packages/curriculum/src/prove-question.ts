import type { Question } from '@toolboxai/contracts';
import { evaluateExpression } from './evaluate-expression.ts';
import { findFact } from './facts/find-fact.ts';
import { parseValue } from './parse-value.ts';
import { add, compare, type Rational, rational, showRational } from './rational.ts';

export type ProofResult = { ok: true } | { ok: false; reason: string };

type ExactProof = Extract<Question['proof'], { kind: 'exact' }>;
type FactProof = Extract<Question['proof'], { kind: 'fact' }>;

/** The choices of a comparison: the sign of "left minus right", or that no comparison can be made. */
const signTexts: Readonly<Record<string, -1 | 0 | 1 | null>> = { '<': -1, '=': 0, '>': 1, 'You cannot tell': null };

const refuse = (reason: string): ProofResult => ({ ok: false, reason });
const one = rational(1n, 1n);

/** True where a choice's text is right; null where the text cannot be read. */
type Judge = (text: string) => boolean | null;

function judgeExpression(value: Rational, texts: readonly string[]): Judge {
  if (texts.every((text) => Object.hasOwn(signTexts, text))) {
    const sign = compare(value, rational(0n, 1n));
    return (text) => signTexts[text] === sign;
  }
  return (text) => {
    const choice = parseValue(text);
    return choice && compare(choice, value) === 0;
  };
}

/** `3x − 6` as arithmetic with the letter. */
const asAscii = (text: string): string => text.replaceAll('−', '-').replace(/(\d)([a-z])/g, '$1*$2');

/** Expressions in one letter that agree at all of these are the same, whatever their form: children's have no such high powers. */
const probes = [-3, -2, -1, 0, 1, 2, 3, 5, 7, 11, 13].map((n) => rational(BigInt(n), 1n));

function agreeEverywhere(left: string, right: string, letter: string): boolean {
  return probes.every((at) => {
    const variables = { [letter]: at };
    return compare(evaluateExpression(left, variables), evaluateExpression(right, variables)) === 0;
  });
}

function judgeIdentity({ expression, equals }: Extract<ExactProof, { expression: string }>, letter: string): Judge | string {
  if (!agreeEverywhere(expression, equals, letter)) return `${expression} is not ${equals}`;
  return (text) => {
    try {
      return agreeEverywhere(expression, asAscii(text), letter);
    } catch {
      return null;
    }
  };
}

function judgeFact({ source, path, equals }: FactProof): Judge | string {
  const accepted = findFact(source, path);
  if (!accepted) return `${source} says nothing under ${path}`;
  if (!accepted.includes(equals)) return `${source} says ${accepted.join(', ')} under ${path}, not ${equals}`;
  return (text) => accepted.includes(text);
}

function equationHolds(proof: Extract<ExactProof, { equation: string }>, value: Rational): boolean {
  const [left, right, more] = proof.equation.split('=');
  if (left === undefined || right === undefined || more !== undefined) throw new SyntaxError('the equation needs one "="');
  const variables = { [proof.variable]: value };
  return compare(evaluateExpression(left, variables), evaluateExpression(right, variables)) === 0;
}

function judgeProof(proof: ExactProof | FactProof, texts: readonly string[]): Judge | string {
  if (proof.kind === 'fact') return judgeFact(proof);
  const letter = 'expression' in proof ? /[a-z]/.exec(proof.equals)?.[0] : undefined;
  if ('expression' in proof && letter !== undefined) return judgeIdentity(proof, letter);
  const claimed = parseValue(proof.equals);
  if (!claimed) return `the proof's result "${proof.equals}" is not a number`;
  if ('expression' in proof) {
    const value = evaluateExpression(proof.expression);
    if (compare(value, claimed) === 0) return judgeExpression(value, texts);
    return `${proof.expression} is ${showRational(value)}, not ${proof.equals}`;
  }
  if (!equationHolds(proof, claimed)) return `${proof.variable} = ${proof.equals} does not solve ${proof.equation}`;
  // An equation that its neighbour solves as well (such as x = x) would prove nothing.
  if (equationHolds(proof, add(claimed, one))) return `${proof.equation} has more than one solution`;
  return (text) => {
    const choice = parseValue(text);
    return choice && equationHolds(proof, choice);
  };
}

/**
 * Works the proof out anew, by arithmetic that shares nothing with the way the question was made, or looks the fact up, and
 * checks that exactly one choice has that value and that it is the one keyed as correct. What a teacher must confirm never passes.
 */
export function proveQuestion(question: Question): ProofResult {
  const { proof, choices } = question;
  if (proof.kind === 'teacher') return refuse(`a teacher must confirm it: ${proof.reason}`);
  try {
    const texts = choices.map((choice) => choice.text);
    const judge = judgeProof(proof, texts);
    if (typeof judge === 'string') return refuse(judge);
    const verdicts = texts.map(judge);
    const unread = verdicts.indexOf(null);
    if (unread >= 0) return refuse(`the choice "${texts[unread]}" cannot be read`);
    const right = verdicts.filter((verdict) => verdict === true).length;
    if (right !== 1) return refuse(`${right} choices have the value of the answer; it must be one`);
    const wrongKey = choices.some((choice, i) => choice.correct !== verdicts[i]);
    return wrongKey ? refuse('another choice than the right one is keyed as correct') : { ok: true };
  } catch (fault) {
    if (fault instanceof SyntaxError || fault instanceof RangeError) return refuse(`the proof cannot be read: ${fault.message}`);
    throw fault;
  }
}
