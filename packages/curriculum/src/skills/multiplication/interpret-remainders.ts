import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { names } from '../../story-people.ts';
import { interpretRemaindersTeaching } from '../../teaching/multiplication/interpret-remainders.ts';
import { integer, ratioOf } from '../../value.ts';

/** The question is for full groups, for what is left, or for the groups needed so that nothing is left. */
type Params = { name: string; total: number; size: number; asks: 'full' | 'left' | 'needed'; story: 'eggs' | 'bus' | 'photos' };

const sizes = { easy: [4, 5, 6], medium: [5, 6, 7, 8], hard: [6, 7, 8, 9, 12] } as const;
const rounds = { easy: [3, 9], medium: [5, 12], hard: [8, 19] } as const;

const things = {
  eggs: ['eggs', 'carton', 'cartons'],
  bus: ['children', 'van', 'vans'],
  photos: ['photos', 'page', 'pages'],
} as const;

const set = {
  eggs: ({ name, total, size }: Params) => say`${name} has ${total} eggs. A carton holds ${size} eggs.`,
  bus: ({ name, total, size }: Params) => say`${name} helps with a trip for ${total} children. A van seats ${size} children.`,
  photos: ({ name, total, size }: Params) => say`${name} has ${total} photos for a book. A page holds ${size} photos.`,
};

function ask({ asks, story }: Params): string {
  const [many, , boxes] = things[story];
  if (asks === 'full') return `How many ${boxes} can be filled?`;
  const rest = { eggs: 'cartons are full', bus: 'vans are full', photos: 'pages are full' }[story];
  return asks === 'left'
    ? `How many ${many} are left when as many ${rest} as possible?`
    : `How many ${boxes} are needed for all of them?`;
}

const whole = ({ total, size }: Params) => Math.floor(total / size);

export const interpretRemainders = defineSkill<Params>({
  id: 'interpret-remainders',
  name: 'Stories with remainders',
  grade: 4,
  grades: [4, 5],
  domain: 'multiply and divide',
  standard: '4.OA.A.3',
  keywords: ['divide', 'remainder', 'left over', 'interpret remainders', 'whole numbers', 'word problems'],
  prerequisites: ['divide-facts'],
  teaching: interpretRemaindersTeaching,
  make: (rng, difficulty) => {
    const size = rng.pick(sizes[difficulty]);
    const [low, high] = rounds[difficulty];
    const total = size * rng.int(low, high) + rng.int(1, size - 1);
    const asks = rng.pick(['full', 'left', 'needed'] as const);
    return { name: rng.pick(names), total, size, asks, story: rng.pick(['eggs', 'bus', 'photos'] as const) };
  },
  solve: (params) => integer({ full: whole(params), left: params.total % params.size, needed: whole(params) + 1 }[params.asks]),
  // Fills one group after another with single things.
  verify: ({ total, size, asks }, answer) => {
    let [full, inOpen] = [0, 0];
    for (let thing = 0; thing < total; thing++) {
      inOpen++;
      if (inOpen === size) [full, inOpen] = [full + 1, 0];
    }
    const counted = asks === 'full' ? full : asks === 'left' ? inOpen : inOpen > 0 ? full + 1 : full;
    return answer.kind === 'integer' && ratioOf(answer)?.n === counted;
  },
  misconceptions: [
    {
      id: 'answered-full-groups',
      name: 'Gives the number of full groups',
      wrong: (params) => integer(whole(params)),
      feedback: (params) => say`${whole(params)} is how many are full. Read the question again: what does it ask you to find?`,
    },
    {
      id: 'answered-what-is-left',
      name: 'Gives the remainder',
      wrong: ({ total, size }) => integer(total % size),
      feedback: ({ total, size }) => say`${total % size} is what is left at the end. The question asks for something else.`,
    },
    {
      id: 'one-group-more',
      name: 'Adds a group for what is left',
      wrong: (params) => integer(whole(params) + 1),
      feedback: () => say`You added one more for those that are left. Is that last one full? Does this question need it?`,
    },
    {
      id: 'gap-to-next',
      name: 'Gives what is missing from the next full group',
      wrong: ({ total, size }) => integer(size - (total % size)),
      feedback: ({ size }) =>
        say`That is how many more you would need to reach the next full ${size}. Count what you really have.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the numbers',
      wrong: ({ total, size }) => integer(total - size),
      feedback: ({ size }) => say`You took away one group of ${size}. Go on and take away groups of ${size} until you cannot.`,
    },
  ],
  prompt: (params) => say`${set[params.story](params)} ${ask(params)}`,
  explain: (params, answer) => {
    const { total, size, asks } = params;
    const left = total % size;
    const last = {
      full: say`We want full groups only, so the answer is ${answer}.`,
      left: say`We want what is left, so the answer is ${answer}.`,
      needed: say`What is left needs a place too, so add one more: the answer is ${answer}.`,
    };
    return [
      say`${size} × ${whole(params)} = ${whole(params) * size}.`,
      say`${total} − ${whole(params) * size} = ${left}, so ${left} ${left === 1 ? 'is' : 'are'} left.`,
      last[asks],
    ];
  },
  proof: ({ total, size, asks }) => ({
    expression: {
      full: `floor(${total}/${size})`,
      left: `${total} - ${size} * floor(${total}/${size})`,
      needed: `0 - floor((0 - ${total})/${size})`,
    }[asks],
  }),
});
