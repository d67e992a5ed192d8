import type { Difficulty, RichText } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { conversionStoriesTeaching } from '../../teaching/measurement/conversion-stories.ts';
import { integer } from '../../value.ts';

/** From n large units k small ones are cut off, g times k are taken, or they are shared among g. */
type Params = Telling & { kind: 'cut' | 'pour' | 'share'; factor: number; n: number; k: number; g: number };

type Scene = { factor: number; fact: string; tell(params: Params): RichText };

const scenes: Readonly<Record<Params['kind'], readonly Scene[]>> = {
  cut: [
    {
      factor: 100,
      fact: '1 meter is 100 centimeters.',
      tell: ({ n, k }) => say`A pipe is ${n} meters long. A piece of ${k} centimeters is cut off. How many centimeters are left?`,
    },
    {
      factor: 1000,
      fact: '1 kilogram is 1,000 grams.',
      tell: ({ name, n, k }) => say`${name} has ${n} kilograms of flour and uses ${k} grams. How many grams of flour are left?`,
    },
    {
      factor: 12,
      fact: '1 foot is 12 inches.',
      tell: ({ name, n, k }) => say`${name} saws ${k} inches off a board of ${n} feet. How many inches long is the board now?`,
    },
  ],
  pour: [
    {
      factor: 1000,
      fact: '1 liter is 1,000 milliliters.',
      tell: ({ n, k, g }) =>
        say`From ${n} liters of juice, ${g} bottles of ${k} milliliters each are filled. How many milliliters of juice are left?`,
    },
    {
      factor: 100,
      fact: '1 meter is 100 centimeters.',
      tell: ({ name, n, k, g }) =>
        say`${name} has ${n} meters of ribbon and ties ${g} bows of ${k} centimeters each. How many centimeters of ribbon are left?`,
    },
    {
      factor: 16,
      fact: '1 pound is 16 ounces.',
      tell: ({ name, n, k, g }) =>
        say`${name} has ${n} pounds of nuts and fills ${g} bags with ${k} ounces each. How many ounces of nuts are left?`,
    },
  ],
  share: [
    {
      factor: 60,
      fact: '1 hour is 60 minutes.',
      tell: ({ n, g }) => say`A show lasts ${n} hours and has ${g} parts of equal length. How many minutes does one part last?`,
    },
    {
      factor: 1000,
      fact: '1 kilogram is 1,000 grams.',
      tell: ({ name, n, g }) => say`${name} puts ${n} kilograms of clay into ${g} equal bags. How many grams go into each bag?`,
    },
    {
      factor: 12,
      fact: '1 foot is 12 inches.',
      tell: ({ name, n, g }) => say`${name} cuts a rope of ${n} feet into ${g} equal pieces. How many inches long is each piece?`,
    },
  ],
};

const sceneOf = ({ kind, story }: Pick<Params, 'kind' | 'story'>): Scene => {
  const scene = scenes[kind][story];
  if (!scene) throw new RangeError(`there is no scene ${story}`);
  return scene;
};

/** Amounts of the smaller unit are round, as people use them. */
const stepOf = (factor: number) => ({ 1000: 50, 100: 5 })[factor] ?? 1;
const sharers: Readonly<Record<number, readonly number[]>> = { 1000: [2, 4, 5, 8], 60: [2, 3, 4, 5, 6], 12: [2, 3, 4, 6] };
/** What children take one large unit for. */
const mistaken: Readonly<Record<number, number>> = { 1000: 100, 100: 1000, 60: 100, 16: 10, 12: 10 };
const tops = { easy: 3, medium: 6, hard: 9 } as const;

function drawScene(rng: Rng, difficulty: Difficulty): Params {
  const telling = drawTelling(rng, 2);
  const kind = rng.pick(['cut', 'pour', 'share'] as const);
  const { factor } = sceneOf({ kind, story: telling.story });
  const n = rng.int(2, tops[difficulty]);
  const g = kind === 'share' ? rng.pick(sharers[factor] ?? [2]) : rng.int(3, 6);
  const steps = (factor * n) / stepOf(factor);
  // Up to two thirds are cut off, or each part is so small that some is left.
  const k =
    stepOf(factor) * rng.int(2, Math.floor(kind === 'pour' ? Math.min((steps - 1) / g, 16) : Math.min((steps * 2) / 3, 24)));
  return { ...telling, kind, factor, n, k, g };
}

