import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { massAndVolumeStoriesTeaching } from '../../teaching/measurement/mass-and-volume-stories.ts';
import { integer } from '../../value.ts';

/** a + b, a − b, a × b or a ÷ b of one unit. */
type Params = Telling & { kind: 'sum' | 'gap' | 'times' | 'share'; a: number; b: number };

const sizes = { easy: [25, 60, 5], medium: [110, 380, 8], hard: [215, 490, 10] } as const;

function drawAmounts(rng: Rng, difficulty: Difficulty): Pick<Params, 'kind' | 'a' | 'b'> {
  const [low, high, most] = sizes[difficulty];
  const kind = rng.pick(['sum', 'gap', 'times', 'share'] as const);
  if (kind === 'sum' || kind === 'gap') {
    const b = rng.int(low, high);
    return { kind, a: kind === 'gap' ? b + rng.int(low, high) : rng.int(low, high), b };
  }
  const [each, groups] = [rng.int(3, most), rng.int(2, Math.min(most, 9))];
  return kind === 'times' ? { kind, a: groups, b: each } : { kind, a: each * groups, b: groups };
}

const tellings: Readonly<Record<Params['kind'], readonly ((params: Params) => RichText)[]>> = {
  sum: [
    ({ a, b }) => say`A stone of ${a} grams and a stone of ${b} grams lie on a scale. How many grams does the scale show?`,
    ({ a, b, name }) => say`${name} mixes ${a} grams of rice and ${b} grams of beans. How many grams is that in all?`,
    ({ a, b, name }) =>
      say`A tank holds ${a} liters of water. ${name} pours ${b} liters more into it. How many liters are in the tank now?`,
  ],
  gap: [
    ({ a, b }) =>
      say`A red stone has a mass of ${a} grams and a gray one of ${b} grams. How many grams heavier is the red stone?`,
    ({ a, b, name }) =>
      say`A tank holds ${a} liters of rain water. ${name} uses ${b} liters for the plants. How many liters are left?`,
    ({ a, b, name }) =>
      say`${name} has a jar with ${a} grams of seeds and gives ${b} grams to the birds. How many grams are left in the jar?`,
  ],
  times: [
    ({ a, b }) => say`There are ${a} bags, and each has a mass of ${b} kilograms. How many kilograms is that in all?`,
    ({ a, b, name }) => say`${name} fills ${a} buckets with ${b} liters of water each. How many liters is that in all?`,
    ({ a, b, name }) =>
      say`A pony eats ${b} kilograms of hay a day. ${name} feeds it for ${a} days. How many kilograms of hay is that?`,
  ],
  share: [
    ({ a, b }) => say`A mass of ${a} kilograms is put into ${b} equal bags. How many kilograms go into each bag?`,
    ({ a, b, name }) => say`${name} shares ${a} liters of juice equally among ${b} jars. How many liters go into each jar?`,
    ({ a, b, name }) => say`${name} cuts ${a} kilograms of clay into ${b} equal blocks. How many kilograms does one block have?`,
  ],
};

const signs = { sum: '+', gap: '−', times: '×', share: '÷' } as const;
const ascii = { sum: '+', gap: '-', times: '*', share: '/' } as const;
const results = (a: number, b: number) => ({ sum: a + b, gap: Math.abs(a - b), times: a * b, share: a / b });
const swaps = { sum: 'gap', gap: 'sum', times: 'sum', share: 'gap' } as const;
const hints = {
  sum: 'The two amounts come together.',
  gap: 'The larger amount is known, and you look for a part of it.',
  times: 'There are equal amounts, so the same number comes again and again.',
  share: 'One amount is split into equal parts.',
} as const;

const right = ({ kind, a, b }: Params) => results(a, b)[kind];

/** Puts grams or liters down one by one, or in equal parts. */
function build({ kind, a, b }: Params, n: number): boolean {
  let total = 0;
  if (kind === 'sum') {
    for (let i = 0; i < a; i++) total++;
    for (let i = 0; i < b; i++) total++;
    return total === n;
  }
  if (kind === 'gap') {
    for (let at = b; at < a; at++) total++;
    return total === n;
  }
  for (let i = 0; i < (kind === 'times' ? a : b); i++) total += kind === 'times' ? b : n;
  return total === (kind === 'times' ? n : a);
}

export const massAndVolumeStories = defineSkill<Params>({
  id: 'mass-and-liquid-stories',
  name: 'Stories about mass and liquid',
  grade: 3,
  grades: [3, 4],
  domain: 'measurement',
  standard: '3.MD.A.2',
  keywords: ['mass', 'liquid volume', 'grams', 'kilograms', 'liters', 'mass word problems', 'capacity', 'weight stories'],
  prerequisites: ['add-within-1000', 'multiply-facts'],
  teaching: massAndVolumeStoriesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...drawAmounts(rng, difficulty) }),
  solve: (p) => integer(right(p)),
  verify: (p, answer) => answer.kind === 'integer' && build(p, answer.n),
  misconceptions: [
    {
      id: 'other-operation',
      name: 'Chooses another operation than the story tells',
      wrong: ({ kind, a, b }) => integer(results(a, b)[swaps[kind]]),
      feedback: ({ kind }) => say`Draw what happens in the story. ${hints[kind]}`,
    },
    {
      id: 'repeated-first-number',
      name: 'Repeats the first amount of the story',
      wrong: ({ a }) => integer(a),
      feedback: () => say`That number is in the story already. Find out what is not told yet.`,
    },
    {
      id: 'repeated-second-number',
      name: 'Repeats the second amount of the story',
      wrong: ({ b }) => integer(b),
      feedback: () => say`That number is only one part of the story. Use both numbers.`,
    },
    {
      id: 'one-group-off',
      name: 'Counts one group or one unit too few',
      wrong: (p) => (right(p) > 1 ? integer(p.kind === 'times' ? (p.a - 1) * p.b : right(p) - 1) : null),
      feedback: ({ kind }) =>
        kind === 'times' ? say`One group is missing. Count the groups again.` : say`So close! Check your work on the ones.`,
    },
    {
      id: 'read-the-scale-by-tens',
      name: 'Slips by ten when reading the scale',
      wrong: (p) => integer(right(p) + 10),
      feedback: () => say`You are ten marks too far on the scale. Work out the tens once more.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: (p, answer) => [say`${hints[p.kind]}`, say`${p.a} ${signs[p.kind]} ${p.b} = ${answer}.`],
  proof: ({ kind, a, b }) => ({ expression: `${a} ${ascii[kind]} ${b}` }),
});
