import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { samplesTeaching } from '../../teaching/data/samples.ts';
import { integer } from '../../value.ts';

/** In a random sample, `found` of `asked` have a property; how many of all `times` × `asked` are likely to have it? */
type Params = Telling & { found: number; asked: number; times: number };

function drawSample(rng: Rng, difficulty: Difficulty): Omit<Params, keyof Telling> {
  const asked = rng.pick(({ easy: [10, 20, 50], medium: [20, 25, 40, 50], hard: [30, 40, 60, 75, 80] } as const)[difficulty]);
  const found = rng.int(Math.ceil(asked / 10), asked - 2);
  const times = rng.int(4, { easy: 10, medium: 20, hard: 30 }[difficulty]);
  return 2 * found === asked || found === times ? drawSample(rng, difficulty) : { found, asked, times };
}

const all = ({ asked, times }: Params) => asked * times;
const estimate = ({ found, times }: Params) => found * times;

const prompts = [
  (p: Params) =>
    say`In a random sample, ${p.found} of ${p.asked} people prefer walking to taking the bus. There are ${all(p)} people in the whole group. About how many of them prefer walking?`,
  (p: Params) =>
    say`A school has ${all(p)} pupils. ${p.name} asks ${p.asked} of them at random, and ${p.found} want a longer lunch break. About how many pupils of the school want one?`,
  (p: Params) =>
    say`A workshop makes ${all(p)} lamps. ${p.name} tests ${p.asked} of them, chosen at random, and ${p.found} shine brightly enough. About how many of all the lamps shine brightly enough?`,
  (p: Params) =>
    say`There are ${all(p)} trees in a forest. ${p.name} looks at ${p.asked} of them at random, and ${p.found} have birds' nests. About how many trees in the forest have nests?`,
];

export const samples = defineSkill<Params>({
  id: 'estimate-from-a-sample',
  name: 'Estimating from a random sample',
  grade: 7,
  grades: [7, 8],
  domain: 'data and chance',
  standard: '7.SP.A.2',
  keywords: ['random sample', 'sampling', 'population', 'estimate from a sample', 'inference', 'survey', 'sample and population'],
  prerequisites: [],
  teaching: samplesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawSample(rng, difficulty) }),
  solve: (p) => integer(estimate(p)),
  // Divides the whole group into parts like the sample and adds up what each part holds.
  verify: ({ found, asked, times }, answer) => {
    let likely = 0;
    for (let left = asked * times; left > 0; left -= asked) likely += found;
    return answer.kind === 'integer' && answer.n === likely;
  },
  misconceptions: [
    {
      id: 'gave-the-sample',
      name: 'Gives the number in the sample',
      wrong: ({ found }) => integer(found),
      feedback: () => say`That is what was found in the sample. The whole group is many times as large.`,
    },
    {
      id: 'the-others',
      name: 'Estimates how many do not have the property',
      wrong: (p) => integer(all(p) - estimate(p)),
      feedback: () => say`You estimated the others. Scale up the part of the sample that the question asks about.`,
    },
    {
      id: 'added-the-difference',
      name: 'Takes everybody outside the sample along',
      wrong: (p) => integer(p.found + all(p) - p.asked),
      feedback: () => say`You counted everybody outside the sample. Expect the same share among them as in the sample.`,
    },
    {
      id: 'subtracted-from-all',
      name: 'Takes the number in the sample away from the whole group',
      wrong: (p) => integer(all(p) - p.found),
      feedback: () => say`You subtracted the sample result from the whole group. Ask which share of the sample it is.`,
    },
    {
      id: 'gave-the-factor',
      name: 'Gives how many samples fit into the whole group',
      wrong: ({ times }) => integer(times),
      feedback: () => say`That is how many times as large the whole group is. Now scale up the result of the sample by it.`,
    },
    {
      id: 'half-of-all',
      name: 'Expects half of the whole group',
      wrong: (p) => (all(p) % 2 === 0 ? integer(all(p) / 2) : null),
      feedback: () => say`Half would fit a sample with half of them. Look at the share in this sample.`,
    },
  ],
  prompt: (p) => tell(prompts, p),
  explain: (p, answer) => [
    say`The whole group is ${all(p)} ÷ ${p.asked} = ${p.times} times as large as the sample.`,
    say`Expect the same share in the whole group as in the sample.`,
    say`${p.found} × ${p.times} = ${answer}.`,
  ],
  proof: (p) => ({ expression: `${p.found} / ${p.asked} * ${all(p)}` }),
});
