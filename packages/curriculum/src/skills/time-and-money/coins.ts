import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { countCoinsTeaching } from '../../teaching/time-and-money/coins.ts';
import { integer } from '../../value.ts';
import { amount } from '../measurement/amount.ts';

const coins = [
  { cents: 25, unit: ['quarter', 'quarters'] },
  { cents: 10, unit: ['dime', 'dimes'] },
  { cents: 5, unit: ['nickel', 'nickels'] },
  { cents: 1, unit: ['penny', 'pennies'] },
] as const;
type Coin = (typeof coins)[number];

/** Coins from the largest down, each kind with how many there are: two kinds at least. */
type Pile = readonly { coin: Coin; count: number }[];
type Params = Telling & { pile: Pile };

const highest = { easy: [0, 5, 0, 8], medium: [2, 4, 4, 5], hard: [3, 4, 4, 7] } as const;

function drawPile(rng: Rng, difficulty: Difficulty): Pile {
  const kinds = coins.map((coin, i) => ({ coin, most: highest[difficulty][i] ?? 0 })).filter(({ most }) => most > 0);
  const left = difficulty === 'medium' ? rng.shuffle(kinds).slice(0, 3) : kinds;
  return coins.flatMap((coin) => {
    const kind = left.find((other) => other.coin === coin);
    return kind ? [{ coin, count: rng.int(difficulty === 'easy' ? 2 : 1, kind.most) }] : [];
  });
}

const worth = (pile: Pile, value: (coin: Coin) => number = ({ cents }) => cents) =>
  pile.reduce((sum, { coin, count }) => sum + count * value(coin), 0);
const number = (pile: Pile) => pile.reduce((sum, { count }) => sum + count, 0);
const largest = (pile: Pile) => pile[0]?.coin.cents ?? 0;
const listed = (pile: Pile) => {
  const texts = pile.map(({ coin, count }) => amount(count, coin.unit));
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
};

const prompts = [
  ({ pile }: Params) => say`How many cents are ${listed(pile)}?`,
  ({ pile, name }: Params) => say`${name} has ${listed(pile)} in a jar. How many cents is that?`,
  ({ pile, name }: Params) => say`${name} buys a pear with ${listed(pile)}. How many cents does ${name} pay?`,
];

/** The total after each coin of the pile, from the largest down. */
function counting(pile: Pile): string {
  let total = 0;
  return pile
    .flatMap(({ coin, count }) => Array.from({ length: count }, () => coin.cents))
    .map((cents) => String((total += cents)))
    .join(', ');
}

export const countCoins = defineSkill<Params>({
  id: 'count-coins',
  name: 'Counting coins',
  grade: 2,
  grades: [1, 3],
  domain: 'time and money',
  standard: '2.MD.C.8',
  keywords: ['coins', 'counting coins', 'count money', 'pennies nickels dimes quarters', 'cents', 'money', 'value of coins'],
  prerequisites: [],
  teaching: countCoinsTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), pile: drawPile(rng, difficulty) }),
  solve: ({ pile }) => integer(worth(pile)),
  // Changes each coin into pennies and counts them.
  verify: ({ pile }, answer) => {
    let pennies = 0;
    for (const { coin, count } of pile) for (let i = 0; i < count; i++) for (let cent = 0; cent < coin.cents; cent++) pennies++;
    return answer.kind === 'integer' && answer.n === pennies;
  },
  misconceptions: [
    {
      id: 'counted-the-coins',
      name: 'Counts how many coins there are',
      wrong: ({ pile }) => integer(number(pile)),
      feedback: () => say`You counted the coins. Now think how many cents each coin is worth.`,
    },
    {
      id: 'mixed-up-dime-and-nickel',
      name: 'Takes a dime for a nickel, since it is smaller, and a nickel for a dime',
      wrong: ({ pile }) => integer(worth(pile, ({ cents }) => (cents === 10 ? 5 : cents === 5 ? 10 : cents))),
      feedback: () => say`A dime is small, but it is worth more than a nickel. Try again.`,
    },
    {
      id: 'counted-on-by-the-first-coin',
      name: 'Counts on by the value of the first coin',
      wrong: ({ pile }) => integer(number(pile) * largest(pile)),
      feedback: ({ pile }) => say`You counted by ${largest(pile)} for all coins. Change how you count when a new coin comes.`,
    },
    {
      id: 'left-out-the-last-kind',
      name: 'Leaves out the last kind of coin',
      wrong: ({ pile }) => integer(worth(pile.slice(0, -1))),
      feedback: ({ pile }) =>
        say`Some coins are still on the table. Did you count the ${pile.at(-1)?.coin.unit[1] ?? 'last ones'}?`,
    },
    {
      id: 'skipped-a-coin',
      name: 'Skips one of the largest coins',
      wrong: ({ pile }) => integer(worth(pile) - largest(pile)),
      feedback: ({ pile }) => say`You skipped one ${pile[0]?.coin.unit[0] ?? 'coin'}. Move each coin as you count it.`,
    },
    {
      id: 'quarter-as-twenty',
      name: 'Counts a quarter as 20 cents',
      wrong: ({ pile }) => (largest(pile) === 25 ? integer(worth(pile, ({ cents }) => (cents === 25 ? 20 : cents))) : null),
      feedback: () => say`A quarter is a bit more than 20 cents. Four of them make one dollar.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ pile }, answer) => [
    say`Start with the coins that are worth most.`,
    say`Count on: ${counting(pile)}.`,
    say`That is ${answer} cents.`,
  ],
  proof: ({ pile }) => ({ expression: pile.map(({ coin, count }) => `${count} * ${coin.cents}`).join(' + ') }),
});
