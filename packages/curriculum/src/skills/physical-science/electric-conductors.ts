import { defineSkill } from '../../define-skill.ts';
import { type Material, materials } from '../../facts/science/materials.ts';
import { scienceTable } from '../../facts/science-facts.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { electricConductorsTeaching } from '../../teaching/physical-science/electric-conductors.ts';
import { sameValue, type Value, word } from '../../value.ts';

/** Four things in the order of the prompt: one conductor among insulators, or one insulator among conductors. */
type Params = Telling & { wanted: 'conductor' | 'insulator'; things: readonly Material[] };

const ofKind = (kind: Material['kind']) => materials.filter((material) => material.kind === kind);
const metals = ['iron', 'copper', 'other metal'] as const;
const others = ['hard', 'thin', 'light', 'stretchy', 'glossy'] as const;

function drawThings(rng: Rng, wanted: Params['wanted']): Material[] {
  const [right, wrong] = wanted === 'conductor' ? [metals, others] : [others, metals];
  const kinds = [rng.pick(right), ...rng.shuffle<Material['kind']>(wrong).slice(0, 3)];
  return rng.shuffle(kinds.map((kind) => rng.pick(ofKind(kind))));
}

const pickKind = ({ things, wanted }: Params, ...kinds: readonly Material['kind'][]): Value | null => {
  const found = things.find(({ kind, conducts }) => kinds.includes(kind) && conducts === (wanted === 'insulator'));
  return found ? word(found.name) : null;
};

const listed = ({ things }: Params): string => things.map(({ name }) => name).join(', ');

function promptOf(params: Params): string {
  const { wanted, name, story } = params;
  if (wanted === 'insulator') return `Which one of these does not let an electric current through: ${listed(params)}?`;
  if (story === 0) return `Which one of these lets an electric current through: ${listed(params)}?`;
  return `${name} builds a circuit, but there is a gap in it and the lamp stays dark. Which one of these lights the lamp when it closes the gap: ${listed(params)}?`;
}

export const findConductors = defineSkill<Params>({
  id: 'electric-conductors',
  name: 'Electric conductors and insulators',
  grade: 5,
  grades: [4, 6],
  domain: 'physical science',
  standard: '5-PS1-3',
  keywords: [
    'conductors',
    'insulators',
    'conductors and insulators',
    'electric conductors',
    'electricity',
    'electric circuits',
    'properties of materials',
  ],
  prerequisites: ['magnets'],
  teaching: electricConductorsTeaching,
  make: (rng, difficulty) => {
    const wanted = difficulty === 'easy' ? 'conductor' : rng.pick(['conductor', 'insulator', 'insulator'] as const);
    return { ...drawTelling(rng, 1), wanted, things: drawThings(rng, wanted) };
  },
  solve: ({ things, wanted }) => word(things.find(({ conducts }) => conducts === (wanted === 'conductor'))?.name ?? ''),
  // Goes by the metal in the name of each thing.
  verify: ({ things, wanted }, answer) => {
    const isMetal = (name: string) => /\b(iron|steel|copper|aluminum|gold|silver|brass)\b/.test(name);
    const left = things.filter(({ name }) => isMetal(name) === (wanted === 'conductor'));
    return left.length === 1 && left.every(({ name }) => sameValue(word(name), answer));
  },
  misconceptions: [
    {
      id: 'hard-conducts',
      name: 'Thinks that what is hard and firm lets a current through',
      wrong: (params) => pickKind(params, 'hard'),
      feedback: () => say`It is firm, but it is no metal. Which of them is made of metal?`,
    },
    {
      id: 'looks-like-a-wire',
      name: 'Thinks that what is thin like a wire lets a current through',
      wrong: (params) => pickKind(params, 'thin'),
      feedback: () => say`It has the shape of a wire, but the shape does not count. What is it made of?`,
    },
    {
      id: 'light-conducts',
      name: 'Thinks that a current passes most easily through what is thin and light',
      wrong: (params) => pickKind(params, 'light'),
      feedback: () => say`It is light, but a current does not care about weight. What is it made of?`,
    },
    {
      id: 'rubber-conducts',
      name: 'Mixes up the rubber around a cable with the metal inside',
      wrong: (params) => pickKind(params, 'stretchy'),
      feedback: () => say`Rubber is wrapped around a cable to keep the current in. Look for what is inside the cable.`,
    },
    {
      id: 'shine-conducts',
      name: 'Takes everything that shines for a metal',
      wrong: (params) => pickKind(params, 'glossy'),
      feedback: () => say`It is smooth and glossy, but glass and plastic are not metals.`,
    },
    {
      id: 'iron-insulates',
      name: 'Thinks that only copper lets a current through, and not iron',
      wrong: (params) => (params.wanted === 'insulator' ? pickKind(params, 'iron') : null),
      feedback: () => say`Iron and steel are metals as well, and they let a current through. Look for what is no metal.`,
    },
    {
      id: 'copper-insulates',
      name: 'Mixes up the two words, and names the usual conductor',
      wrong: (params) => (params.wanted === 'insulator' ? pickKind(params, 'copper') : null),
      feedback: () => say`Most cables have copper inside, because it lets a current through. We look for the opposite.`,
    },
    {
      id: 'not-used-for-wires',
      name: 'Thinks that what is not used for wires lets no current through',
      wrong: (params) => (params.wanted === 'insulator' ? pickKind(params, 'other metal') : null),
      feedback: () => say`It is not a cable, but it is still a metal, and a current can pass. Look for what is no metal.`,
    },
  ],
  prompt: (params) => say`${promptOf(params)}`,
  explain: ({ wanted }, answer) => [
    say`All metals let an electric current through, so they are called conductors.`,
    say`Wood, glass, rubber, plastic and dry paper do not let it through, so they are called insulators.`,
    say`The only ${wanted} in the list is ${answer}.`,
  ],
  proof: (params) => ({
    source: scienceTable.source,
    path: `materials/${params.wanted === 'conductor' ? 'lets current through' : 'lets no current through'}/${listed(params)}`,
  }),
});
