import { defineSkill } from '../../define-skill.ts';
import { partName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { names } from '../../story-people.ts';
import { nameFractionsTeaching } from '../../teaching/fractions/name-fractions.ts';
import { fraction, ratioOf } from '../../value.ts';

/** `used` of the `parts` equal parts are taken; the question asks for these or for the rest. */
type Params = { name: string; story: 'pizza' | 'ribbon' | 'garden'; parts: number; used: number; asks: 'used' | 'rest' };

const sizes = { easy: [3, 4, 5, 6], medium: [5, 6, 7, 8, 9], hard: [7, 8, 9, 10, 12] } as const;
const asked = ({ parts, used, asks }: Params) => (asks === 'used' ? used : parts - used);

const stories = {
  pizza: ({ name, parts, used, asks }: Params) =>
    say`A pizza is cut into ${parts} equal slices. ${name} eats ${used} of them. What fraction of the pizza ${
      asks === 'used' ? `does ${name} eat` : 'is left'
    }?`,
  ribbon: ({ name, parts, used, asks }: Params) =>
    say`${name} folds a ribbon into ${parts} equal parts and paints ${used} of them red. What fraction of the ribbon is ${
      asks === 'used' ? 'red' : 'not red'
    }?`,
  garden: ({ name, parts, used, asks }: Params) =>
    say`${name} has a garden with ${parts} equal beds. Peas grow in ${used} of the beds. What fraction of the garden ${
      asks === 'used' ? 'has peas' : 'has no peas'
    }?`,
};

export const nameFractions = defineSkill<Params>({
  id: 'name-fractions',
  name: 'Naming fractions of a whole',
  grade: 3,
  grades: [2, 4],
  domain: 'fractions',
  standard: '3.NF.A.1',
  keywords: [
    'fraction',
    'name',
    'parts of a whole',
    'equal parts',
    'unit fractions',
    'what is a fraction',
    'numerator denominator',
  ],
  prerequisites: [],
  teaching: nameFractionsTeaching,
  make: (rng, difficulty) => {
    const parts = rng.pick(sizes[difficulty]);
    const asks = difficulty === 'easy' ? 'used' : rng.pick(['used', 'rest'] as const);
    return {
      name: rng.pick(names),
      story: rng.pick(['pizza', 'ribbon', 'garden'] as const),
      parts,
      used: rng.int(1, parts - 1),
      asks,
    };
  },
  solve: (params) => fraction(asked(params), params.parts),
  // Lays the parts out one by one and counts the ones asked for and all of them.
  verify: ({ parts, used, asks }, answer) => {
    const taken = Array.from({ length: parts }, (_, i) => (i < used ? 'used' : 'rest'));
    const ratio = ratioOf(answer);
    return ratio !== null && ratio.n * taken.length === taken.filter((part) => part === asks).length * ratio.d;
  },
  misconceptions: [
    {
      id: 'part-to-part',
      name: 'Compares one part with the other part, not with the whole',
      wrong: (params) => fraction(asked(params), params.parts - asked(params)),
      feedback: ({ parts }) => say`The bottom number counts all the equal parts. There are ${parts} parts in the whole.`,
    },
    {
      id: 'upside-down',
      name: 'Swaps top and bottom',
      wrong: (params) => fraction(params.parts, asked(params)),
      feedback: () => say`You have the right two numbers. The number of all the parts goes on the bottom.`,
    },
    {
      id: 'the-other-part',
      name: 'Names the other part of the whole',
      wrong: (params) => fraction(params.parts - asked(params), params.parts),
      feedback: () => say`That fraction is real, but it is the other part. Read once more which part we ask about.`,
    },
    {
      id: 'one-part-only',
      name: 'Names only one of the parts',
      wrong: ({ parts }) => fraction(1, parts),
      feedback: ({ parts }) => say`${fraction(1, parts)} is just one part. Count how many of those parts we want.`,
    },
    {
      id: 'added-parts-to-whole',
      name: 'Counts the parts twice in the whole',
      wrong: (params) => fraction(asked(params), params.parts + asked(params)),
      feedback: ({ parts }) => say`The parts are already inside the whole. The whole has ${parts} parts, no more.`,
    },
  ],
  prompt: (params) => stories[params.story](params),
  explain: (params, answer) => [
    say`The whole has ${params.parts} equal parts. So each part is one ${partName(params.parts, 1)}, and the bottom number is ${params.parts}.`,
    params.asks === 'used'
      ? say`We want ${params.used} of the parts, so the top number is ${params.used}.`
      : say`We want the rest: ${params.parts} − ${params.used} = ${asked(params)}. That is the top number.`,
    say`The fraction is ${answer}.`,
  ],
  proof: (params) => ({
    expression: params.asks === 'used' ? `${params.used}/${params.parts}` : `(${params.parts} - ${params.used})/${params.parts}`,
  }),
});
