import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { names, type Telling } from '../../story-people.ts';
import { compareStoriesTeaching } from '../../teaching/addition/compare-stories.ts';
import { integer } from '../../value.ts';

/**
 * One has `small`, the other `large`; the difference, the larger or the smaller of the two is asked for. `twist`: the story says
 * "more" where one has to take away, or "fewer" where one has to add.
 */
type Asks = 'difference' | 'large' | 'small' | 'twist-large' | 'twist-small';
type Params = Telling & { friend: string; small: number; large: number; asks: Asks; thing: string };

const things = ['marbles', 'shells', 'stamps', 'cards', 'beads', 'stickers'] as const;
const gap = ({ small, large }: Params) => large - small;
const asksLarge = ({ asks }: Params) => asks === 'large' || asks === 'twist-large';
const result = (p: Params) => (p.asks === 'difference' ? gap(p) : asksLarge(p) ? p.large : p.small);
/** What the story names beside the difference. */
const known = (p: Params) => (asksLarge(p) ? p.small : p.large);

function ask(p: Params): string {
  const { name, friend, thing } = p;
  const last = `How many ${thing} does ${friend} have?`;
  if (p.asks === 'difference') {
    return (
      [
        `${name} has ${p.large} ${thing}. ${friend} has ${p.small}. How many more ${thing} does ${name} have?`,
        `${name} has ${p.small} ${thing}. ${friend} has ${p.large}. How many fewer ${thing} does ${name} have?`,
        `${name} has ${p.small} ${thing} and ${friend} has ${p.large}. How many more does ${name} need to have as many as ${friend}?`,
      ][p.story] ?? ''
    );
  }
  if (p.asks === 'large') return `${name} has ${p.small} ${thing}. ${friend} has ${gap(p)} more. ${last}`;
  if (p.asks === 'small') return `${name} has ${p.large} ${thing}. ${friend} has ${gap(p)} fewer. ${last}`;
  if (p.asks === 'twist-large') return `${name} has ${p.small} ${thing}. That is ${gap(p)} fewer than ${friend} has. ${last}`;
  return `${name} has ${p.large} ${thing}. That is ${gap(p)} more than ${friend} has. ${last}`;
}

export const compareStories = defineSkill<Params>({
  id: 'compare-stories-within-20',
  name: 'Stories about how many more and how many fewer',
  grade: 1,
  grades: [1, 2],
  domain: 'add and subtract',
  standard: '1.OA.A.1',
  keywords: [
    'how many more',
    'how many fewer',
    'comparison word problems',
    'compare stories',
    'word problems within 20',
    'difference',
  ],
  prerequisites: ['add-within-20', 'subtract-within-20', 'compare-groups-to-10'],
  teaching: compareStoriesTeaching,
  make: (rng, difficulty) => {
    const asks = {
      easy: ['difference', 'large'],
      medium: ['difference', 'large', 'small'],
      hard: ['difference', 'twist-large', 'twist-small'],
    } as const;
    const [low, high] = ({ easy: [6, 11], medium: [8, 17], hard: [11, 20] } as const)[difficulty];
    const large = rng.int(low, high);
    const [name = 'Ada', friend = 'Ben'] = rng.shuffle(names);
    const small = rng.int(2, large - 2);
    return { name, friend, story: rng.int(0, 2), small, large, asks: rng.pick<Asks>(asks[difficulty]), thing: rng.pick(things) };
  },
  solve: (p) => integer(result(p)),
  // Lays both amounts side by side and matches them one to one.
  verify: (p, answer) => {
    if (answer.kind !== 'integer' || answer.n < 0) return false;
    const told =
      p.asks === 'difference'
        ? [p.small, p.large, answer.n]
        : asksLarge(p)
          ? [p.small, answer.n, gap(p)]
          : [answer.n, p.large, gap(p)];
    const [short = 0, long = 0, over = 0] = told;
    let unmatched = 0;
    for (let i = 0; i < long; i++) if (i >= short) unmatched++;
    return short <= long && unmatched === over;
  },
  misconceptions: [
    {
      id: 'added-for-the-difference',
      name: 'Adds the two numbers to find how many more',
      wrong: (p) => (p.asks === 'difference' ? integer(p.small + p.large) : null),
      feedback: () => say`You put both together. Match them one to one, and count those with no partner.`,
    },
    {
      id: 'gave-the-larger-number',
      name: 'Gives the larger number for how many more',
      wrong: (p) => (p.asks === 'difference' ? integer(p.large) : null),
      feedback: () => say`That is all that one child has. How many are there with no partner?`,
    },
    {
      id: 'gave-the-smaller-number',
      name: 'Gives the smaller number for how many more',
      wrong: (p) => (p.asks === 'difference' ? integer(p.small) : null),
      feedback: () => say`That is how many can be matched. How many are left over?`,
    },
    {
      id: 'went-by-one-word',
      name: 'Goes the wrong way, more for fewer or fewer for more',
      wrong: (p) => (p.asks === 'difference' ? null : integer(asksLarge(p) ? p.small - gap(p) : p.large + gap(p))),
      feedback: ({ friend, name }) => say`Draw a bar for each child first. Who has more, ${name} or ${friend}?`,
    },
    {
      id: 'repeated-the-number',
      name: 'Repeats the number that the first child has',
      wrong: (p) => (p.asks === 'difference' ? null : integer(known(p))),
      feedback: ({ name }) => say`That is what ${name} has. The other child does not have just as many.`,
    },
    {
      id: 'gave-the-difference',
      name: 'Gives the difference',
      wrong: (p) => (p.asks === 'difference' ? null : integer(gap(p))),
      feedback: () => say`That is how far apart they are. How many does the other child have in all?`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the number itself as a step',
      wrong: (p) => integer(result(p) + (p.asks === 'difference' || !asksLarge(p) ? 1 : -1)),
      feedback: () => say`So close! Do not count the number where you start.`,
    },
    {
      id: 'one-step-too-far',
      name: 'Takes one step too many',
      wrong: (p) => integer(result(p) + (p.asks === 'difference' || !asksLarge(p) ? -1 : 1)),
      feedback: () => say`So close! You went one step too far.`,
    },
  ],
  prompt: (p) => say`${ask(p)}`,
  explain: (p, answer) => {
    if (p.asks === 'difference')
      return [
        say`Match ${p.small} with ${p.small}, and see what is left of ${p.large}.`,
        say`${p.large} − ${p.small} = ${answer}.`,
      ];
    const who = asksLarge(p) ? 'more' : 'fewer';
    return [
      say`${p.friend} has ${who} than ${p.name}, and they are ${gap(p)} apart.`,
      say`${known(p)} ${asksLarge(p) ? '+' : '−'} ${gap(p)} = ${answer}.`,
    ];
  },
  proof: (p) => {
    if (p.asks === 'difference') return { expression: `${p.large} - ${p.small}` };
    return { expression: `${known(p)} ${asksLarge(p) ? '+' : '-'} ${gap(p)}` };
  },
});
