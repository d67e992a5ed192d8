import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { oddAndEvenTeaching } from '../../teaching/counting/odd-and-even.ts';
import { integer } from '../../value.ts';
import { rowOf } from './pictures.ts';

/** Of n things: how many full pairs, how many are left without a partner, the equal addend, or the even number that follows. */
type Params = Telling & { n: number; asks: 'pairs' | 'left' | 'half' | 'next' };

const pairs = ({ n }: Params) => Math.floor(n / 2);
const left = ({ n }: Params) => n % 2;
const results: Readonly<Record<Params['asks'], (p: Params) => number>> = {
  pairs,
  left,
  half: pairs,
  next: (p) => 2 * pairs(p) + 2,
};

const tellings: Readonly<Record<Params['asks'], readonly ((p: Params) => string)[]>> = {
  pairs: [
    ({ n }) => `Look: ${rowOf(n)}. How many pairs of dots can you circle?`,
    ({ n, name }) => `${name} has ${n} socks and makes pairs. How many full pairs are there?`,
    ({ n, name }) => `${n} children stand in a line. ${name} puts them in pairs. How many full pairs are there?`,
  ],
  left: [
    ({ n }) => `Make pairs of ${n}. How many are left over?`,
    ({ n, name }) => `${name} puts ${n} shoes in pairs. How many shoes are left over?`,
    ({ n, name }) => `${n} children make pairs for a game. ${name} looks. How many children have no partner?`,
  ],
  half: [
    ({ n }) => `☐ + ☐ = ${n}. Both boxes hold the same number. What number is it?`,
    ({ n, name }) =>
      `${name} has ${n} grapes. They go on two plates, with the same number on each. How many grapes are on one plate?`,
    ({ n, name }) => `${n} children make two teams of the same size. ${name} counts one team. How many children are in it?`,
  ],
  next: [
    ({ n }) => `What is the next even number after ${n}?`,
    ({ n, name }) => `${name} counts on from ${n}. What is the first even number that comes after ${n}?`,
    ({ n, name }) =>
      `Lockers with even numbers are blue. ${name} stands at locker ${n}. What is the number of the first blue locker after it?`,
  ],
};

export const oddAndEven = defineSkill<Params>({
  id: 'odd-and-even-numbers',
  name: 'Odd and even numbers',
  grade: 2,
  grades: [1, 3],
  domain: 'counting',
  standard: '2.OA.C.3',
  keywords: ['odd and even', 'even numbers', 'odd numbers', 'pairs', 'left over', 'odd or even'],
  prerequisites: ['skip-count-by-5-10-100'],
  teaching: oddAndEvenTeaching,
  make: (rng, difficulty) => {
    const asks = rng.pick(
      ({ easy: ['pairs', 'left'], medium: ['pairs', 'left', 'half'], hard: ['left', 'half', 'next'] } as const)[difficulty],
    );
    const n = rng.int(5, { easy: 12, medium: 17, hard: 20 }[difficulty]);
    return { ...drawTelling(rng, 2), asks, n: asks === 'half' ? n + (n % 2) : n };
  },
  solve: (p) => integer(results[p.asks](p)),
  // Takes two away again and again, until no two are left.
  verify: ({ n, asks }, answer) => {
    let [rest, taken] = [n, 0];
    for (; rest >= 2; rest -= 2) taken++;
    if (answer.kind !== 'integer') return false;
    if (asks === 'half') return answer.n + answer.n === n;
    return answer.n === { pairs: taken, left: rest, next: n + 2 - rest }[asks];
  },
  misconceptions: [
    {
      id: 'answered-how-many-pairs',
      name: 'Gives the pairs where the rest is asked for',
      wrong: (p) => (p.asks === 'left' ? integer(pairs(p)) : null),
      feedback: () => say`That is how many pairs there are. Who has no partner?`,
    },
    {
      id: 'turned-odd-and-even',
      name: 'Mixes up odd and even',
      wrong: (p) =>
        p.asks === 'left' ? integer(1 - left(p)) : p.asks === 'next' ? integer(2 * pairs(p) + 1 + 2 * left(p)) : null,
      feedback: () => say`Odd and even got mixed up. In an even number, each one has a partner.`,
    },
    {
      id: 'left-over-two',
      name: 'Leaves the last pair as a rest',
      wrong: ({ n, asks }) => (asks === 'left' ? integer(n % 2 === 0 ? 2 : 3) : null),
      feedback: () => say`You can make one more pair from what is left. Try it.`,
    },
    {
      id: 'counted-all-things',
      name: 'Gives the number of things',
      wrong: ({ n, asks }) => (asks === 'pairs' || asks === 'half' ? integer(n) : null),
      feedback: ({ asks }) =>
        asks === 'pairs'
          ? say`You counted each one. Two of them make just one pair.`
          : say`That is all of them. How many are in one part?`,
    },
    {
      id: 'one-too-many',
      name: 'Counts one too many, such as the one that is left as a pair',
      wrong: (p) => (p.asks === 'pairs' || p.asks === 'half' ? integer(pairs(p) + 1) : null),
      feedback: () => say`That is one too many. Draw a ring around each two and count again.`,
    },
    {
      id: 'one-too-few',
      name: 'Stops before the last pair',
      wrong: (p) => (p.asks === 'pairs' || p.asks === 'half' ? integer(pairs(p) - 1) : null),
      feedback: () => say`So close! One more can be made. Draw it and count again.`,
    },
    {
      id: 'took-two-away',
      name: 'Takes one pair away',
      wrong: ({ n, asks }) => (asks === 'next' ? null : integer(n - 2)),
      feedback: () => say`You took two away. Keep going until no two are left.`,
    },
    {
      id: 'looked-back',
      name: 'Gives the even number before',
      wrong: (p) => (p.asks === 'next' ? integer(2 * pairs(p) - 2 + 2 * left(p)) : null),
      feedback: () => say`You went back. The next number is higher.`,
    },
    {
      id: 'stayed-or-jumped',
      name: 'Adds two to the number, or takes the even number after the next',
      wrong: ({ n, asks }) => (asks === 'next' ? integer(n % 2 === 1 ? n + 2 : n + 4) : null),
      feedback: () => say`Count up by ones and test each number. Stop at the first one that makes pairs.`,
    },
    {
      id: 'doubled',
      name: 'Doubles the number',
      wrong: ({ n, asks }) => (asks === 'next' ? integer(2 * n) : null),
      feedback: ({ n }) => say`You took ${n} two times. That is even, but it is not the next one.`,
    },
  ],
  prompt: (p) => say`${tellings[p.asks][p.story]?.(p) ?? ''}`,
  explain: (p, answer) => {
    const made = say`Make pairs of ${p.n}: there are ${pairs(p)} pairs and ${left(p)} left over.`;
    if (p.asks === 'pairs') return [made, say`So there are ${answer} full pairs.`];
    if (p.asks === 'left') return [made, say`So ${p.n} is ${left(p) === 0 ? 'even' : 'odd'}, and ${answer} is left over.`];
    if (p.asks === 'half') return [made, say`Give one of each pair to each side: ${answer} + ${answer} = ${p.n}.`];
    return [made, say`The last full pair ends at ${2 * pairs(p)}. One more pair ends at ${answer}.`];
  },
  proof: ({ n, asks }) => {
    if (asks === 'half') return { equation: `x + x = ${n}`, variable: 'x' };
    return {
      expression: { pairs: `floor(${n} / 2)`, left: `${n} - 2 * floor(${n} / 2)`, next: `2 * floor(${n} / 2) + 2` }[asks],
    };
  },
});
