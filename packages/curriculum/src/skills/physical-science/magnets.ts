import { defineSkill } from '../../define-skill.ts';
import { type Material, materials } from '../../facts/science/materials.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { magnetsTeaching } from '../../teaching/physical-science/magnets.ts';
import { sameValue, type Value, word } from '../../value.ts';

/** Four things in the order of the prompt; exactly one is drawn to a magnet. */
type Params = { things: readonly Material[] };

const ofKinds = (...kinds: readonly Material['kind'][]) => materials.filter(({ kind }) => kinds.includes(kind));
const lures: readonly (readonly Material[])[] = [
  ofKinds('hard'),
  ofKinds('glossy'),
  ofKinds('light', 'thin'),
  ofKinds('stretchy'),
];

function drawThings(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Material[] {
  const metals = rng.shuffle([ofKinds('copper'), ofKinds('other metal')]).slice(0, difficulty === 'easy' ? 1 : 2);
  const others = rng.shuffle(lures).slice(0, 3 - metals.length);
  return rng.shuffle([ofKinds('iron'), ...metals, ...others].map((group) => rng.pick(group)));
}

/** What a child picks who goes by that kind: null where no thing of it is listed. */
const pickKind = ({ things }: Params, ...kinds: readonly Material['kind'][]): Value | null => {
  const found = things.find(({ kind }) => kinds.includes(kind));
  return found ? word(found.name) : null;
};

const listed = ({ things }: Params): string => things.map(({ name }) => name).join(', ');

export const findMagnetic = defineSkill<Params>({
  id: 'magnets',
  name: 'What a magnet pulls',
  grade: 3,
  grades: [2, 4],
  domain: 'physical science',
  standard: '3-PS2-3',
  keywords: ['magnet', 'magnets', 'magnetic', 'magnetism', 'magnetic materials', 'what do magnets attract', 'magnetic force'],
  prerequisites: [],
  teaching: magnetsTeaching,
  make: (rng, difficulty) => ({ things: drawThings(rng, difficulty) }),
  solve: ({ things }) => word(things.find(({ magnetic }) => magnetic)?.name ?? ''),
  // Crosses out what holds no iron or steel by its name, which must leave the answer alone.
  verify: ({ things }, answer) => {
    const left = things.filter(({ name }) => /\b(iron|steel)\b/.test(name));
    return left.length === 1 && left.every(({ name }) => sameValue(word(name), answer));
  },
  misconceptions: [
    {
      id: 'copper-too',
      name: 'Thinks that a magnet pulls copper as well',
      wrong: (params) => pickKind(params, 'copper'),
      feedback: () => say`Copper is a metal, but no magnet pulls it. Which thing holds iron?`,
    },
    {
      id: 'all-metals',
      name: 'Thinks that a magnet pulls every metal',
      wrong: (params) => pickKind(params, 'other metal'),
      feedback: () => say`That is a metal, but a magnet does not pull all metals. Look for iron or steel.`,
    },
    {
      id: 'hard-and-heavy',
      name: 'Thinks that a magnet pulls what is hard and heavy',
      wrong: (params) => pickKind(params, 'hard'),
      feedback: () => say`It is hard and heavy, but that does not help. What it is made of counts.`,
    },
    {
      id: 'shiny-and-smooth',
      name: 'Thinks that a magnet pulls what is smooth and shiny',
      wrong: (params) => pickKind(params, 'glossy'),
      feedback: () => say`It looks smooth and shiny, but it is not a metal. What is it made of?`,
    },
    {
      id: 'light-things',
      name: 'Thinks that a magnet pulls what is easy to lift',
      wrong: (params) => pickKind(params, 'light', 'thin'),
      feedback: () => say`It is easy to lift, but a magnet lets it lie. Look for iron or steel.`,
    },
    {
      id: 'stretchy-things',
      name: 'Thinks that a magnet pulls what clings or stretches',
      wrong: (params) => pickKind(params, 'stretchy'),
      feedback: () => say`Rubber can cling to things, but not to a magnet. Look for iron or steel.`,
    },
  ],
  prompt: (params) => say`A magnet comes close to these things: ${listed(params)}. Which one does it pull?`,
  explain: (_, answer) => [
    say`A magnet pulls things that are made of iron, and most steel is full of iron.`,
    say`Other metals, such as gold and copper, are not pulled, and wood or glass are not pulled either.`,
    say`So the magnet pulls ${answer}.`,
  ],
  proof: (params) => ({ source: scienceTable.source, path: `materials/pulled by a magnet/${listed(params)}` }),
});
