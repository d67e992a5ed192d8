import { Fraction } from 'fraction.js';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { names } from '../../story-people.ts';
import { rationalStoriesTeaching } from '../../teaching/algebra/rational-stories.ts';
import { fraction, money, ratioOf, showValue, simplest, type Value } from '../../value.ts';

/** Change from `paid` dollars after buying `count` things at `price` cents and one at `extra` cents. */
type Shopping = { kind: 'change'; name: string; told: number; count: number; price: number; extra: number; paid: number };
/** Something `inner` quarters wide is centered on something `outer` quarters wide. */
type Centering = { kind: 'centered'; name: string; told: number; outer: number; inner: number };
type Params = Shopping | Centering;

const quarters = (n: number): Value => simplest(new Fraction(n, 4));

const priceOf = ({ count, price, extra }: Shopping) => count * price + extra;

/** What the wrong procedure for that kind of story gives. */
const byKind = (shopping: ((p: Shopping) => number) | null, centering: ((p: Centering) => Fraction) | null) => (p: Params) => {
  if (p.kind === 'change') return shopping && money(shopping(p));
  return centering && simplest(centering(p));
};

const hint =
  (shopping: (p: Shopping) => ReturnType<typeof say>, centering: (p: Centering) => ReturnType<typeof say>) => (p: Params) =>
    p.kind === 'change' ? shopping(p) : centering(p);

const things = [
  ['notebooks', 'a pen', 'in a shop'],
  ['sandwiches', 'a drink', 'at a snack bar'],
  ['bags of seeds', 'a flower pot', 'at a garden market'],
] as const;

function tellShopping({ name, told, count, price, extra, paid }: Shopping) {
  const [many, one, where] = things[told % things.length] ?? things[0];
  return say`${name} buys ${count} ${many} at ${money(price)} each and ${one} for ${money(extra)} ${where}, and pays with ${money(paid * 100)}. How much change is due?`;
}

function tellCentering({ name, told, outer, inner }: Centering) {
  const [large, small] = [quarters(outer), quarters(inner)];
  if (told % 3 === 0) {
    return say`${name} hangs a towel bar of ${small} inches in the center of a door that is ${large} inches wide. How many inches are left on each side?`;
  }
  return told % 3 === 1
    ? say`A rug ${small} feet long lies in the middle of a hall ${large} feet long, and ${name} measures the bare floor at one end. How many feet is that?`
    : say`${name} sets a title ${small} inches wide in the middle of a poster ${large} inches wide. How many inches are left on each side?`;
}

