import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { readARulerTeaching } from '../../teaching/measurement/read-a-ruler.ts';
import { integer } from '../../value.ts';

/** A thing that lies along a ruler from one mark to another. */
type Params = Telling & { from: number; to: number; unit: 'inches' | 'centimeters' };

const prompts = [
  ({ from, to, unit }: Params) => say`A line starts at ${from} on a ruler. It ends at ${to}. How many ${unit} long is the line?`,
  ({ from, to, unit, name }: Params) =>
    say`${name} puts a pencil next to a ruler. One end is at ${from}. The other end is at ${to}. How many ${unit} long is the pencil?`,
  ({ from, to, unit, name }: Params) =>
    say`${name} has a ruler with a broken end. A ribbon goes from the ${from} mark to the ${to} mark. How many ${unit} long is it?`,
];

export const readARuler = defineSkill<Params>({
  id: 'read-a-ruler',
  name: 'Reading a ruler that does not start at zero',
  grade: 2,
  grades: [2, 3],
  domain: 'measurement',
  standard: '2.MD.A.1',
  keywords: ['ruler', 'read a ruler', 'broken ruler', 'measure in inches', 'measure in centimeters', 'measure length'],
  prerequisites: ['measure-with-equal-units'],
  teaching: readARulerTeaching,
  make: (rng, difficulty) => {
    const unit = difficulty === 'hard' ? 'centimeters' : rng.pick(['inches', 'centimeters'] as const);
    const [end, least] = unit === 'inches' ? [12, 3] : difficulty === 'easy' ? [15, 4] : [30, 8];
    const from = rng.int(difficulty === 'easy' ? 2 : 3, end - least - 1);
    return { ...drawTelling(rng, 2), from, to: rng.int(from + least, end), unit };
  },
  solve: ({ from, to }) => integer(to - from),
  // Counts the spaces from mark to mark.
  verify: ({ from, to }, answer) => {
    let spaces = 0;
    for (let mark = from; mark !== to; mark++) spaces++;
    return answer.kind === 'integer' && answer.n === spaces;
  },
  misconceptions: [
    {
      id: 'read-the-end-mark',
      name: 'Reads only the mark at the end',
      wrong: ({ to }) => integer(to),
      feedback: ({ from, to }) => say`You read the end mark, ${to}. But the start is at ${from}, not at 0.`,
    },
    {
      id: 'counted-the-marks',
      name: 'Counts marks and not spaces',
      wrong: ({ from, to }) => integer(to - from + 1),
      feedback: () => say`You counted the marks. Count the spaces from one mark to the next.`,
    },
    {
      id: 'counted-the-marks-between',
      name: 'Counts only the marks between the ends',
      wrong: ({ from, to }) => integer(to - from - 1),
      feedback: () => say`You counted the marks between the ends. Count the spaces, and the last one too.`,
    },
    {
      id: 'started-at-one',
      name: 'Takes one away, as if the ruler began at 1',
      wrong: ({ to }) => integer(to - 1),
      feedback: ({ from }) => say`You started at 1. Put your finger on ${from} and count the spaces from there.`,
    },
    {
      id: 'added-the-marks',
      name: 'Adds the two marks',
      wrong: ({ from, to }) => integer(from + to),
      feedback: ({ from, to }) => say`You added. It lies between ${from} and ${to}, so it is less than ${to} long.`,
    },
    {
      id: 'read-the-start-mark',
      name: 'Reads only the mark at the start',
      wrong: ({ from }) => integer(from),
      feedback: ({ from }) => say`${from} is where it starts. Count the spaces from there to the end.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ from, to, unit }, answer) => [
    say`It starts at ${from} and ends at ${to}.`,
    say`Count the spaces, or take away: ${to} − ${from} = ${answer}.`,
    say`It is ${answer} ${unit} long.`,
  ],
  proof: ({ from, to }) => ({ expression: `${to} - ${from}` }),
});
