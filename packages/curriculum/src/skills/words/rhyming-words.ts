import { defineSkill } from '../../define-skill.ts';
import { wordTable } from '../../facts/word-facts.ts';
import { rhymeFamilies } from '../../facts/words/rhymes.ts';
import { say } from '../../rich-text.ts';
import { rhymingWordsTeaching } from '../../teaching/words/rhyming-words.ts';
import { type Value, word } from '../../value.ts';

type Params = { asked: string; rhyme: string; pick: number };

const vowels = /[aeiou]/;
const familyOf = (text: string): string => rhymeFamilies.find(({ words }) => words.includes(text))?.ending ?? '';
/** Letters before the first vowel: what changes when words rhyme. */
const startOf = (text: string): string => text.slice(0, text.search(vowels));
const endOf = (text: string): string => text.slice(text.search(vowels));

/** A word of another family that is like this one in some other way. */
function unrhymed({ asked, pick }: Params, isLike: (other: string) => boolean): Value | null {
  const found = rhymeFamilies.flatMap(({ ending, words }) => (ending === familyOf(asked) ? [] : words.filter(isLike)));
  const chosen = found[pick % found.length];
  return chosen === undefined ? null : word(chosen);
}

export const rhymingWords = defineSkill<Params>({
  id: 'rhyming-words',
  name: 'Words that rhyme',
  grade: 0,
  grades: [0, 2],
  domain: 'words',
  standard: 'RF.K.2a',
  keywords: ['rhymes', 'rhyming words', 'word families', 'rhyme', 'words that sound alike'],
  prerequisites: [],
  teaching: rhymingWordsTeaching,
  make: (rng) => {
    const { words } = rng.pick(rhymeFamilies);
    const at = rng.int(0, words.length - 1);
    // Always the next one, so that a word is asked for once.
    return { asked: words[at] ?? '', rhyme: words[(at + 1) % words.length] ?? '', pick: rng.int(0, 59) };
  },
  solve: ({ rhyme }) => word(rhyme),
  // Compares the letters from the vowel on, and asks whether the list knows the word.
  verify: ({ asked }, answer) =>
    answer.kind === 'text' && answer.text !== asked && familyOf(answer.text) !== '' && endOf(answer.text) === endOf(asked),
  misconceptions: [
    {
      id: 'listens-to-start',
      name: 'Listens to the start of the word',
      wrong: (params) => unrhymed(params, (other) => startOf(other) === startOf(params.asked)),
      feedback: () => say`These two start the same. Now listen to the end of each word.`,
    },
    {
      id: 'listens-to-last-sound',
      name: 'Listens to the last sound only',
      wrong: (params) => unrhymed(params, (other) => other.at(-1) === params.asked.at(-1) && other[1] !== params.asked[1]),
      feedback: () => say`The last sound is the same. Listen to the middle of the word too.`,
    },
    {
      id: 'listens-to-vowel',
      name: 'Listens to the middle of the word only',
      wrong: (params) =>
        unrhymed(
          params,
          (other) => endOf(other)[0] === endOf(params.asked)[0] && endOf(other).at(-1) !== endOf(params.asked).at(-1),
        ),
      feedback: () => say`The middle is like it. Do the two words end the same way?`,
    },
  ],
  prompt: ({ asked }) => say`Which word rhymes with "${asked}"?`,
  explain: ({ asked }, answer) => [
    say`Say "${asked}" and listen to its end: -${endOf(asked)}.`,
    say`The word with the same end is "${answer}".`,
  ],
  proof: ({ asked }) => ({ source: wordTable.source, path: `rhymes/${asked}` }),
});