const right = ({ kind, factor, n, k, g }: Params) =>
  ({ cut: n * factor - k, pour: n * factor - g * k, share: (n * factor) / g })[kind];
const whole = ({ n, factor }: Params) => n * factor;

export const conversionStories = defineSkill<Params>({
  id: 'measurement-stories-with-conversion',
  name: 'Measurement stories with two units',
  grade: 4,
  grades: [4, 5],
  domain: 'measurement',
  standard: '4.MD.A.2',
  keywords: [
    'measurement word problems',
    'measurement stories',
    'convert and solve',
    'multi-step measurement',
    'mixed units',
    'unit conversion word problems',
  ],
  prerequisites: ['convert-metric-units', 'convert-customary-units'],
  teaching: conversionStoriesTeaching,
  make: drawScene,
  solve: (p) => integer(right(p)),
  // Puts what was cut off, poured or shared back together and compares it with the large units, counted one by one.
  verify: ({ kind, factor, n, k, g }, answer) => {
    if (answer.kind !== 'integer') return false;
    let [back, start] = [answer.n, 0];
    for (let i = 0; i < n; i++) start += factor;
    for (let i = 0; i < { cut: 1, pour: g, share: g - 1 }[kind]; i++) back += kind === 'share' ? answer.n : k;
    return back === start;
  },
  misconceptions: [
    {
      id: 'did-not-convert',
      name: 'Works with the two units as if they were one',
      wrong: ({ kind, n, k, g }) => {
        if (kind === 'share') return n % g === 0 ? integer(n / g) : null;
        return integer(Math.abs(n - (kind === 'cut' ? k : g * k)));
      },
      feedback: () => say`The story has a large unit and a small one. Change the large units first, and then go on.`,
    },
    {
      id: 'wrong-size-of-unit',
      name: 'Takes another number of small units for a large one',
      wrong: ({ kind, factor, n, k, g }) => {
        const start = n * (mistaken[factor] ?? factor);
        if (kind === 'share') return start % g === 0 ? integer(start / g) : null;
        return integer(start - (kind === 'cut' ? k : g * k));
      },
      feedback: () => say`Your plan is right. Look up again how many small units are in one large unit.`,
    },
    {
      id: 'stopped-after-converting',
      name: 'Changes the unit and stops',
      wrong: (p) => integer(whole(p)),
      feedback: () => say`You changed the unit well. Now read on in the story: what happens next?`,
    },
    {
      id: 'opposite-operation',
      name: 'Adds or multiplies where something is taken away or shared',
      wrong: (p) => integer({ cut: whole(p) + p.k, pour: whole(p) + p.g * p.k, share: whole(p) * p.g }[p.kind]),
      feedback: () => say`Your number is more than there was at the start. Should it grow in this story?`,
    },
    {
      id: 'took-once',
      name: 'Takes one part away where there are several',
      wrong: (p) => (p.kind === 'pour' ? integer(whole(p) - p.k) : p.kind === 'share' ? integer(whole(p) - p.g) : null),
      feedback: ({ kind }) =>
        kind === 'pour'
          ? say`You took only one of them away. How much do all of them need?`
          : say`You took away. The story asks for equal parts, so divide.`,
    },
    {
      id: 'gave-the-other-part',
      name: 'Gives the part that is gone',
      wrong: ({ kind, k, g }) => (kind === 'share' ? null : integer(kind === 'cut' ? k : g * k)),
      feedback: () => say`That is the part that is used. The question asks for the part that stays.`,
    },
  ],
  prompt: (p) => sceneOf(p).tell(p),
  explain: (p, answer) => {
    const { kind, factor, n, k, g } = p;
    const start = [say`${sceneOf(p).fact}`, say`Change the unit: ${n} × ${factor} = ${whole(p)}.`];
    if (kind === 'cut') return [...start, say`Take away what is gone: ${whole(p)} − ${k} = ${answer}.`];
    if (kind === 'share') return [...start, say`Share it: ${whole(p)} ÷ ${g} = ${answer}.`];
    return [...start, say`All of them together need ${g} × ${k} = ${g * k}.`, say`${whole(p)} − ${g * k} = ${answer}.`];
  },
  proof: ({ kind, factor, n, k, g }) => ({
    expression: `${n} * ${factor} ${{ cut: `- ${k}`, pour: `- ${g} * ${k}`, share: `/ ${g}` }[kind]}`,
  }),
});