export const rationalStories = defineSkill<Params>({
  id: 'multi-step-stories-with-rational-numbers',
  name: 'Multi-step problems with rational numbers',
  grade: 7,
  grades: [6, 8],
  domain: 'algebra',
  standard: '7.EE.B.3',
  keywords: [
    'multi-step problems',
    'rational numbers',
    'real-life problems',
    'word problems',
    'fractions and decimals',
    'change',
  ],
  prerequisites: ['subtract-unlike-fractions', 'subtract-decimals'],
  teaching: rationalStoriesTeaching,
  make: (rng, difficulty) => {
    const [name, told] = [rng.pick(names), rng.int(0, 2)];
    if (rng.int(0, 1) === 0) {
      const count = rng.int(2, difficulty === 'easy' ? 4 : 7);
      const price = difficulty === 'easy' ? rng.int(3, 18) * 25 : rng.int(21, 89) * 5;
      const extra = difficulty === 'hard' ? rng.int(105, 399) : rng.int(4, 15) * 25;
      // The smallest note that is enough.
      const paid = [10, 20, 50, 100].find((note) => note * 100 > count * price + extra) ?? 100;
      return { kind: 'change', name, told, count, price, extra, paid };
    }
    // Easy stories keep to halves.
    const step = difficulty === 'easy' ? 2 : 1;
    const inner = step * rng.int(Math.ceil(45 / step), 98 / step);
    return { kind: 'centered', name, told, outer: inner + step * rng.int(Math.ceil(17 / step), 62 / step), inner };
  },
  solve: (p) =>
    p.kind === 'change' ? money(p.paid * 100 - priceOf(p)) : simplest(new Fraction(p.outer, 4).sub(p.inner, 4).div(2)),
  // Puts everything back together: change and goods make the note, two gaps and the middle part make the whole width.
  verify: (p, answer) => {
    const ratio = ratioOf(answer);
    if (!ratio) return false;
    if (p.kind === 'centered') {
      const isKind = answer.kind === 'integer' || answer.kind === 'fraction' || answer.kind === 'mixed';
      return isKind && (ratio.n + ratio.n) * 4 + p.inner * ratio.d === p.outer * ratio.d;
    }
    let left = p.paid * 100 - p.extra;
    for (let i = 0; i < p.count; i++) left -= p.price;
    return answer.kind === 'money' && ratio.n === left;
  },
  misconceptions: [
    {
      id: 'stopped-one-step-early',
      name: 'Stops one step before the end',
      wrong: byKind(priceOf, ({ outer, inner }) => new Fraction(outer - inner, 4)),
      feedback: hint(
        () => say`That is what everything costs. The question asks what is given back.`,
        () => say`That is what is left on both sides together. How is it shared?`,
      ),
    },
    {
      id: 'used-one-thing-once',
      name: 'Uses a number once that is needed more often',
      wrong: byKind(
        ({ price, extra, paid }) => paid * 100 - price - extra,
        ({ outer, inner }) => new Fraction(outer, 4).sub(inner, 8),
      ),
      feedback: hint(
        ({ count }) => say`You took the first price once, but ${count} of those are bought.`,
        () => say`You halved only one of the two widths. Measure both from the same middle.`,
      ),
    },
    {
      id: 'left-the-last-thing-out',
      name: 'Overlooks the last number of the story',
      wrong: byKind(
        ({ count, price, paid }) => paid * 100 - count * price,
        ({ outer }) => new Fraction(outer, 8),
      ),
      feedback: hint(
        ({ extra }) => say`One thing has not been paid yet: the one for ${money(extra)}.`,
        () => say`That is half of the whole width. The part in the middle needs room as well.`,
      ),
    },
    {
      id: 'added-instead',
      name: 'Adds where something is taken away, or multiplies where it is only added',
      wrong: byKind(
        ({ count, price, extra, paid }) => paid * 100 - count * (price + extra),
        ({ outer, inner }) => new Fraction(outer + inner, 8),
      ),
      feedback: hint(
        ({ count }) => say`You took all of it ${count} times. The last thing is bought only once.`,
        () => say`You added the widths. Draw the picture: the smaller one lies inside the larger one.`,
      ),
    },
    {
      id: 'slip-in-regrouping',
      name: 'Loses one whole while regrouping',
      wrong: byKind(
        (p) => p.paid * 100 - priceOf(p) + 100,
        ({ outer, inner }) => new Fraction(outer - inner, 8).add(1, 2),
      ),
      feedback: hint(
        () => say`Very near! Count up from the price to the note, first the cents and then the dollars.`,
        () => say`Very near! Subtract the whole numbers and the fractions again, and then halve.`,
      ),
    },
    {
      id: 'shared-into-three',
      name: 'Shares the rest into as many parts as there are things in the picture',
      wrong: byKind(null, ({ outer, inner }) => new Fraction(outer - inner, 12)),
      feedback: () => say`You made three shares. Only the two gaps share what is left.`,
    },
  ],
  prompt: (p) => (p.kind === 'change' ? tellShopping(p) : tellCentering(p)),
  explain: (p, answer) => {
    if (p.kind === 'change') {
      const { count, price, extra, paid } = p;
      return [
        say`${count} times ${money(price)} is ${money(count * price)}.`,
        say`With ${money(extra)} more, everything costs ${money(priceOf(p))}.`,
        say`From ${money(paid * 100)} that leaves ${money(paid * 100)} − ${money(priceOf(p))} = ${answer}.`,
      ];
    }
    const gap = quarters(p.outer - p.inner);
    return [
      say`Both gaps together are ${quarters(p.outer)} − ${quarters(p.inner)} = ${gap}.`,
      say`They are equal, so each is half of ${gap}.`,
      say`That is ${gap} × ${fraction(1, 2)} = ${answer}.`,
    ];
  },
  proof: (p) => {
    if (p.kind === 'centered') return { expression: `(${asSum(p.outer)} - ${bracketed(asSum(p.inner))}) / 2` };
    const amount = (cents: number) => showValue(money(cents)).slice(1);
    return { expression: `${p.paid} - ${p.count} * ${amount(p.price)} - ${amount(p.extra)}` };
  },
});

/** `27 + 1/2` for a mixed number, as the story writes it. */
function asSum(inQuarters: number): string {
  const value = quarters(inQuarters);
  return value.kind === 'mixed' ? `${value.whole} + ${value.n}/${value.d}` : showValue(value);
}

const bracketed = (sum: string): string => (sum.includes('+') ? `(${sum})` : sum);
