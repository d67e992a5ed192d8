import { syllable } from 'syllable';
import { defineSkill } from '../../define-skill.ts';
import { wordTable } from '../../facts/word-facts.ts';
import { syllableRows } from '../../facts/words/syllables.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { countSyllablesTeaching } from '../../teaching/words/count-syllables.ts';
import { integer } from '../../value.ts';

type Params = Telling & { word: string; count: number };

const of = (low: number, high: number) => syllableRows.filter(({ count }) => count >= low && count <= high);
const levels = { easy: of(1, 2), medium: of(1, 3), hard: of(2, 4) } as const;
const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

export const countSyllables = defineSkill<Params>({
  id: 'count-syllables',
  name: 'Counting syllables',
  grade: 1,
  grades: [0, 2],
  domain: 'words',
  standard: 'RF.1.3d',
  keywords: ['syllables', 'count syllables', 'clap syllables', 'beats in a word', 'phonics'],
  prerequisites: [],
  teaching: countSyllablesTeaching,
  make: (rng, difficulty) => ({ ...drawTelling(rng, 2), ...rng.pick(levels[difficulty]) }),
  solve: ({ count }) => integer(count),
  // By rules of spelling, which know nothing of the list.
  verify: ({ word }, answer) => answer.kind === 'integer' && answer.n === syllable(word),
  misconceptions: [
    {
      id: 'counts-letters',
      name: 'Counts the letters',
      wrong: ({ word }) => integer(word.length),
      feedback: () => say`You counted the letters. Say the word and clap once for each beat.`,
    },
    {
      id: 'counts-vowel-letters',
      name: 'Counts each vowel letter',
      wrong: ({ word }) => integer(Array.from(word).filter(isVowel).length),
      feedback: () => say`You counted the letters a, e, i, o, u. Some of them make one sound, so listen and clap.`,
    },
    {
      id: 'runs-beats-together',
      name: 'Runs two beats together',
      wrong: ({ count }) => (count > 1 ? integer(count - 1) : null),
      feedback: () => say`Say the word slowly. Put a hand under your chin and feel each time that it drops.`,
    },
    {
      id: 'claps-once-too-often',
      name: 'Claps once more at the end of the word',
      wrong: ({ count }) => integer(count + 1),
      feedback: () => say`You clapped once too often. Clap only when your voice beats.`,
    },
    {
      id: 'counts-consonants',
      name: 'Counts the letters between the vowels',
      wrong: ({ word }) => integer(Array.from(word).filter((letter) => !isVowel(letter)).length),
      feedback: () => say`You counted letters that cannot sing. Clap for the sounds that you can sing.`,
    },
  ],
  prompt: (params) =>
    tell<Params>(
      [
        ({ word }) => say`How many syllables are in the word "${word}"?`,
        ({ word, name }) => say`${name} claps the word "${word}". How many claps are there?`,
        ({ word, name }) => say`${name} jumps once for each beat in "${word}". How many jumps are there?`,
      ],
      params,
    ),
  explain: ({ word }, answer) => [say`Say "${word}" and clap each beat.`, say`Count the claps: ${answer}.`],
  proof: ({ word }) => ({ source: wordTable.source, path: `syllables/${word}` }),
});
