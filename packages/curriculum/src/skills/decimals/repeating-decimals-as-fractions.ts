import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { repeatingAsFractionsTeaching } from '../../teaching/decimals/repeating-decimals-as-fractions.ts';
import { fraction } from '../../value.ts';
import { reduced } from '../algebra/write-terms.ts';

/** 0 point `lead`, and after that `block` again and again; the lead may be empty and never ends like the block. */
type Params = Telling & { lead: string; block: string };

const shown = ({ lead, block }: Params): string => `0.${lead}${block.repeat(block.length === 1 ? 4 : 3)}…`;
const repeats = ({ block }: Params): string =>
  block.length === 1 ? `the digit ${block} repeats forever` : `the digits ${block} repeat forever`;

const nines = ({ block }: Params): number => 10 ** block.length - 1;
const shift = ({ lead }: Params): number => 10 ** lead.length;
/** The digits up to the end of the first block, and the lead, as whole numbers. */
const upToBlock = ({ lead, block }: Params): number => Number(lead + block);
const beforeBlock = ({ lead }: Params): number => Number(lead);

function drawDigits(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): { lead: string; block: string } {
  const length = { easy: rng.int(1, 2), medium: rng.int(2, 3), hard: rng.int(1, 2) }[difficulty];
  const [first, second, third] = rng.shuffle([1, 2, 3, 4, 5, 6, 7, 8]);
  const block = [first, second, third].slice(0, length).join('');
  // A lead that ends like the block would only begin the block earlier.
  const lead =
    difficulty === 'hard' ? String(rng.pick([0, 1, 2, 3, 4, 5, 6, 7, 8].filter((digit) => !block.endsWith(String(digit))))) : '';
  return { lead, block };
}

const prompts = [
  (p: Params) => say`Which fraction is equal to ${shown(p)}, where ${repeats(p)}?`,
  (p: Params) => say`A calculator shows ${shown(p)}, and ${p.name} knows that ${repeats(p)}. Which fraction was entered?`,
  (p: Params) =>
    say`In a computer game the chance of rain is ${shown(p)}, where ${repeats(p)}. Which fraction does ${p.name} write for it?`,
];

export const repeatingAsFractions = defineSkill<Params>({
  id: 'repeating-decimal-to-fraction',
  name: 'Turning repeating decimals into fractions',
  grade: 8,
  grades: [7, 8],
  domain: 'decimals',
  standard: '8.NS.A.1',
  keywords: [
    'repeating decimal to fraction',
    'convert repeating decimals',
    'recurring decimal to fraction',
    'rational numbers',
    'repeating decimals as fractions',
    'rational and irrational numbers',
  ],
  prerequisites: ['digits-of-repeating-decimals', 'one-step-equations'],
  teaching: repeatingAsFractionsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawDigits(rng, difficulty) }),
  solve: (p) => reduced(upToBlock(p) - beforeBlock(p), shift(p) * nines(p)),
  // Divides the fraction out: its digits are those of the decimal, and after the block the same remainder comes back.
  verify: ({ lead, block }, answer) => {
    if (answer.kind !== 'fraction' || answer.n >= answer.d) return false;
    let [left, digits] = [answer.n, ''];
    const remainders = [left];
    for (let i = 0; i < lead.length + block.length; i++) {
      digits += Math.floor((left * 10) / answer.d);
      left = (left * 10) % answer.d;
      remainders.push(left);
    }
    return digits === lead + block && left === remainders[lead.length];
  },
  misconceptions: [
    {
      id: 'cut-off-after-the-block',
      name: 'Takes the decimal as if it ended after the block',
      wrong: (p) => reduced(upToBlock(p), shift(p) * (nines(p) + 1)),
      feedback: () => say`That fraction has a decimal that ends. Yours goes on forever, so a power of ten cannot be the bottom.`,
    },
    {
      id: 'cut-off-after-two-blocks',
      name: 'Takes the decimal as if it ended after two blocks',
      wrong: ({ lead, block }) => reduced(Number(lead + block + block), 10 ** (lead.length + 2 * block.length)),
      feedback: () =>
        say`More digits come closer, but they never arrive. Subtract two multiples of x so that the endless parts vanish.`,
    },
    {
      id: 'one-nine-too-many',
      name: 'Puts one nine too many at the bottom',
      wrong: (p) => reduced(upToBlock(p) - beforeBlock(p), shift(p) * (nines(p) * 10 + 9)),
      feedback: () => say`Count the digits of the block again. Each of them gives one nine at the bottom.`,
    },
    {
      id: 'one-nine-too-few',
      name: 'Puts a single nine at the bottom for a longer block',
      wrong: (p) => (p.block.length === 1 ? null : reduced(upToBlock(p) - beforeBlock(p), shift(p) * 9)),
      feedback: () => say`A block of several digits moves by several places. So multiply by 100 or 1,000 and not by 10.`,
    },
    {
      id: 'all-digits-as-block',
      name: 'Takes the digits before the block for a part of it',
      wrong: (p) => (p.lead === '' ? null : reduced(upToBlock(p), 10 ** (p.lead + p.block).length - 1)),
      feedback: ({ lead }) => say`The ${lead} stands there only once. Keep it apart from the digits that repeat.`,
    },
    {
      id: 'did-not-subtract-the-lead',
      name: 'Does not subtract the digits before the block',
      wrong: (p) => (beforeBlock(p) === 0 ? null : reduced(upToBlock(p), shift(p) * nines(p))),
      feedback: () =>
        say`The bottom is right. When you subtract the two equations, a number disappears from the right side as well.`,
    },
    {
      id: 'lost-the-zero',
      name: 'Forgets that the block begins later',
      wrong: (p) => (p.lead === '' ? null : reduced(upToBlock(p) - beforeBlock(p), nines(p))),
      feedback: () => say`Your fraction is ten times too large. The block begins one place later, so the bottom needs a zero.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const [large, small] = [shift(p) * (nines(p) + 1), shift(p)];
    const top = upToBlock(p) - beforeBlock(p);
    const isSimple = answer.kind === 'fraction' && answer.n === top;
    const tail = `.${p.block.repeat(p.block.length === 1 ? 3 : 2)}…`;
    return [
      say`Let x = ${shown(p)}. Then ${large} × x = ${upToBlock(p)}${tail}${small === 1 ? '' : ` and ${small} × x = ${beforeBlock(p)}${tail}`}`,
      say`Subtract ${small === 1 ? 'x' : `${small} × x`}: the endless parts vanish, and ${large - small} × x = ${top}.`,
      isSimple ? say`So x = ${answer}.` : say`So x = ${fraction(top, large - small)}, and in simplest form that is ${answer}.`,
    ];
  },
  proof: (p) => {
    const large = shift(p) * (nines(p) + 1);
    if (p.lead === '') return { equation: `${large} * x = ${upToBlock(p)} + x`, variable: 'x' };
    return { equation: `${large} * x - ${upToBlock(p)} = ${shift(p)} * x - ${beforeBlock(p)}`, variable: 'x' };
  },
});
