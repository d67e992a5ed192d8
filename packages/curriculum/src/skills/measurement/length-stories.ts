import { defineSkill } from '../../define-skill.ts';
import { addWithoutCarrying, subtractSmallerDigits } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { lengthStoriesTeaching } from '../../teaching/measurement/length-stories.ts';
import { integer } from '../../value.ts';

/** a and b make the whole; asked for is the whole, what is left of it, or what was there first or came on. */
type Params = Telling & { kind: 'join' | 'cut' | 'start' | 'change'; a: number; b: number };

const ranges = { easy: [5, 20, 4, 15], medium: [12, 45, 8, 38], hard: [18, 55, 15, 45] } as const;

const whole = ({ a, b }: Params) => a + b;
const right = (p: Params) => ({ join: whole(p), cut: p.b, start: p.a, change: p.b })[p.kind];
/** The part that is known where the whole is known too. */
const part = (p: Params) => (p.kind === 'start' ? p.b : p.a);

const tellings = {
  join: [
    ({ a, b }: Params) => say`What is ${a} inches and ${b} inches in all? How many inches is that?`,
    ({ a, b, name }: Params) =>
      say`${name} has ${a} feet of rope and gets ${b} feet more. How many feet of rope does ${name} have now?`,
    ({ a, b, name }: Params) =>
      say`${name} walks ${a} meters to the gate. Then ${name} walks ${b} meters to the tree. How many meters is that in all?`,
  ],
  cut: [
    (p: Params) => say`Take ${p.a} inches from ${whole(p)} inches. How many inches are left?`,
    (p: Params) => say`A rope is ${whole(p)} feet long. ${p.name} cuts off ${p.a} feet. How many feet are left?`,
    (p: Params) => say`The gate is ${whole(p)} meters away. ${p.name} has walked ${p.a} meters. How many meters are left?`,
  ],
  start: [
    (p: Params) => say`☐ inches and ${p.b} inches make ${whole(p)} inches. How many inches go in the box?`,
    (p: Params) =>
      say`${p.name} cuts ${p.b} feet off a rope. Now ${p.a} feet are left. How many feet long was the rope at first?`,
    (p: Params) =>
      say`A plant grew ${p.b} centimeters. Now it is ${whole(p)} centimeters tall. How many centimeters tall was it before?`,
  ],
  change: [
    (p: Params) => say`${p.a} inches and ☐ inches make ${whole(p)} inches. How many inches go in the box?`,
    (p: Params) =>
      say`A rope was ${whole(p)} feet long. ${p.name} cut a piece off. Now it is ${p.a} feet long. How many feet were cut off?`,
    (p: Params) =>
      say`A plant was ${p.a} centimeters tall. Now ${p.name} sees it is ${whole(p)} centimeters tall. How many centimeters did it grow?`,
  ],
} as const;

/** The rope that was longer at first is found by adding, though it asks for the start. */
const adds = ({ kind, story }: Params) => kind === 'join' || (kind === 'start' && story === 1);
const result = (p: Params) => (adds(p) ? whole(p) : right(p));

function proofOf(p: Params): { expression: string } | { equation: string; variable: string } {
  if (adds(p)) return p.kind === 'join' ? { expression: `${p.a} + ${p.b}` } : { equation: `x - ${p.b} = ${p.a}`, variable: 'x' };
  if (p.kind === 'cut') return { expression: `${whole(p)} - ${p.a}` };
  const equation = p.kind === 'start' ? `x + ${p.b} = ${whole(p)}` : `${p.a} + x = ${whole(p)}`;
  return { equation: p.kind === 'change' && p.story === 1 ? `${whole(p)} - x = ${p.a}` : equation, variable: 'x' };
}

export const lengthStories = defineSkill<Params>({
  id: 'length-stories-within-100',
  name: 'Stories about lengths within 100',
  grade: 2,
  grades: [2, 3],
  domain: 'measurement',
  standard: '2.MD.B.5',
  keywords: ['length word problems', 'length stories', 'add lengths', 'subtract lengths', 'length within 100', 'story problems'],
  prerequisites: ['how-much-longer'],
  teaching: lengthStoriesTeaching,
  make: (rng, difficulty) => {
    const [lowA, highA, lowB, highB] = ranges[difficulty];
    const kind = rng.pick(difficulty === 'easy' ? (['join', 'cut'] as const) : (['join', 'cut', 'start', 'change'] as const));
    return { ...drawTelling(rng, 2), kind, a: rng.int(lowA, highA), b: rng.int(lowB, highB) };
  },
  solve: (p) => integer(result(p)),
  // Walks along both pieces on a number line, and from the known part on to the end.
  verify: (p, answer) => {
    let [end, gap] = [0, 0];
    for (const piece of [p.a, p.b]) for (let i = 0; i < piece; i++) end++;
    for (let at = part(p); at < end; at++) gap++;
    return answer.kind === 'integer' && answer.n === (adds(p) ? end : gap);
  },
  misconceptions: [
    {
      id: 'wrong-operation',
      name: 'Adds where it has to take away, or the other way round',
      wrong: (p) => integer(adds(p) ? Math.abs(p.a - p.b) : whole(p) + part(p)),
      feedback: (p) =>
        adds(p)
          ? say`You took one away from the other. Draw both pieces in a row.`
          : say`You added. The whole length is in the story, so a part of it is less.`,
    },
    {
      id: 'lost-the-ten',
      name: 'Loses the new ten, or takes the smaller digit from the larger',
      wrong: (p) => integer(adds(p) ? addWithoutCarrying(p.a, p.b) : subtractSmallerDigits(whole(p), part(p))),
      feedback: (p) =>
        adds(p)
          ? say`Look at the ones. When they make ten or more, there is one more ten.`
          : say`Look at the ones of ${whole(p)}. If there are too few, open a ten.`,
    },
    {
      id: 'gave-a-known-length',
      name: 'Repeats a length from the story',
      wrong: (p) => integer(adds(p) ? p.a : whole(p)),
      feedback: () => say`That length is in the story. Find the one that is not told.`,
    },
    {
      id: 'one-too-many',
      name: 'Counts the start as a step',
      wrong: (p) => integer(result(p) + 1),
      feedback: () => say`So close! When you count on, do not count the start.`,
    },
    {
      id: 'ten-too-few',
      name: 'Slips by a ten',
      wrong: (p) => (result(p) > 10 ? integer(result(p) - 10) : null),
      feedback: () => say`The ones are right. Count the tens once more.`,
    },
  ],
  prompt: (params) => tell(tellings[params.kind], params),
  explain: (p, answer) =>
    adds(p)
      ? [say`Draw both pieces in a row. You need the whole length.`, say`${p.a} + ${p.b} = ${answer}.`]
      : [
          say`The whole is ${whole(p)}, and one part is ${part(p)}. Find the other part.`,
          say`${whole(p)} − ${part(p)} = ${answer}.`,
        ],
  proof: proofOf,
});
