import type { Teaching } from '../../teaching.ts';

export const rhymingWordsTeaching: Teaching = {
  warmUp: ['Say a song or a poem that you know.', 'Which words in it sound the same at the end?'],
  idea: ['Two words rhyme when they end with the same sounds.', 'Cat and hat rhyme. Cat and cup do not.'],
  steps: [
    'Say the first word.',
    'Say just its end.',
    'Say each other word and listen to its end.',
    'Pick the one that ends the same.',
  ],
  why: ['Only the start of a rhyme is new.', 'The middle and the end stay the same, so the words sound alike.'],
  slip: ['Some of us listen to the start of a word.', 'Hide the first sound, and say what is left.'],
  world: ['The gate here opens with a rhyme.', 'Say a word that rhymes, and you may go in.'],
  support: ['Take the word cat.', 'Change the first sound to h, to b and to m, and say each new word.'],
  stretch: ['Make a poem of two lines.', 'Let the last words of the lines rhyme.'],
  rule: 'Words rhyme when they end with the same sounds.',
  vocabulary: [{ term: 'rhyme', meaning: 'to end with the same sounds, such as cat and hat' }],
};
