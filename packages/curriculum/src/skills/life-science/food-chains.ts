import { defineSkill } from '../../define-skill.ts';
import { type FoodChain, foodChains } from '../../facts/science/food-chains.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { say } from '../../rich-text.ts';
import { foodChainsTeaching } from '../../teaching/life-science/food-chains.ts';
import { sameValue, type Value, word } from '../../value.ts';

/** `of` is the link that `eater` and `food` ask about. */
type Ask = { kind: 'producer' | 'first consumer' | 'top predator' } | { kind: 'eater' | 'food'; of: number };
type Params = { chain: FoodChain; ask: Ask };

const asks: Readonly<Record<'easy' | 'medium' | 'hard', readonly Ask[]>> = {
  easy: [{ kind: 'producer' }, { kind: 'eater', of: 1 }, { kind: 'food', of: 1 }, { kind: 'eater', of: 0 }],
  medium: [{ kind: 'first consumer' }, { kind: 'eater', of: 2 }, { kind: 'food', of: 2 }, { kind: 'top predator' }],
  hard: [{ kind: 'first consumer' }, { kind: 'food', of: 3 }, { kind: 'food', of: 2 }, { kind: 'eater', of: 1 }],
};

const linkAt = ({ links }: FoodChain, at: number): string => links[at] ?? '';
const wordAt = (chain: FoodChain, at: number): Value | null => (chain.links[at] === undefined ? null : word(linkAt(chain, at)));

function placeOf(ask: Ask): number {
  if (ask.kind === 'eater') return ask.of + 1;
  if (ask.kind === 'food') return ask.of - 1;
  return { producer: 0, 'first consumer': 1, 'top predator': 3 }[ask.kind];
}

/** The place one comes to by reading every arrow the wrong way round. */
const backwardPlaceOf = (ask: Ask): number => ('of' in ask ? 2 * ask.of - placeOf(ask) : 3 - placeOf(ask));

const chainText = ({ links }: FoodChain): string => links.join(' → ');

const questions = {
  producer: () => 'Which one is the producer?',
  'first consumer': () => 'Which one is the first consumer?',
  'top predator': () => 'Which one is at the top and is eaten by none of the others?',
  eater: (link: string) => `Which one eats the ${link} in this chain?`,
  food: (link: string) => `What does the ${link} eat in this chain?`,
} as const;

const questionOf = ({ chain, ask }: Params): string => questions[ask.kind]('of' in ask ? linkAt(chain, ask.of) : '');

const clues = {
  producer: 'A producer makes its own food from light, air and water, so it stands at the start.',
  'first consumer': 'The first consumer is the animal that eats the producer, so it stands in the second place.',
  'top predator': 'At the top there is the animal that nobody else in the chain eats, so no arrow leads on from it.',
  eater: 'The arrow points from what is eaten to the animal that eats it, so follow the arrow forward.',
  food: 'The arrow points from what is eaten to the animal that eats it, so go back along the arrow.',
} as const;

export const readFoodChains = defineSkill<Params>({
  id: 'food-chains',
  name: 'Reading food chains',
  grade: 5,
  grades: [4, 6],
  domain: 'life science',
  standard: '5-LS2-1',
  keywords: ['food chain', 'food chains', 'food web', 'producer', 'consumer', 'predator and prey', 'producers and consumers'],
  prerequisites: [],
  teaching: foodChainsTeaching,
  make: (rng, difficulty) => ({ chain: rng.pick(foodChains), ask: rng.pick(asks[difficulty]) }),
  solve: ({ chain, ask }) => word(linkAt(chain, placeOf(ask))),
  // Reads the chain as pairs of eaten and eater, and searches the pair that fits.
  verify: ({ chain, ask }, answer) => {
    const [first, second, third, last] = chain.links;
    const meals = [
      { eaten: first, eater: second },
      { eaten: second, eater: third },
      { eaten: third, eater: last },
    ];
    const isEaten = (link: string) => meals.some((meal) => meal.eaten === link);
    const eats = (link: string) => meals.find((meal) => meal.eater === link)?.eaten;
    const fits = (link: string): boolean => {
      if (ask.kind === 'producer') return eats(link) === undefined;
      if (ask.kind === 'top predator') return !isEaten(link);
      if (ask.kind === 'first consumer') return eats(link) !== undefined && eats(eats(link) ?? '') === undefined;
      const named = 'of' in ask ? linkAt(chain, ask.of) : '';
      return ask.kind === 'eater' ? eats(link) === named : eats(named) === link;
    };
    const fitting = chain.links.filter(fits);
    return fitting.length === 1 && sameValue(answer, word(fitting[0] ?? ''));
  },
  misconceptions: [
    {
      id: 'arrows-backward',
      name: 'Reads the arrows backward, as "eats"',
      wrong: ({ chain, ask }) => wordAt(chain, backwardPlaceOf(ask)),
      feedback: () => say`You read the arrow as "eats". It means "is eaten by" and shows where the energy goes.`,
    },
    {
      id: 'one-link-too-far',
      name: 'Goes one link too far',
      wrong: ({ chain, ask }) => wordAt(chain, placeOf(ask) + 1),
      feedback: () => say`You are one link too far along the chain. Follow the arrows one at a time.`,
    },
    {
      id: 'one-link-short',
      name: 'Stops one link too early',
      wrong: ({ chain, ask }) => wordAt(chain, placeOf(ask) - 1),
      feedback: () => say`You are one link too early in the chain. Follow the arrows one at a time.`,
    },
    {
      id: 'names-the-last',
      name: 'Takes the last link for the most important one',
      wrong: ({ chain }) => wordAt(chain, 3),
      feedback: () => say`That is the top of the chain, but the question asks for something else. Read it once more.`,
    },
    {
      id: 'skips-a-link',
      name: 'Jumps over a link',
      wrong: ({ chain, ask }) => wordAt(chain, placeOf(ask) + (placeOf(ask) < 2 ? 2 : -2)),
      feedback: () => say`There is a link between these two. An arrow joins neighbors only.`,
    },
  ],
  prompt: (params) => say`Look carefully at the arrows of this food chain: ${chainText(params.chain)}. ${questionOf(params)}`,
  explain: ({ chain, ask }, answer) => [
    say`${clues[ask.kind]}`,
    say`In the chain ${chainText(chain)}, the link to name is ${answer}.`,
  ],
  proof: ({ chain, ask }) => ({
    source: scienceTable.source,
    path: `food chains/${chain.id}/${ask.kind}${'of' in ask ? `/${linkAt(chain, ask.of)}` : ''}`,
  }),
});
