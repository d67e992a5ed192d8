import { defineSkill } from '../../define-skill.ts';
import { wordTable } from '../../facts/word-facts.ts';
import { type OppositeRow, oppositeRows } from '../../facts/words/opposites.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { oppositesTeaching } from '../../teaching/words/opposites.ts';
import { word } from '../../value.ts';

type Params = Telling & OppositeRow;

export const opposites = defineSkill<Params>({
  id: 'opposites',
  name: 'Words that are opposites',
  grade: 2,
  grades: [1, 3],
  domain: 'words',
  standard: 'L.2.5',
  keywords: ['opposites', 'antonyms', 'opposite words', 'word meanings', 'vocabulary'],
  prerequisites: [],
  teaching: oppositesTeaching,
  make: (rng) => ({ ...drawTelling(rng, 2), ...rng.pick(oppositeRows) }),
  solve: ({ opposite }) => word(opposite),
  // Goes from the answer back to the words of which it is the opposite.
  verify: (params, answer) => {
    const back = oppositeRows.filter(({ opposite }) => answer.kind === 'text' && opposite === answer.text);
    return back.some((row) => row.word === params.word);
  },
  misconceptions: [
    {
      id: 'takes-same-meaning',
      name: 'Takes a word of the same kind of meaning',
      wrong: ({ same }) => word(same),
      feedback: (params) => say`That word is close to "${params.word}". Look for the one that is as far from it as can be.`,
    },
    {
      id: 'takes-what-goes-with-it',
      name: 'Takes a thing that goes with the word',
      wrong: ({ goesWith }) => word(goesWith),
      feedback: (params) =>
        say`You may think of both at once, but they are not opposites. What would turn "${params.word}" around?`,
    },
    {
      id: 'takes-like-letters',
      name: 'Takes a word that looks or sounds like it',
      wrong: ({ sounds }) => word(sounds),
      feedback: () => say`The two words look or sound alike. Think of what they mean.`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        (row) => say`Which word is the opposite of "${row.word}"?`,
        (row) => say`${row.name} says "${row.word}", and a friend says the opposite. What does the friend say?`,
        (row) => say`One card says "${row.word}". ${row.name} looks for the card with the opposite. Which card is it?`,
      ],
      params,
    ),
  explain: (params, answer) => [
    say`Think of what the word "${params.word}" tells you about a thing.`,
    say`When you turn the meaning around, you get to the opposite, and it is "${answer}".`,
  ],
  proof: (params) => ({ source: wordTable.source, path: `opposites/${params.word}` }),
});
