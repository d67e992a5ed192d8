import type { Difficulty } from '@toolboxai/contracts';
import { defineSkill } from '../../define-skill.ts';
import { placeName } from '../../number-words.ts';
import { say } from '../../rich-text.ts';
import type { Rng } from '../../rng.ts';
import type { Misconception, SkillFacts } from '../../skill.ts';
import { drawTelling, type Telling } from '../../story-people.ts';
import { expandedFormTeaching, writeLargeNumbersTeaching } from '../../teaching/place-value/write-numbers.ts';
import { integer, showInteger } from '../../value.ts';
import { hearNumber, sayNumber } from './say-number.ts';

/** A number told in words, as a sum of its parts, or with one part (10 to the power of `place`) left out. */
type Params = Telling & { n: number; form: 'words' | 'sum' | 'part'; place: number; order: readonly number[] };

const digitAt = (n: number, place: number) => Math.floor(n / 10 ** place) % 10;
const partAt = (n: number, place: number) => digitAt(n, place) * 10 ** place;
/** The places that hold something, in the order in which they are told. */
const told = ({ n, order }: Params) => order.filter((place) => digitAt(n, place) > 0);
const inOrder = (n: number) => Array.from(String(n), (_, i) => String(n).length - 1 - i).filter((place) => digitAt(n, place) > 0);
const shown = (p: Params) =>
  told(p)
    .map((place) => (p.form === 'part' && place === p.place ? '☐' : showInteger(partAt(p.n, place))))
    .join(' + ');
const result = (p: Params) => (p.form === 'part' ? partAt(p.n, p.place) : p.n);

function ask(p: Params): string {
  if (p.form === 'words') {
    return (
      [
        `Write this number in digits: ${sayNumber(p.n)}.`,
        `${p.name} hears the number ${sayNumber(p.n)}. How is it written in digits?`,
        `A sign says that ${sayNumber(p.n)} people came to the fair. ${p.name} writes the number in digits. What is it?`,
      ][p.story] ?? ''
    );
  }
  if (p.form === 'part') {
    return (
      [
        `What number goes in the box? ${showInteger(p.n)} = ${shown(p)}`,
        `${p.name} takes the number ${showInteger(p.n)} apart: ${shown(p)}. What number goes in the box?`,
        `${p.name} has ${showInteger(p.n)} points. That is ${shown(p)}. What number goes in the box?`,
      ][p.story] ?? ''
    );
  }
  return (
    [
      `What number is ${shown(p)}?`,
      `${p.name} lays out number cards: ${shown(p)}. What number do they make?`,
      `${p.name} wins points in a game: ${shown(p)}. How many points is that?`,
    ][p.story] ?? ''
  );
}

/** Reads what the prompt says once more, without looking at the number it was made from. */
function readAgain(p: Params): number | null {
  if (p.form === 'words') return hearNumber(sayNumber(p.n));
  const parts = shown(p)
    .replaceAll(',', '')
    .split(' + ')
    .filter((part) => part !== '☐');
  const sum = parts.reduce((total, part) => total + Number(part), 0);
  return p.form === 'sum' ? sum : p.n - sum;
}

const misconceptions: readonly Misconception<Params>[] = [
  {
    id: 'left-out-the-zeros',
    name: 'Leaves out the zeros',
    wrong: (p) => (p.form === 'part' ? null : integer(Number(String(p.n).replaceAll('0', '')))),
    feedback: () => say`A place is empty, but it still has to be there. Write 0 in it.`,
  },
  {
    id: 'wrote-as-told',
    name: 'Writes the digits as they are told',
    wrong: (p) =>
      p.form === 'sum'
        ? integer(
            Number(
              told(p)
                .map((place) => digitAt(p.n, place))
                .join(''),
            ),
          )
        : null,
    feedback: () => say`Look at how large each part is. The largest part has to come first.`,
  },
  {
    id: 'wrote-each-part-out',
    name: 'Writes each part out in full, one behind the other',
    wrong: (p) => {
      if (p.form === 'part') return null;
      const parts = inOrder(p.n % 1000).map((place) => partAt(p.n, place));
      return integer(Number(`${Math.floor(p.n / 1000) || ''}${parts.join('')}`));
    },
    feedback: () => say`You wrote the parts one behind the other. Put them on top of each other, so that each zero is covered.`,
  },
  {
    id: 'one-zero-too-many',
    name: 'Puts the first digits one place too far to the left',
    wrong: ({ n, form }) => {
      const last = n < 1000 ? n % 10 : n % 1000;
      return form === 'part' ? null : integer((n - last) * 10 + last);
    },
    feedback: () => say`Your number has a place too many. Count the places from the right: ones, tens, hundreds.`,
  },
  {
    id: 'swapped-the-last-places',
    name: 'Swaps two of the places',
    wrong: ({ n, form }) => (form === 'part' ? null : integer(Math.floor(n / 100) * 100 + digitAt(n, 0) * 10 + digitAt(n, 1))),
    feedback: () => say`Look at the last two digits. Which of them are tens, and which are ones?`,
  },
  {
    id: 'gave-the-digit',
    name: 'Gives the digit and not what it is worth',
    wrong: (p) => (p.form === 'part' ? integer(digitAt(p.n, p.place)) : null),
    feedback: (p) => say`You found the right digit. It stands in the ${placeName(p.place)} place, so it is worth more.`,
  },
  {
    id: 'one-place-too-low',
    name: 'Takes the next lower place',
    wrong: (p) => (p.form === 'part' ? integer(partAt(p.n, p.place) / 10) : null),
    feedback: () => say`That is ten times too little. Count the places from the right again.`,
  },
  {
    id: 'one-place-too-high',
    name: 'Takes the next higher place',
    wrong: (p) => (p.form === 'part' ? integer(partAt(p.n, p.place) * 10) : null),
    feedback: () => say`That is ten times too much. Count the places from the right again.`,
  },
  {
    id: 'gave-the-rest',
    name: 'Gives what the other parts make',
    wrong: (p) => (p.form === 'part' ? integer(p.n - partAt(p.n, p.place)) : null),
    feedback: () => say`That is what you have without the box. What is still missing?`,
  },
];

