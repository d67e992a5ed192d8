import { defineSkill } from '../../define-skill.ts';
import { wordTable } from '../../facts/word-facts.ts';
import { type RootRow, rootRows } from '../../facts/words/roots.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { rootsTeaching } from '../../teaching/words/roots.ts';
import { type Value, word } from '../../value.ts';

type Params = Telling & { row: RootRow; pick: number };

/** Meanings that lie so close together that one may be taken for the other. */
const near = [
  'far across',
  'send move carry throw',
  'above against',
  'study mind',
  'sound voice say hear',
  'wheel around',
  'feeling love believe',
];
const isNear = (x: string, y: string): boolean =>
  near.some((group) => group.split(' ').includes(x) && group.split(' ').includes(y));

function meaningOf(params: Params, isLike: (other: RootRow) => boolean): Value | null {
  const { row, pick } = params;
  const others = rootRows.filter(({ meaning }) => meaning !== row.meaning && !isNear(meaning, row.meaning)).filter(isLike);
  const found = others[pick % others.length];
  return found ? word(found.meaning) : null;
}

export const greekAndLatinRoots = defineSkill<Params>({
  id: 'greek-and-latin-roots',
  name: 'Greek and Latin word parts',
  grade: 5,
  grades: [4, 8],
  domain: 'words',
  standard: 'L.5.4b',
  keywords: ['greek and latin roots', 'root words', 'word roots', 'greek roots', 'latin roots', 'word parts', 'etymology'],
  prerequisites: ['prefixes', 'suffixes'],
  teaching: rootsTeaching,
  make: (rng) => ({ ...drawTelling(rng, 2), row: rng.pick(rootRows), pick: rng.int(0, 59) }),
  solve: ({ row }) => word(row.meaning),
  // Goes from the meaning to the parts that have it, and looks for one in the word.
  verify: ({ row }, answer) => {
    const parts = rootRows.filter(({ meaning }) => answer.kind === 'text' && meaning === answer.text).map(({ root }) => root);
    return parts.includes(row.root) && row.example.includes(row.root);
  },
  misconceptions: [
    {
      id: 'takes-other-part',
      name: 'Takes the meaning of the other part of the word',
      wrong: ({ row }) => word(row.rest),
      feedback: ({ row }) =>
        say`That is what another part of "${row.example}" tells you. Which letters of the word are asked about?`,
    },
    {
      id: 'thinks-of-whole-word',
      name: 'Thinks of what the whole word is about',
      wrong: ({ row }) => word(row.topic),
      feedback: ({ row }) => say`The whole word may make you think of that. What does "${row.root}" alone add to its meaning?`,
    },
    {
      id: 'mixes-up-first-letters',
      name: 'Mixes it up with a part that begins alike',
      wrong: (params) => meaningOf(params, ({ root }) => root[0] === params.row.root[0]),
      feedback: () => say`Another word part begins with the same letter and has that meaning. Compare all of their letters.`,
    },
    {
      id: 'mixes-up-last-letters',
      name: 'Mixes it up with a part that ends alike',
      wrong: (params) => meaningOf(params, ({ root }) => root.at(-1) === params.row.root.at(-1)),
      feedback: () => say`Another word part ends with the same letter and has that meaning. Compare all of their letters.`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        ({ row }) => say`The word "${row.example}" holds the part "${row.root}". What does this part mean?`,
        ({ row, name }) => say`${name} looks up where "${row.example}" comes from. What does the part "${row.root}" mean?`,
        ({ row, name }) =>
          say`${name} underlines "${row.root}" in the word "${row.example}". What does the underlined part mean?`,
      ],
      params,
    ),
  explain: ({ row }, answer) => [
    say`Find the part "${row.root}" in the word "${row.example}", and think of another English word that contains it.`,
    say`In words that were built from Greek or Latin, the part "${row.root}" carries the meaning "${answer}".`,
  ],
  proof: ({ row }) => ({ source: wordTable.source, path: `roots/${row.example}/${row.root}` }),
});
