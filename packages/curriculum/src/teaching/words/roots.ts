import type { Teaching } from '../../teaching.ts';

export const rootsTeaching: Teaching = {
  warmUp: [
    'What do a telephone and a television have in common?',
    'Look at the letters of both words, and guess what the shared part could mean.',
  ],
  idea: [
    'Thousands of English words are built from parts that come from Greek and Latin.',
    'Each part carries a meaning of its own, and it keeps this meaning from word to word.',
    'When you know a part, you hold a key to all of the words that contain it.',
  ],
  steps: [
    'Look for a part of the word that you have met in other words.',
    'Write down two or three words that contain the same part.',
    'Ask what the meanings of these words have in common.',
    'Test your idea on the word that you started with.',
  ],
  why: [
    'Scholars and inventors have long put new words together from old parts.',
    'Whoever named the telephone took one part for "far" and another part for "sound".',
    'Because the parts keep their meaning, you can take such a word apart again.',
  ],
  slip: [
    'Many people think of what the whole word stands for, and not of what the part adds to it.',
    'Cover the other letters of the word, and ask what this one part brings along to every word.',
  ],
  world: [
    'The labels in this world are written in long words that nobody has ever seen before.',
    'Take each of them apart, and the pieces will tell you what is in the boxes.',
  ],
  support: [
    'Make a card for every part, with its meaning on the back and an example under it.',
    'Build words from two cards, and check in a dictionary whether they exist.',
  ],
  stretch: [
    'Invent a machine, and give it a name made of two Greek or Latin parts.',
    'Let your partner find out from the name what the machine can do.',
  ],
  rule: 'Greek and Latin word parts keep their meaning from word to word, so they are hints to what a new word means.',
  vocabulary: [
    { term: 'root', meaning: 'a part of a word that carries its main meaning' },
    { term: 'Latin', meaning: 'the language of ancient Rome' },
    { term: 'Greek', meaning: 'the language of Greece; many words for science come from its old form' },
  ],
};
