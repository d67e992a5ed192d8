import type { Choice, Question } from '@toolboxai/contracts';
import { evaluateExpression } from '../evaluate-expression.ts';
import { findFact } from '../facts/find-fact.ts';
import { parseValue } from '../parse-value.ts';
import { proveQuestion } from '../prove-question.ts';
import { type Rational, showRational } from '../rational.ts';
import { blank, type Derivation } from './derivation.ts';
import { deriveExpression } from './derive-expression.ts';
import { deriveFact, type FactPlace } from './derive-fact.ts';

export type KeyJudgement =
  | { verdict: 'proven'; proof: Question['proof']; steps: string[] }
  | { verdict: 'wrong'; message: string }
  | { verdict: 'unproven'; reason: string };

type Candidate = Omit<Question, 'proof'>;

/** `0.3` rather than `3/10` where the question is in decimals and the number has an end. */
function showNumber(value: Rational, shown: string): string {
  if (!/\d\.\d/.test(shown) || value.d === 1n) return showRational(value);
  for (let places = 1; places <= 15; places++) {
    const scale = 10n ** BigInt(places);
    if (scale % value.d !== 0n) continue;
    const size = String((value.n < 0n ? -value.n : value.n) * (scale / value.d)).padStart(places + 1, '0');
    return `${value.n < 0n ? '-' : ''}${size.slice(0, -places)}.${size.slice(-places)}`;
  }
  return showRational(value);
}

const isSame = (a: Rational | null, b: Rational): boolean => a !== null && showRational(a) === showRational(b);

/** The number that an answer names, also behind `x =`. */
const numberIn = (text: string): Rational | null => parseValue(text.replace(/^[a-z]\s*=\s*/i, ''));

const signOf = (gap: Rational): string => (gap.n < 0n ? '<' : gap.n > 0n ? '>' : '=');

/** How the evaluation says that an expression has no value, or is too long to work out. */
const isRefusal = (fault: unknown): fault is Error => fault instanceof RangeError || fault instanceof SyntaxError;

function holds(equation: string, variable: string, value: Rational): boolean {
  const [left = '', right = ''] = equation.split('=');
  try {
    return isSame(evaluateExpression(left, { [variable]: value }), evaluateExpression(right, { [variable]: value }));
  } catch (fault) {
    // A division by zero: whatever solves it, this does not.
    if (isRefusal(fault)) return false;
    throw fault;
  }
}

/** What the arithmetic says, and which texts agree with it: null for one that cannot be read. */
type Finding = { claim: string; proof: Question['proof']; agrees: (text: string) => boolean | null; steps: string[] };

function findValue(derivation: Extract<Derivation, { expression: string }>): Finding {
  const { expression, shown } = derivation;
  const value = evaluateExpression(expression);
  const proof = { kind: 'exact', expression, equals: showRational(value) } as const;
  if (derivation.asks === 'sign') {
    const compared = shown.replace(blank, signOf(value));
    const agrees = (text: string) => (/^[<=>]$/.test(text) ? text === signOf(value) : null);
    return { claim: compared, proof, agrees, steps: [`${compared}.`] };
  }
  const number = showNumber(value, shown);
  const agrees = (text: string) => {
    const found = numberIn(text);
    return found && isSame(found, value);
  };
  return { claim: `${shown} is ${number}`, proof, agrees, steps: [`${shown} = ${number}.`] };
}

function findSolution(derivation: Extract<Derivation, { asks: 'unknown' }>, choices: readonly Choice[]): Finding {
  const { equation, variable, shown } = derivation;
  const agrees = (text: string) => {
    const found = numberIn(text);
    return found && holds(equation, variable, found);
  };
  const right = choices.find((choice) => agrees(choice.text) === true);
  const value = right && numberIn(right.text);
  const number = value ? showNumber(value, shown) : '';
  return {
    claim: value ? `in ${shown}, ${variable} is ${number}` : `no answer solves ${shown}`,
    proof: { kind: 'exact', equation, variable, equals: number },
    agrees,
    steps: [`Put ${number} in the place of ${variable}: ${shown} is true.`],
  };
}

function judgeFinding(candidate: Candidate, { claim, proof, agrees, steps }: Finding): KeyJudgement {
  const verdicts = candidate.choices.map((choice) => agrees(choice.text));
  const keyed = candidate.choices.findIndex((choice) => choice.correct);
  if (verdicts[keyed] === null)
    return { verdict: 'unproven', reason: `${claim}; the answer that is marked as right is not a plain number` };
  if (verdicts[keyed] === false) {
    const right = verdicts.indexOf(true);
    const where = right < 0 ? '' : `, which is answer ${String.fromCharCode(65 + right)}`;
    return { verdict: 'wrong', message: `This answer key is wrong: ${claim}${where}.` };
  }
  const proven = proveQuestion({ ...candidate, proof });
  return proven.ok
    ? { verdict: 'proven', proof, steps }
    : { verdict: 'unproven', reason: `${claim}, as marked; but ${proven.reason}` };
}

function judgeFact(candidate: Candidate, { source, path }: FactPlace): KeyJudgement {
  const accepted = findFact(source, path) ?? [];
  const key = candidate.choices.find(({ correct }) => correct)?.text.trim() ?? '';
  const equals = accepted.find((text) => text.toLowerCase() === key.toLowerCase());
  if (equals === undefined)
    return { verdict: 'wrong', message: `This answer key is wrong: ${source} says ${accepted.join(' or ')}.` };
  const proof = { kind: 'fact', source, path, equals: key } as const;
  const proven = proveQuestion({ ...candidate, proof });
  return proven.ok
    ? { verdict: 'proven', proof, steps: [`${source} says ${equals}.`] }
    : { verdict: 'unproven', reason: `${source} says ${equals}, as marked; but ${proven.reason}` };
}

/**
 * Works out what a question asks for from its words and holds its key against that. `wrong` only where the arithmetic is certain
 * and says another thing than the key; where the words are not plain arithmetic, the key is for the teacher to confirm.
 */
export function judgeKey(candidate: Candidate): KeyJudgement {
  const fact = deriveFact(candidate.prompt);
  if (fact) return judgeFact(candidate, fact);
  const derivation = deriveExpression(candidate.prompt);
  if (!derivation)
    return {
      verdict: 'unproven',
      reason: 'the question is neither plain arithmetic nor a fact of the tables, so its key could not be checked',
    };
  try {
    const finding = derivation.asks === 'unknown' ? findSolution(derivation, candidate.choices) : findValue(derivation);
    return judgeFinding(candidate, finding);
  } catch (fault) {
    if (isRefusal(fault)) return { verdict: 'unproven', reason: `${derivation.shown} could not be worked out: ${fault.message}` };
    throw fault;
  }
}
