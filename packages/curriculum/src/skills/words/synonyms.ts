import { defineSkill } from '../../define-skill.ts';
import { wordTable } from '../../facts/word-facts.ts';
import { type SynonymRow, synonymRows } from '../../facts/words/synonyms.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { synonymsTeaching } from '../../teaching/words/synonyms.ts';
import { word } from '../../value.ts';

type Params = Telling & SynonymRow;

export const synonyms = defineSkill<Params>({
  id: 'synonyms',
  name: 'Words that mean nearly the same',
  grade: 4,
  grades: [3, 6],
  domain: 'words',
  standard: 'L.4.5c',
  keywords: ['synonyms', 'words with the same meaning', 'similar words', 'synonyms and antonyms', 'thesaurus'],
  prerequisites: ['opposites'],
  teaching: synonymsTeaching,
  make: (rng) => ({ ...drawTelling(rng, 2), ...rng.pick(synonymRows) }),
  solve: ({ synonym }) => word(synonym),
  // Goes from the answer back to the words that mean nearly the same; an opposite is never one of them.
  verify: (params, answer) => {
    const back = synonymRows.filter(({ synonym }) => answer.kind === 'text' && synonym === answer.text);
    return back.some((row) => row.word === params.word) && back.every((row) => row.opposite !== params.synonym);
  },
  misconceptions: [
    {
      id: 'takes-opposite',
      name: 'Takes the opposite',
      wrong: ({ opposite }) => word(opposite),
      feedback: (params) =>
        say`That word says the opposite of "${params.word}". Read again whether the same or the opposite is asked for.`,
    },
    {
      id: 'takes-what-goes-with-it',
      name: 'Takes a thing that goes with the word',
      wrong: ({ goesWith }) => word(goesWith),
      feedback: (params) =>
        say`It goes together with "${params.word}", but it does not mean the same. Put it into a sentence instead of the word.`,
    },
    {
      id: 'takes-like-letters',
      name: 'Takes a word that looks like it',
      wrong: ({ looksLike }) => word(looksLike),
      feedback: () => say`Many of the letters are the same, but the meaning is not. What do the two words tell you?`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        (row) => say`Which word means nearly the same as "${row.word}"?`,
        (row) => say`${row.name} wants to replace the word "${row.word}" in a story. Which word keeps the meaning?`,
        (row) => say`${row.name} looks up a synonym for "${row.word}". Which word is it?`,
      ],
      params,
    ),
  explain: (params, answer) => [
    say`Think of a sentence in which somebody uses the word "${params.word}".`,
    say`The sentence keeps nearly the same meaning when you replace the word with "${answer}".`,
  ],
  proof: (params) => ({ source: wordTable.source, path: `synonyms/${params.word}` }),
});