const explainPart = (p: Params) => [
  say`Add the parts you see: ${told(p)
    .filter((place) => place !== p.place)
    .map((place) => showInteger(partAt(p.n, place)))
    .join(' + ')} = ${p.n - result(p)}.`,
  say`The ${placeName(p.place)} are missing. The digit there is ${digitAt(p.n, p.place)}, so the box holds ${result(p)}.`,
];

function explainNumber(p: Params) {
  const parts = inOrder(p.n).map((place) => showInteger(partAt(p.n, place)));
  const gaps = Array.from(String(p.n).slice(0, -1), (_, i) => i).filter((place) => digitAt(p.n, place) === 0);
  return [
    say`The parts are ${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}.`,
    ...(gaps.length > 0 ? [say`Nothing stands for the ${gaps.map(placeName).join(' and the ')}, so write 0 there.`] : []),
    say`Put together, that is ${p.n}.`,
  ];
}

function proofOf(p: Params) {
  const terms = told(p).map((place) => (p.form === 'part' && place === p.place ? 'x' : String(partAt(p.n, place))));
  if (p.form === 'part') return { equation: `${terms.join(' + ')} = ${p.n}`, variable: 'x' };
  if (p.form === 'sum') return { expression: terms.join(' + ') };
  return {
    expression: inOrder(p.n)
      .map((place) => `${digitAt(p.n, place)} * ${10 ** place}`)
      .join(' + '),
  };
}

type Own = Pick<SkillFacts, 'id' | 'name' | 'grade' | 'grades' | 'standard' | 'keywords' | 'prerequisites' | 'teaching'>;

/** A number of that many digits, of which so many are 0. */
function drawNumber(rng: Rng, length: number, zeros: number): number {
  const empty = rng.shuffle(Array.from({ length: length - 1 }, (_, place) => place)).slice(0, zeros);
  return Array.from({ length }, (_, place) => place).reduce(
    (n, place) => n + (empty.includes(place) ? 0 : rng.int(1, 9)) * 10 ** place,
    0,
  );
}

type Draw = (rng: Rng, difficulty: Difficulty) => { n: number; form: Params['form']; isMixed: boolean };

const defineWriting = (own: Own, draw: Draw) =>
  defineSkill<Params>({
    ...own,
    domain: 'place value',
    make: (rng, difficulty) => {
      const { n, form, isMixed } = draw(rng, difficulty);
      const places = inOrder(n);
      return {
        ...drawTelling(rng, 2),
        n,
        form,
        place: rng.pick(places.filter((place) => place > 0)),
        order: isMixed ? rng.shuffle(places) : places,
      };
    },
    solve: (p) => integer(result(p)),
    verify: (p, answer) => answer.kind === 'integer' && answer.n === readAgain(p),
    misconceptions,
    prompt: (p) => say`${ask(p)}`,
    explain: (p) => (p.form === 'part' ? explainPart(p) : explainNumber(p)),
    proof: proofOf,
  });

export const expandedForm = defineWriting(
  {
    id: 'expanded-form-to-1000',
    name: 'Number names and expanded form to 1,000',
    grade: 2,
    grades: [2, 3],
    standard: '2.NBT.A.3',
    keywords: ['expanded form', 'number names', 'word form', 'standard form', 'read and write numbers', 'three-digit numbers'],
    prerequisites: ['hundreds-tens-and-ones'],
    teaching: expandedFormTeaching,
  },
  (rng, difficulty) => ({
    n: drawNumber(rng, 3, difficulty === 'hard' ? 1 : rng.int(0, 1)),
    form: rng.pick(difficulty === 'easy' ? (['sum', 'words'] as const) : (['sum', 'words', 'part'] as const)),
    isMixed: difficulty === 'hard',
  }),
);

export const writeLargeNumbers = defineWriting(
  {
    id: 'read-and-write-large-numbers',
    name: 'Reading and writing large numbers',
    grade: 4,
    grades: [4, 5],
    standard: '4.NBT.A.2',
    keywords: [
      'read and write large numbers',
      'word form',
      'number names',
      'expanded form',
      'multi-digit numbers',
      'standard form',
    ],
    prerequisites: ['expanded-form-to-1000'],
    teaching: writeLargeNumbersTeaching,
  },
  (rng, difficulty) => ({
    n: drawNumber(rng, { easy: 4, medium: 5, hard: 6 }[difficulty], difficulty === 'easy' ? 1 : 2),
    form: rng.pick(difficulty === 'easy' ? (['sum', 'words'] as const) : (['sum', 'words', 'part'] as const)),
    isMixed: difficulty === 'hard',
  }),
);
