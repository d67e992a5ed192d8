import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { tenthsAndHundredthsTeaching } from '../../teaching/fractions/tenths-and-hundredths.ts';
import { fraction, integer } from '../../value.ts';
import { isUnits } from './unlike-fractions.ts';

/** tenths/10 written in hundredths; tenths/10 + hundredths/100; or the hundredths that are missing in such a sum. */
type Params = Telling & { tenths: number; hundredths: number; asks: 'rename' | 'sum' | 'missing' };

const sumOf = ({ tenths, hundredths }: Params) => tenths * 10 + hundredths;

const prompts = [
  (p: Params) =>
    ({
      rename: say`Which number belongs in the box? ${fraction(p.tenths, 10)} = ☐/100`,
      sum: say`What is ${fraction(p.tenths, 10)} + ${fraction(p.hundredths, 100)}? Write it with 100 at the bottom.`,
      missing: say`Which number belongs in the box? ${fraction(p.tenths, 10)} + ☐/100 = ${fraction(sumOf(p), 100)}`,
    })[p.asks],
  (p: Params) =>
    ({
      rename: say`${p.name} colors ${fraction(p.tenths, 10)} of a square. The square is then cut into 100 equal cells. How many cells are colored?`,
      sum: say`${p.name} colors ${fraction(p.tenths, 10)} of a square red and ${fraction(p.hundredths, 100)} of it blue. Which fraction is colored? Write it with 100 at the bottom.`,
      missing: say`A square has 100 equal cells. ${p.name} colors ${fraction(p.tenths, 10)} of it red and some cells blue, so that ${fraction(sumOf(p), 100)} is colored. How many cells are blue?`,
    })[p.asks],
  (p: Params) =>
    ({
      rename: say`A path of 1 mile has a stone after every hundredth. ${p.name} walks ${fraction(p.tenths, 10)} of a mile. How many hundredths is that?`,
      sum: say`${p.name} walks ${fraction(p.tenths, 10)} of a mile and then ${fraction(p.hundredths, 100)} of a mile. How many miles is that in all? Write it with 100 at the bottom.`,
      missing: say`${p.name} walks ${fraction(p.tenths, 10)} of a mile and then some hundredths more, which makes ${fraction(sumOf(p), 100)} of a mile. How many hundredths of a mile is the second part?`,
    })[p.asks],
];

