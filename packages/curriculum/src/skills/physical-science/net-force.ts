import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { netForceTeaching } from '../../teaching/physical-science/net-force.ts';
import { integer } from '../../value.ts';

/** Newtons to the right and to the left; the right side is stronger. `balance` asks for the force that is missing on the left. */
type Params = Telling & { right: readonly number[]; left: readonly number[]; ask: 'net' | 'balance' };

const total = (forces: readonly number[]): number => forces.reduce((sum, force) => sum + force, 0);

const sizes = { easy: [2, 19], medium: [12, 90], hard: [60, 450] } as const;

function drawForces(rng: Rng, difficulty: 'easy' | 'medium' | 'hard'): Pick<Params, 'right' | 'left' | 'ask'> {
  const [low, high] = sizes[difficulty];
  const force = () => rng.int(low, high);
  const three = difficulty !== 'easy';
  const twoOnTheRight = three && rng.int(0, 1) === 1;
  const left = three && !twoOnTheRight ? [force(), force()] : [force()];
  const more = rng.int(low, high);
  const sum = total(left) + more;
  const first = rng.int(Math.ceil(sum / 4), Math.floor(sum / 2) - 1);
  const right = twoOnTheRight ? [first, sum - first] : [sum];
  return { right, left, ask: difficulty === 'easy' ? 'net' : rng.pick(['net', 'net', 'balance'] as const) };
}

const newtons = (forces: readonly number[]) => say`${forces.map((force) => `${force} newtons`).join(' and ')}`;
const sideways = ({ right, left }: Params) => say`${newtons(right)} to the right and ${newtons(left)} to the left`;

const endings = {
  net: say`How many newtons is the net force?`,
  balance: say`How many newtons more to the left would balance the forces?`,
};

const prompts = [
  (p: Params) => say`These forces act on a box: ${sideways(p)}. ${endings[p.ask]}`,
  (p: Params) => say`Two teams pull on a rope. The pulls are ${sideways(p)}. ${endings[p.ask]}`,
  (p: Params) =>
    say`${p.name} pushes a cart while friends push and pull as well. The forces are ${sideways(p)}. ${endings[p.ask]}`,
  (p: Params) => say`Winds and motors act on a model boat that ${p.name} has built: ${sideways(p)}. ${endings[p.ask]}`,
];

export const netForce = defineSkill<Params>({
  id: 'net-force',
  name: 'Net force along a line',
  grade: 8,
  grades: [6, 8],
  domain: 'physical science',
  standard: 'MS-PS2-2',
  keywords: [
    'net force',
    'forces',
    'balanced forces',
    'unbalanced forces',
    'balanced and unbalanced forces',
    'newtons',
    'sum of forces',
  ],
  prerequisites: [],
  teaching: netForceTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 3), ...drawForces(rng, difficulty) }),
  solve: ({ right, left }) => integer(total(right) - total(left)),
  // Fills the weaker side up with the answer: then both sides have to pull equally hard.
  verify: ({ right, left }, answer) => {
    if (answer.kind !== 'integer') return false;
    const [strong, filled] = [right, [...left, answer.n]].map((forces) => {
      let pull = 0;
      for (const force of forces) pull += force;
      return pull;
    });
    return strong === filled;
  },
  misconceptions: [
    {
      id: 'added-all',
      name: 'Adds forces of opposite directions',
      wrong: ({ right, left }) => integer(total(right) + total(left)),
      feedback: () => say`You added all the forces. Forces in opposite directions work against each other.`,
    },
    {
      id: 'stronger-side-only',
      name: 'Takes the stronger side alone',
      wrong: ({ right }) => integer(total(right)),
      feedback: () => say`That is what pulls to the right. The forces to the left cancel a part of it.`,
    },
    {
      id: 'weaker-side-only',
      name: 'Takes the weaker side alone',
      wrong: ({ left }) => integer(total(left)),
      feedback: () => say`That is what pulls to the left. Compare it with what pulls to the right.`,
    },
    {
      id: 'left-out-a-force',
      name: 'Leaves out the last of three forces',
      wrong: ({ right, left }) => {
        const [first = 0, second] = right;
        if (second !== undefined) return integer(Math.abs(first - total(left)));
        return left.length > 1 ? integer(first - (left[0] ?? 0)) : null;
      },
      feedback: () => say`One force is missing in your sum. Write down all of them, each with its direction.`,
    },
    {
      id: 'difference-of-the-largest',
      name: 'Compares only the largest force of each side',
      wrong: ({ right, left }) =>
        right.length + left.length > 2 ? integer(Math.abs(Math.max(...right) - Math.max(...left))) : null,
      feedback: () => say`You compared only the largest forces. First add up each side.`,
    },
    {
      id: 'half-of-all',
      name: 'Takes the mean of the two sides',
      wrong: ({ right, left }) => {
        const sum = total(right) + total(left);
        return sum % 2 === 0 ? integer(sum / 2) : null;
      },
      feedback: () => say`You took the mean of both sides. A net force is what is left when opposite forces cancel.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ right, left, ask }, answer) => [
    say`To the right: ${right.join(' + ')}${right.length > 1 ? ` = ${total(right)}` : ''} newtons.`,
    say`To the left: ${left.join(' + ')}${left.length > 1 ? ` = ${total(left)}` : ''} newtons.`,
    say`Opposite forces cancel: ${total(right)} − ${total(left)} = ${answer}.`,
    ask === 'net'
      ? say`So the net force is ${answer} newtons to the right.`
      : say`So ${answer} newtons more to the left would balance the forces.`,
  ],
  proof: ({ right, left }) => ({ expression: `${right.join(' + ')} - ${left.join(' - ')}` }),
});
