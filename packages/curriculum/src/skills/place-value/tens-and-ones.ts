import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { hundredsTensOnesTeaching, tensAndOnesTeaching } from '../../teaching/place-value/tens-and-ones.ts';
import { integer } from '../../value.ts';
import { counted } from '../counting/pictures.ts';

/**
 * How many ones, tens and hundreds there are, ones first. Asked for is the number, or the count of one place; `order` is how the
 * places are told. With more than nine of one place, ten of them make one of the next.
 */
type Params = Telling & { counts: readonly number[]; asks: 'number' | 0 | 1 | 2; order: readonly number[] };

const countAt = ({ counts }: Params, place: number) => counts[place] ?? 0;
const partAt = (p: Params, place: number) => countAt(p, place) * 10 ** place;
const whole = (p: Params) => p.counts.reduce((sum, count, place) => sum + count * 10 ** place, 0);
const told = (p: Params) => p.order.filter((place) => countAt(p, place) > 0 || place === p.asks);
const isRegrouped = ({ counts }: Params) => counts.some((count) => count > 9);

const unitNames = [
  ['one', 'ones'],
  ['ten', 'tens'],
  ['hundred', 'hundreds'],
] as const;
const beadNames = [
  ['single bead', 'single beads'],
  ['string of 10 beads', 'strings of 10 beads'],
  ['bag of 100 beads', 'bags of 100 beads'],
] as const;
const paperNames = [
  ['single sheet', 'single sheets'],
  ['pack of 10 sheets', 'packs of 10 sheets'],
  ['box of 100 sheets', 'boxes of 100 sheets'],
] as const;
type Names = typeof unitNames | typeof beadNames | typeof paperNames;

