import { evaluateExpression } from './evaluate-expression.ts';
import { compare, showRational } from './rational.ts';
import type { Rng } from './rng.ts';
import type { Draw, Item, ProofSketch, Skill, SkillSpec, WrongChoice } from './skill.ts';
import { exactOf, isPlain, sameValue, showValue, type Value } from './value.ts';

/** Wrong choices beside the right one. */
export const wrongChoiceCount = 3;

/** Wrong answers that differ in value from the answer and from one another; of two alike the earlier stays. */
function findWrong<P>(spec: SkillSpec<P>, params: P, answer: Value): WrongChoice[] {
  const found: WrongChoice[] = [];
  for (const { id, wrong, feedback } of spec.misconceptions) {
    const value = wrong(params);
    if (!value || !isPlain(value, spec.belowZero) || sameValue(value, answer)) continue;
    if (found.some((other) => sameValue(other.value, value))) continue;
    found.push({ misconception: id, value, feedback: feedback(params) });
  }
  return found;
}

/**
 * Three of the wrong answers. Where they are numbers, the key's place by size is drawn first, among those that they allow, so that
 * no place by size gives the key away.
 */
function chooseWrong(found: readonly WrongChoice[], answer: Value, rng: Rng): WrongChoice[] {
  const key = exactOf(answer);
  const sides = found.map(({ value }) => {
    const exact = exactOf(value);
    return key && exact && compare(exact, key);
  });
  if (sides.includes(null)) return rng.shuffle(found).slice(0, wrongChoiceCount);
  const below = rng.shuffle(found.filter((_, i) => sides[i] === -1));
  const above = rng.shuffle(found.filter((_, i) => sides[i] === 1));
  const belowCount = rng.int(Math.max(0, wrongChoiceCount - above.length), Math.min(wrongChoiceCount, below.length));
  return [...below.slice(0, belowCount), ...above.slice(0, wrongChoiceCount - belowCount)];
}

/** `3*x + 6`: a linear answer as algebra systems write it. */
const asciiLinear = ({ a, b, letter }: Extract<Value, { kind: 'linear' }>): string =>
  `${a}*${letter} ${b < 0 ? '-' : '+'} ${Math.abs(b)}`;

function asciiOf(answer: Value): string | null {
  if (answer.kind === 'linear') return asciiLinear(answer);
  if (answer.kind === 'decimal') return showValue(answer).replaceAll(',', '').replace('−', '-');
  const exact = exactOf(answer);
  return exact && showRational(exact);
}

/** States what the answer claims to be; a comparison claims nothing but the sign, so its difference is worked out. */
function stateProof(sketch: ProofSketch, answer: Value): Item['proof'] {
  if ('source' in sketch) return { kind: 'fact', ...sketch, equals: showValue(answer) };
  const asWritten = asciiOf(answer);
  if ('equation' in sketch) return { kind: 'exact', ...sketch, equals: asWritten ?? '' };
  return { kind: 'exact', ...sketch, equals: asWritten ?? showRational(evaluateExpression(sketch.expression)) };
}

/**
 * Closes over a skill's own kind of parameters, so that skills of every kind fit one list. A draw whose answer the
 * second method does not confirm, or that has fewer than three wrong choices, is refused and never becomes a question.
 */
export function defineSkill<P>(spec: SkillSpec<P>): Skill {
  const { make, solve, verify, misconceptions, prompt, explain, proof, belowZero, ...facts } = spec;
  return {
    ...facts,
    misconceptions: misconceptions.map(({ id, name }) => ({ id, name })),
    draw(rng, difficulty): Draw {
      const params = make(rng, difficulty);
      const answer = solve(params);
      if (!isPlain(answer, belowZero) || !verify(params, answer)) return { kind: 'refused', reason: 'not-verified' };
      const found = findWrong(spec, params, answer);
      if (found.length < wrongChoiceCount) return { kind: 'refused', reason: 'too-few-choices' };
      const wrong = chooseWrong(found, answer, rng);
      const steps = explain(params, answer);
      return { kind: 'drawn', item: { prompt: prompt(params), answer, wrong, steps, proof: stateProof(proof(params), answer) } };
    },
    refusesSpoiled(rng, difficulty, spoil) {
      const params = make(rng, difficulty);
      const answer = solve(params);
      if (!isPlain(answer, belowZero)) return null;
      const spoiled = spoil(answer);
      return sameValue(answer, spoiled) ? null : !verify(params, spoiled);
    },
  };
}
