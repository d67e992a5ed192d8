import { defineSkill } from '../../define-skill.ts';
import { placeName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { placeValueTeaching } from '../../teaching/place-value/place-value.ts';
import { integer, ratioOf } from '../../value.ts';

/** The digit in question stands at 10 to the power of `place`, and nowhere else in n. */
type Params = Telling & { n: number; digit: number; place: number };

const lengths = { easy: 4, medium: 5, hard: 6 } as const;

const prompts = [
  ({ n, digit }: Params) => say`What is the value of the ${digit} in ${n}?`,
  ({ n, digit, name }: Params) => say`${name} writes the number ${n}. How much is the digit ${digit} worth?`,
  ({ n, digit, name }: Params) =>
    say`A town has ${n} trees, and ${name} looks at the ${digit} in that number. How many trees does it stand for?`,
];

export const placeValue = defineSkill<Params>({
  id: 'place-value',
  name: 'Place value to hundred thousands',
  grade: 4,
  grades: [3, 5],
  domain: 'place value',
  standard: '4.NBT.A.2',
  keywords: ['place value', 'value of a digit', 'whole numbers', 'expanded form', 'thousands', 'read and write numbers'],
  prerequisites: ['hundreds-tens-and-ones'],
  teaching: placeValueTeaching,
  make: (rng, difficulty) => {
    const digits = rng.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, lengths[difficulty]);
    const place = rng.int(1, digits.length - 1);
    return { ...drawTelling(rng, 2), n: Number([...digits].reverse().join('')), digit: digits[place] ?? 1, place };
  },
  solve: ({ digit, place }) => integer(digit * 10 ** place),
  // Blanks the digit out in writing and measures what the number has lost.
  verify: ({ n, digit }, answer) =>
    answer.kind === 'integer' && ratioOf(answer)?.n === n - Number(String(n).replace(String(digit), '0')),
  misconceptions: [
    {
      id: 'face-value',
      name: 'Gives the digit itself',
      wrong: ({ digit }) => integer(digit),
      feedback: ({ digit, place }) =>
        say`${digit} is the digit. Its place makes it worth more: it stands in the ${placeName(place)} place.`,
    },
    {
      id: 'one-place-low',
      name: 'Counts one place too few',
      wrong: ({ digit, place }) => integer(digit * 10 ** (place - 1)),
      feedback: ({ place }) =>
        say`You are one place off. Count from the right: ones, tens, hundreds. This digit is in the ${placeName(place)} place.`,
    },
    {
      id: 'one-place-high',
      name: 'Counts one place too many',
      wrong: ({ digit, place }) => integer(digit * 10 ** (place + 1)),
      feedback: () => say`That is ten times too much. Count the places again, and start with ones at the far right.`,
    },
    {
      id: 'kept-the-tail',
      name: 'Keeps the digits that follow',
      wrong: ({ n, place }) => integer(n % 10 ** (place + 1)),
      feedback: ({ digit }) =>
        say`You kept the digits behind the ${digit}. They have their own worth, so write 0 in their places.`,
    },
    {
      id: 'worth-of-place',
      name: 'Gives the worth of the place, not of the digit',
      wrong: ({ place }) => integer(10 ** place),
      feedback: ({ digit, place }) => say`One of the ${placeName(place)} is worth ${10 ** place}. You have ${digit} of them.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: ({ n, digit, place }, answer) => [
    say`Start at the right end of ${n} and name each place: ${Array.from({ length: place + 1 }, (_, i) => placeName(i)).join(', ')}.`,
    say`The ${digit} stands in the ${placeName(place)} place.`,
    say`${digit} × ${10 ** place} = ${answer}.`,
  ],
  proof: ({ n, place }) => ({
    expression: `floor(${n} / 10^${place}) * 10^${place} - floor(${n} / 10^${place + 1}) * 10^${place + 1}`,
  }),
});