export const tenthsAndHundredths = defineSkill<Params>({
  id: 'tenths-and-hundredths',
  name: 'Adding tenths and hundredths',
  grade: 4,
  grades: [4, 5],
  domain: 'fractions',
  standard: '4.NF.C.5',
  keywords: [
    'tenths and hundredths',
    'add tenths and hundredths',
    'tenths as hundredths',
    'hundredths grid',
    'parts of ten and of a hundred',
  ],
  prerequisites: ['equivalent-fractions', 'add-like-fractions'],
  teaching: tenthsAndHundredthsTeaching,
  make: (rng, difficulty) => {
    const asks = rng.pick(
      difficulty === 'easy'
        ? (['rename', 'sum'] as const)
        : difficulty === 'medium'
          ? (['rename', 'sum', 'missing'] as const)
          : (['sum', 'missing'] as const),
    );
    const tenths = rng.int(1, 8);
    const hundredths = difficulty === 'easy' ? rng.int(1, 9) : rng.int(3, 99 - 10 * tenths);
    return { ...drawTelling(rng, 2), tenths, hundredths, asks };
  },
  solve: (p) => {
    if (p.asks === 'sum') return fraction(sumOf(p), 100);
    return integer(p.asks === 'rename' ? p.tenths * 10 : p.hundredths);
  },
  // Colors the cells of a square with 10 columns of 10 cells, and counts them.
  verify: (p, answer) => {
    let [red, blue] = [0, 0];
    for (let cell = 0; cell < 100; cell++) {
      if (Math.floor(cell / 10) < p.tenths) red++;
      else if (red + blue < sumOf(p)) blue++;
    }
    if (p.asks === 'sum') return answer.kind === 'fraction' && answer.d === 100 && isUnits(answer, red + blue, 100);
    return answer.kind === 'integer' && answer.n === (p.asks === 'rename' ? red : blue);
  },
  misconceptions: [
    {
      id: 'tenths-counted-as-hundredths',
      name: 'Counts each tenth as one hundredth',
      wrong: (p) => {
        if (p.asks === 'sum') return fraction(p.tenths + p.hundredths, 100);
        return integer(p.asks === 'rename' ? p.tenths : sumOf(p) - p.tenths);
      },
      feedback: () => say`A tenth is larger than a hundredth. Into how many hundredths can one tenth be cut?`,
    },
    {
      id: 'added-tops-and-bottoms',
      name: 'Adds the tops and adds the bottoms',
      wrong: (p) => (p.asks === 'sum' ? fraction(p.tenths + p.hundredths, 110) : null),
      feedback: () => say`You added the bottoms too. They name the size of the parts, so make parts of the same size first.`,
    },
    {
      id: 'kept-the-bottom-ten',
      name: 'Adds the tops over 10',
      wrong: (p) => (p.asks === 'sum' ? fraction(p.tenths + p.hundredths, 10) : null),
      feedback: () => say`You counted the hundredths as tenths, and that is far too much. Change the tenths into hundredths.`,
    },
    {
      id: 'hundredths-times-ten',
      name: 'Changes the hundredths and not the tenths',
      wrong: (p) => (p.asks === 'sum' ? fraction(p.tenths + p.hundredths * 10, 100) : null),
      feedback: () => say`You multiplied the wrong top by ten. Which of the two fractions has the larger parts?`,
    },
    {
      id: 'added-ninety',
      name: 'Adds to the top what was added to the bottom',
      wrong: (p) => (p.asks === 'rename' ? integer(p.tenths + 90) : null),
      feedback: () => say`You added 90, since the bottom grew by 90. The bottom was multiplied, so do the same at the top.`,
    },
    {
      id: 'one-zero-too-many',
      name: 'Multiplies the top by a hundred',
      wrong: (p) => (p.asks === 'rename' ? integer(p.tenths * 100) : null),
      feedback: () => say`From 10 to 100 the bottom was not multiplied by a hundred. Look again at how it has changed.`,
    },
    {
      id: 'added-ten',
      name: 'Adds ten to the top',
      wrong: (p) => (p.asks === 'rename' ? integer(p.tenths + 10) : null),
      feedback: () => say`You added ten. Each tenth turns into the same number of hundredths, so multiply.`,
    },
    {
      id: 'gave-the-first-part',
      name: 'Gives the part that is known',
      wrong: (p) => (p.asks === 'missing' ? integer(p.tenths * 10) : null),
      feedback: () => say`You changed the tenths well. Now find what has to be added to reach the whole sum.`,
    },
    {
      id: 'gave-the-whole-sum',
      name: 'Gives the whole sum',
      wrong: (p) => (p.asks === 'missing' ? integer(sumOf(p)) : null),
      feedback: () => say`That is the whole sum. A part of it is there already, so the box holds less.`,
    },
    {
      id: 'added-the-parts',
      name: 'Adds both numbers where one has to be taken from the other',
      wrong: (p) => (p.asks === 'missing' ? integer(sumOf(p) + p.tenths * 10) : null),
      feedback: () => say`You added the two. The number in the box and the tenths make the sum together.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (p, answer) => {
    const renamed = say`One tenth is 10 hundredths, so ${fraction(p.tenths, 10)} = ${fraction(p.tenths * 10, 100)}.`;
    if (p.asks === 'rename')
      return [say`Cut each tenth into ten equal parts: these are hundredths.`, say`${renamed} The number is ${answer}.`];
    if (p.asks === 'sum') return [renamed, say`${fraction(p.tenths * 10, 100)} + ${fraction(p.hundredths, 100)} = ${answer}.`];
    return [renamed, say`${sumOf(p)} − ${p.tenths * 10} = ${answer}, so ${answer} hundredths are missing.`];
  },
  proof: (p) => {
    if (p.asks === 'sum') return { expression: `${p.tenths}/10 + ${p.hundredths}/100` };
    const left = p.asks === 'rename' ? `${p.tenths}/10` : `${p.tenths}/10 + x/100`;
    return { equation: `${left} = ${p.asks === 'rename' ? 'x' : sumOf(p)}/100`, variable: 'x' };
  },
});