const inWords = (parts: readonly string[]) =>
  parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.slice(-1).join('')}`;
const listOf = (p: Params, [...names]: Names) =>
  inWords(
    told(p).map((place) => {
      const [one, many] = names[place] ?? ['', ''];
      return place === p.asks ? `☐ ${many}` : counted(countAt(p, place), one, many);
    }),
  );

function ask(p: Params): string {
  const [names, thing] = (
    [
      [unitNames, ''],
      [beadNames, 'beads'],
      [paperNames, 'sheets'],
    ] as const
  )[p.story] ?? [unitNames, ''];
  if (p.asks !== 'number') {
    const start = p.story === 0 ? `${whole(p)} is ` : `${p.name} has ${whole(p)} ${thing}: `;
    return `${start}${listOf(p, names)}. What number goes in the box?`;
  }
  if (p.story === 0) return `What number is ${listOf(p, names)}?`;
  return `${p.name} has ${listOf(p, names)}. How many ${thing} is that?`;
}

/** Counts every unit of each place by itself, from the largest down. */
function countUp({ counts }: Params): number {
  let at = 0;
  for (const [place, count] of [...counts.entries()].reverse()) for (let i = 0; i < count; i++) at += [1, 10, 100][place] ?? 0;
  return at;
}

const misconceptions: readonly Misconception<Params>[] = [
  {
    id: 'wrote-as-told',
    name: 'Writes the counts side by side as they are told',
    wrong: (p) =>
      p.asks === 'number'
        ? integer(
            Number(
              told(p)
                .map((place) => countAt(p, place))
                .join(''),
            ),
          )
        : null,
    feedback: (p) =>
      isRegrouped(p)
        ? say`One place holds just one digit. Trade ten of a kind for one of the next.`
        : say`You wrote the digits as you read them. Put each one in its own place, and fill a gap with 0.`,
  },
  {
    id: 'turned-the-digits',
    name: 'Writes the places in the wrong order',
    wrong: (p) => (p.asks === 'number' && !isRegrouped(p) ? integer(Number(p.counts.join(''))) : null),
    feedback: () => say`Those are the right digits, but not in the right places. The ones stand last.`,
  },
  {
    id: 'wrote-each-part-out',
    name: 'Writes each part out in full, one behind the other',
    wrong: (p) => {
      const parts = [...p.counts.keys()].reverse().map((place) => partAt(p, place));
      return p.asks === 'number' ? integer(Number(parts.filter((part) => part > 0).join(''))) : null;
    },
    feedback: () => say`You wrote the parts one after the other. Put them together into one number.`,
  },
  {
    id: 'added-the-digits',
    name: 'Adds up the counts as if all were ones',
    wrong: ({ counts }) => integer(counts.reduce((sum, count) => sum + count, 0)),
    feedback: () => say`You counted each group as one. A ten is worth ten ones.`,
  },
  {
    id: 'dropped-the-extra-ones',
    name: 'Keeps only the last digit when there are more than nine',
    wrong: (p) =>
      p.asks === 'number' && isRegrouped(p)
        ? integer(p.counts.reduce((sum, count, place) => sum + (count % 10) * 10 ** place, 0))
        : null,
    feedback: () => say`There are more than nine of one kind. Ten of them make one more of the next kind.`,
  },
  {
    id: 'gave-another-place',
    name: 'Gives the digit of another place',
    wrong: (p) => (p.asks === 'number' ? null : integer(countAt(p, p.asks === 0 ? 1 : p.asks - 1))),
    feedback: () => say`That digit is in another place. Start with the ones at the right end.`,
  },
  {
    id: 'gave-what-it-is-worth',
    name: 'Gives what the digit is worth',
    wrong: (p) => (p.asks === 'number' ? null : integer(partAt(p, p.asks))),
    feedback: () => say`That is what they are worth. Here we ask how many there are.`,
  },
  {
    id: 'gave-the-rest',
    name: 'Gives the rest of the number',
    wrong: (p) => (p.asks === 'number' ? null : integer(whole(p) - partAt(p, p.asks))),
    feedback: () => say`That is the part we know. What is missing to make the number?`,
  },
  {
    id: 'gave-the-whole-number',
    name: 'Repeats the number',
    wrong: (p) => (p.asks === 'number' ? null : integer(whole(p))),
    feedback: () => say`That is the whole number. Look at just one of its digits.`,
  },
];

function explain(p: Params): string[] {
  const places = [...p.counts.keys()].reverse().filter((place) => countAt(p, place) > 0);
  const worth = (place: number) => {
    const [one, many] = unitNames[place] ?? ['', ''];
    return `${counted(countAt(p, place), one, many)} ${countAt(p, place) === 1 ? 'is' : 'are'} ${partAt(p, place)}`;
  };
  if (p.asks === 'number')
    return [
      `${places.map(worth).join('. ')}.`,
      `Put them together: ${places.map((place) => partAt(p, place)).join(' + ')} = ${whole(p)}.`,
    ];
  return [
    `Look at the places of ${whole(p)}. The ones are at the right end.`,
    `The digit for the ${unitNames[p.asks][1]} is ${countAt(p, p.asks)}.`,
  ];
}

function proofOf(p: Params) {
  const term = (place: number) => `${place === p.asks ? 'x' : countAt(p, place)} * ${10 ** place}`;
  const sum = told(p).map(term).join(' + ');
  return p.asks === 'number' ? { expression: sum } : { equation: `${sum} = ${whole(p)}`, variable: 'x' };
}

type Own = Pick<SkillFacts, 'id' | 'name' | 'grade' | 'grades' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;
type Draw = (rng: Rng, difficulty: Difficulty) => Pick<Params, 'counts' | 'asks' | 'order'>;

const defineUnits = (own: Own, draw: Draw) =>
  defineSkill<Params>({
    ...own,
    domain: 'place value',
    make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...draw(rng, difficulty) }),
    solve: (p) => integer(p.asks === 'number' ? whole(p) : countAt(p, p.asks)),
    verify: (p, answer) => {
      if (answer.kind !== 'integer') return false;
      if (p.asks === 'number') return answer.n === countUp(p);
      return String(countUp(p)).at(-1 - p.asks) === String(answer.n);
    },
    misconceptions,
    prompt: (p) => say`${ask(p)}`,
    explain: (p) => explain(p).map((line) => say`${line}`),
    proof: proofOf,
  });

export const tensAndOnes = defineUnits(
  {
    id: 'tens-and-ones',
    name: 'Tens and ones',
    grade: 1,
    grades: [1, 2],
    standard: '1.NBT.B.2',
    keywords: ['tens and ones', 'place value', 'two-digit numbers', 'base ten blocks', 'how many tens', 'groups of ten'],
    prerequisites: ['teen-numbers-ten-and-ones', 'count-by-tens-to-100'],
    teaching: tensAndOnesTeaching,
  },
  (rng, difficulty) => {
    const tens = rng.int(2, 9);
    const asks = difficulty === 'easy' ? 'number' : rng.pick(['number', 0, 1] as const);
    const isExtra = difficulty === 'hard' && asks === 'number';
    const ones = isExtra ? rng.int(11, 18) : rng.int(1, 9);
    return { counts: [ones, isExtra ? Math.min(tens, 7) : tens], asks, order: [1, 0] };
  },
);

export const hundredsTensOnes = defineUnits(
  {
    id: 'hundreds-tens-and-ones',
    name: 'Hundreds, tens and ones',
    grade: 2,
    grades: [2, 3],
    standard: '2.NBT.A.1',
    keywords: [
      'hundreds tens and ones',
      'place value',
      'three-digit numbers',
      'base ten blocks',
      'hundreds place',
      'place value to 1,000',
    ],
    prerequisites: ['tens-and-ones'],
    teaching: hundredsTensOnesTeaching,
  },
  (rng, difficulty) => {
    const [hundreds, tens, ones] = [rng.int(1, 8), rng.int(1, 9), rng.int(1, 9)];
    if (difficulty === 'easy') return { counts: [ones, tens, hundreds], asks: 'number', order: [2, 1, 0] };
    if (difficulty === 'medium') {
      const gap = rng.pick([0, 1] as const);
      const asks = rng.pick(['number', 0, 1, 2] as const);
      return {
        counts: asks === 'number' ? [gap === 0 ? 0 : ones, gap === 1 ? 0 : tens, hundreds] : [ones, tens, hundreds],
        asks,
        order: [2, 1, 0],
      };
    }
    const isExtra = rng.int(0, 1) === 0;
    return {
      counts: [ones, isExtra ? tens + 9 : tens, hundreds],
      asks: 'number',
      order: isExtra
        ? [2, 1, 0]
        : rng.pick([
            [0, 2, 1],
            [1, 2, 0],
            [1, 0, 2],
          ] as const),
    };
  },
);
