import { defineSkill } from '../../define-skill.ts';
import { digitsOf, fromDigits } from '../../digits.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { divideWholeNumbersTeaching } from '../../teaching/multiplication/divide-whole-numbers.ts';
import { integer, ratioOf, showInteger } from '../../value.ts';

/** `divisor` has one digit and divides `total` without a remainder. */
type Params = Telling & { total: number; divisor: number };

const quotients = { easy: [12, 49], medium: [51, 199], hard: [101, 909] } as const;

const prompts = [
  ({ total, divisor }: Params) => say`What is ${total} ÷ ${divisor}?`,
  ({ total, divisor, name }: Params) =>
    say`${name} packs ${total} apples into ${divisor} crates. Each crate gets the same number. How many apples go in a crate?`,
  ({ total, divisor, name }: Params) =>
    say`${name} reads the same number of pages each day. After ${divisor} days that is ${total} pages. How many pages a day is it?`,
  ({ total, divisor, name }: Params) =>
    say`${total} marbles are shared by ${name} and ${divisor - 1} friends. How many marbles does each one get?`,
];

export const divideWholeNumbers = defineSkill<Params>({
  id: 'divide-whole-numbers',
  name: 'Dividing larger whole numbers',
  grade: 4,
  grades: [4, 5],
  domain: 'multiply and divide',
  standard: '4.NBT.B.6',
  keywords: ['divide', 'whole numbers', 'long division', 'multi-digit', 'quotient', 'one-digit divisor'],
  prerequisites: ['divide-facts', 'place-value'],
  teaching: divideWholeNumbersTeaching,
  make: (rng, difficulty) => {
    const [low, high] = quotients[difficulty];
    const divisor = rng.int(3, 9);
    return { ...drawTelling(rng, 3), divisor, total: divisor * rng.int(low, high) };
  },
  solve: ({ total, divisor }) => integer(total / divisor),
  // Takes away large chunks of the divisor and counts them, until nothing is left.
  verify: ({ total, divisor }, answer) => {
    let [left, counted] = [total, 0];
    for (const chunk of [100, 10, 1]) {
      let size = 0;
      for (let i = 0; i < chunk; i++) size += divisor;
      for (; left >= size; left -= size) counted += chunk;
    }
    return left === 0 && answer.kind === 'integer' && ratioOf(answer)?.n === counted;
  },
  misconceptions: [
    {
      id: 'dropped-what-was-left',
      name: 'Divides each digit alone and drops what is left',
      wrong: ({ total, divisor }) => {
        const quotient = fromDigits(digitsOf(total).map((digit) => Math.floor(digit / divisor)));
        // A child would not believe an answer that is far too short.
        return quotient * 10 > total / divisor ? integer(quotient) : null;
      },
      feedback: () => say`When a digit does not divide evenly, what is left joins the next digit as tens. Do not drop it.`,
    },
    {
      id: 'lost-a-zero',
      name: 'Leaves a 0 out of the quotient',
      wrong: ({ total, divisor }) => {
        const shorter = String(total / divisor).replace('0', '');
        return shorter === String(total / divisor) ? null : integer(Number(shorter));
      },
      feedback: ({ divisor }) =>
        say`One place is missing. When ${divisor} does not fit, write a 0 in the answer before you go on.`,
    },
    {
      id: 'stopped-early',
      name: 'Stops before the last digit',
      wrong: ({ total, divisor }) => integer(Math.floor(total / divisor / 10)),
      feedback: () => say`You stopped one digit early. Bring down the last digit and divide once more.`,
    },
    {
      id: 'extra-zero',
      name: 'Writes a place too many',
      wrong: ({ total, divisor }) => integer((total / divisor) * 10),
      feedback: ({ total, divisor }) =>
        say`Check by multiplying: ${divisor} × ${(total / divisor) * 10} is ten times as much as ${total}. You have one place too many.`,
    },
    {
      id: 'one-ten-too-few',
      name: 'Takes one ten of the divisor too few',
      wrong: ({ total, divisor }) => integer(total / divisor - 10),
      feedback: ({ divisor }) => say`Very near! Look at the tens: ${divisor} fits one more time than you wrote.`,
    },
    {
      id: 'subtracted-instead',
      name: 'Subtracts the numbers',
      wrong: ({ total, divisor }) => integer(total - divisor),
      feedback: ({ total, divisor }) =>
        say`You took ${divisor} away just once. To divide, share all ${total} in ${divisor} equal parts.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ total, divisor }, answer) => {
    const parts = digitsOf(ratioOf(answer)?.n ?? 0)
      .map((digit, place) => digit * 10 ** place)
      .filter((part) => part > 0)
      .reverse();
    return [
      say`Look for parts of ${total} that ${divisor} divides with ease.`,
      ...parts.map((part) => say`${divisor} × ${part} = ${divisor * part}.`),
      say`The parts make ${parts.map((part) => showInteger(divisor * part)).join(' + ')} = ${total}, so nothing is left.`,
      ...(parts.length > 1 ? [say`Add up: ${parts.map(showInteger).join(' + ')} = ${answer}.`] : []),
      say`So ${total} ÷ ${divisor} = ${answer}.`,
    ];
  },
  proof: ({ total, divisor }) => ({ expression: `${total} / ${divisor}` }),
});
