import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { partnersOfTenTeaching } from '../../teaching/addition/partners-of-ten.ts';
import { integer } from '../../value.ts';
import { counted, rowOf, sayNumbers } from '../counting/pictures.ts';

/** What goes with `have` to make 10: as a number sentence, in a picture, or when `have` of ten are gone. */
type Params = Telling & { have: number; form: 'sentence' | 'picture' | 'rest' };

const missing = ({ have }: Params) => 10 - have;

const prompts = [
  ({ have, form }: Params) => {
    if (form === 'sentence') return say`${have} and what number make 10?`;
    if (form === 'rest') return say`What is 10 − ${have}?`;
    return say`Look: ${rowOf(have)}. How many more dots make 10?`;
  },
  ({ have, form, name }: Params) => {
    if (form === 'sentence') return say`${name} has ${counted(have, 'egg')}. A box holds 10. How many more eggs fill the box?`;
    if (form === 'rest') return say`${name} has 10 fingers and hides ${have}. How many fingers can you see?`;
    return say`${name} wants 10 dots and draws these: ${rowOf(have)}. How many dots are still to draw?`;
  },
  ({ have, form, name }: Params) => {
    if (form === 'sentence') return say`${name} needs 10 cups and finds ${have}. How many more cups does ${name} need?`;
    if (form === 'rest')
      return say`There are 10 pins. ${name} rolls a ball and ${have} ${have === 1 ? 'falls' : 'fall'} over. How many pins still stand?`;
    return say`A card has 10 spots. ${name} fills these: ${rowOf(have)}. How many spots are still free?`;
  },
];

export const partnersOfTen = defineSkill<Params>({
  id: 'partners-of-ten',
  name: 'Partners of ten',
  grade: 0,
  grades: [0, 1],
  domain: 'add and subtract',
  standard: 'K.OA.A.4',
  keywords: ['partners of ten', 'make ten', 'number bonds to 10', 'friends of ten', 'ways to make 10', 'ten frame'],
  prerequisites: ['add-within-10-with-pictures'],
  teaching: partnersOfTenTeaching,
  make: (rng, difficulty) => {
    const form = rng.pick(
      difficulty === 'easy' ? (['picture', 'sentence'] as const) : (['picture', 'sentence', 'rest'] as const),
    );
    return { ...drawTelling(rng, 2), form, have: rng.int(1, 9) };
  },
  solve: (p) => integer(missing(p)),
  // Fills the spots of a ten frame and counts those that stay empty.
  verify: ({ have }, answer) => {
    const empty = Array.from({ length: 10 }, (_, spot) => spot).filter((spot) => spot >= have);
    return answer.kind === 'integer' && answer.n === empty.length;
  },
  misconceptions: [
    {
      id: 'added-ten',
      name: 'Adds the number to ten',
      wrong: ({ have }) => integer(10 + have),
      feedback: () => say`You added on to 10. Both parts make 10, so each part is less than 10.`,
    },
    {
      id: 'repeated-the-part',
      name: 'Gives the part that is there',
      wrong: ({ have }) => integer(have),
      feedback: () => say`That is the part we know. Which part is missing?`,
    },
    {
      id: 'counted-the-start',
      name: 'Counts the first number as a step',
      wrong: (p) => integer(missing(p) + 1),
      feedback: ({ have }) => say`So close! Start at ${have}. The first step goes to ${have + 1}.`,
    },
    {
      id: 'stopped-at-nine',
      name: 'Stops one step before ten',
      wrong: (p) => integer(missing(p) - 1),
      feedback: () => say`You are not at 10 yet. Go one step more.`,
    },
    {
      id: 'gave-ten',
      name: 'Gives the whole ten',
      wrong: () => integer(10),
      feedback: () => say`10 is both parts together. Which part is missing?`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => [
    say`Start at ${p.have} and count on to 10: ${sayNumbers(p.have + 1, 10)}.`,
    say`That is ${counted(missing(p), 'step')}. So ${p.have} and ${answer} make 10.`,
  ],
  proof: ({ have, form }) => {
    if (form === 'rest') return { expression: `10 - ${have}` };
    const part = form === 'sentence' ? String(have) : Array.from({ length: have }, () => '1').join(' + ');
    return { equation: `${part} + x = 10`, variable: 'x' };
  },
});
