import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { compareDecimalsTeaching } from '../../teaching/decimals/compare-decimals.ts';
import { cannotTell, signOf, type Value } from '../../value.ts';

type Digits = { whole: number; decimals: string };
/** Two decimals as they are written; zeros at the end count. */
type Params = Telling & { left: Digits; right: Digits };

const show = ({ whole, decimals }: Digits) => `${whole}.${decimals}`;
const hundredths = ({ whole, decimals }: Digits) => whole * 100 + Number(decimals.padEnd(2, '0'));

function drawPair(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { left: Digits; right: Digits } {
  const whole = difficulty === 'easy' ? 0 : rng.int(0, 9);
  const tenths = rng.int(2, 9);
  const kind = difficulty === 'easy' ? 'lengths' : rng.pick(['lengths', 'zeros', 'equal'] as const);
  const other = { lengths: String(rng.int(1, tenths - 1) * 10 + rng.int(1, 9)), zeros: `0${rng.int(1, 9)}`, equal: `${tenths}0` }[
    kind
  ];
  const pair = [
    { whole, decimals: String(tenths) },
    { whole, decimals: other },
  ] as const;
  const [left, right] = rng.shuffle(pair);
  return { left: left ?? pair[0], right: right ?? pair[1] };
}

const bare = ({ left, right }: Params) => say`${show(left)} ☐ ${show(right)}`;

const prompts = [
  (p: Params) => say`Which sign makes this true? ${bare(p)}`,
  (p: Params) =>
    say`${p.name} jumps ${show(p.left)} meters. A friend jumps ${show(p.right)} meters. Which sign belongs in ${bare(p)}?`,
  (p: Params) =>
    say`One stone weighs ${show(p.left)} pounds. ${p.name} finds one of ${show(p.right)} pounds. Which sign belongs in ${bare(p)}?`,
];

/** What someone sees who reads the digits after the point as a whole number. */
const asWhole = ({ decimals }: Digits) => Number(decimals);

export const compareDecimals = defineSkill<Params>({
  id: 'compare-decimals',
  name: 'Comparing decimals',
  grade: 4,
  grades: [4, 5],
  domain: 'decimals',
  standard: '4.NF.C.7',
  keywords: ['decimal', 'compare', 'order', 'greater than', 'less than', 'tenths', 'hundredths'],
  prerequisites: ['place-value'],
  teaching: compareDecimalsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawPair(rng, difficulty) }),
  solve: ({ left, right }) => signOf(hundredths(left) - hundredths(right)),
  // Reads both from the left, digit by digit, until two digits differ.
  verify: ({ left, right }, answer): boolean => {
    const [x, y] = [show(left), show(right)];
    for (let i = 0; i < Math.max(x.length, y.length); i++) {
      const [a, b] = [x[i] ?? '0', y[i] ?? '0'];
      if (a !== b) return answer.kind === 'sign' && answer.sign === (a > b ? '>' : '<');
    }
    return answer.kind === 'sign' && answer.sign === '=';
  },
  misconceptions: [
    {
      id: 'longer-is-larger',
      name: 'Thinks more digits mean a larger number',
      wrong: ({ left, right }) => signOf(left.decimals.length - right.decimals.length),
      feedback: () => say`More digits do not make a decimal larger. Line up the points and compare the tenths first.`,
    },
    {
      id: 'shorter-is-larger',
      name: 'Thinks fewer digits mean a larger number',
      wrong: ({ left, right }) => signOf(right.decimals.length - left.decimals.length),
      feedback: () => say`Hundredths are smaller than tenths, but there may be more of them. Write a 0 at the end and compare.`,
    },
    {
      id: 'read-as-whole-numbers',
      name: 'Reads the digits after the point as a whole number',
      wrong: ({ left, right }) => signOf(asWhole(left) - asWhole(right)),
      feedback: () => say`The digits after the point are tenths and hundredths. Compare tenths with tenths.`,
    },
    {
      id: 'stopped-at-the-point',
      name: 'Compares only the digits before the point',
      wrong: ({ left, right }) => signOf(left.whole - right.whole),
      feedback: () => say`The ones are equal, that is right. Go on past the point and compare the tenths.`,
    },
    {
      id: 'cannot-compare',
      name: 'Thinks decimals of different length cannot be compared',
      wrong: (): Value => cannotTell,
      feedback: () => say`You can tell! Write a 0 at the end of the shorter one, so that both have hundredths.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ left, right }, answer) => {
    const [x, y] = [`${left.whole}.${left.decimals.padEnd(2, '0')}`, `${right.whole}.${right.decimals.padEnd(2, '0')}`];
    return [
      say`Write both with two places: ${x} and ${y}.`,
      say`Think of them as ${hundredths(left)} hundredths and ${hundredths(right)} hundredths.`,
      say`So ${show(left)} ${answer} ${show(right)}.`,
    ];
  },
  proof: ({ left, right }) => ({ expression: `${show(left)} - ${show(right)}` }),
});
