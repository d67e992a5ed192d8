import type { Choice, Question } from '@toolboxai/contracts';
import { parseValue } from './parse-value.ts';
import { compare } from './rational.ts';

/** A way to choose that asks for no knowledge of the skill. Gives a place among the choices, or null where it points to none. */
type Rule = { name: string; pick(texts: readonly string[]): number | null };

/** How far a rule leads: in how many of the questions it points to one choice, and how often that is the key. */
export type Guess = { rule: string; pointed: number; right: number };

/** `7 1/2` becomes `9 9/9`, `−3` becomes `−9`, `two words` becomes `w w`: the form without what it holds. */
const shapeOf = (text: string): string =>
  text
    .replaceAll(',', '')
    .replace(/\d+/g, '9')
    .replace(/\p{L}{2,}|\ba\b/gu, 'w');

const fractionIn = (text: string): readonly [top: number, bottom: number] | null => {
  const [, top, bottom] = /(\d+)\/(\d+)$/.exec(text) ?? [];
  return top === undefined || bottom === undefined ? null : [Number(top), Number(bottom)];
};

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));

function isInLowestTerms(text: string): boolean {
  const found = fractionIn(text);
  return found === null || greatestCommon(...found) === 1;
}

/** The one choice that differs where the three others agree. */
function findOddOne(features: readonly unknown[]): number | null {
  const odd = features.findIndex((feature) => features.filter((other) => other === feature).length === 1);
  const others = features.filter((_, i) => i !== odd);
  return odd >= 0 && new Set(others).size === 1 ? odd : null;
}

const isOdd = (name: string, featureOf: (text: string) => unknown): Rule => ({
  name: `the odd one out by ${name}`,
  pick: (texts) => findOddOne(texts.map(featureOf)),
});

/** The one choice than which no other has so much of it. */
const hasMost = (name: string, sizeOf: (text: string) => number): Rule => ({
  name: `the ${name}`,
  pick: (texts) => {
    const sizes = texts.map(sizeOf);
    const most = Math.max(...sizes);
    return sizes.filter((size) => size === most).length === 1 ? sizes.indexOf(most) : null;
  },
});

function placesBySize(texts: readonly string[]): number[] | null {
  const values = texts.map(parseValue).filter((value) => value !== null);
  if (values.length < texts.length) return null;
  return values.map((value) => values.filter((other) => compare(other, value) < 0).length);
}

const standsAt = (name: string, place: number): Rule => ({
  name: `the ${name}`,
  pick: (texts) => {
    const found = placesBySize(texts)?.indexOf(place) ?? -1;
    return found < 0 ? null : found;
  },
});

const rules: readonly Rule[] = [
  ...['smallest', 'second smallest', 'second largest', 'largest'].map(standsAt),
  hasMost('longest', (text) => text.length),
  hasMost('shortest', (text) => -text.length),
  isOdd('form', shapeOf),
  isOdd('lowest terms', isInLowestTerms),
  isOdd('bottom number', (text) => fractionIn(text)?.[1] ?? null),
];

/** Of a hundred questions in which a rule points to a choice, at most so many may have their key there; blind chance gives 25. */
export const mostRightGuesses = 70;
/** A rule that points to a choice in fewer of a hundred questions is of no use to anybody. */
const leastPointed = 25;
/** With fewer questions, chance speaks louder than the skill. */
const leastQuestions = 100;

const isKey = (choices: readonly Choice[], place: number): boolean => choices[place]?.correct === true;

/** Each rule with what it reaches over these questions of one skill. */
export function measureGuessing(questions: readonly Question[]): Guess[] {
  return rules.map(({ name, pick }) => {
    const picks = questions.map(({ choices }) => ({ choices, place: pick(choices.map((choice) => choice.text)) }));
    const right = picks.filter(({ choices, place }) => place !== null && isKey(choices, place)).length;
    return { rule: name, pointed: picks.filter(({ place }) => place !== null).length, right };
  });
}

/** The rules that lead to the key too often, such as `the largest: 97 of 100`. None is found in fewer than a hundred questions. */
export function findGiveaways(questions: readonly Question[]): string[] {
  if (questions.length < leastQuestions) return [];
  return measureGuessing(questions)
    .filter(({ pointed, right }) => pointed * 100 >= leastPointed * questions.length && right * 100 > mostRightGuesses * pointed)
    .map(({ rule, pointed, right }) => `${rule}: ${right} of ${pointed}`);
}
