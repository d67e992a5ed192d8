import type { Teaching } from '../../teaching.ts';

const baseWord = { term: 'base word', meaning: 'a word that new words can be made from' };

export const prefixesTeaching: Teaching = {
  warmUp: [
    'You tie your shoes in the morning, and what do you do with them at night?',
    'Which letters turn "tie" into the other word?',
  ],
  idea: [
    'A prefix is a small part that stands in front of a word.',
    'It changes what the word means, and it does so in the same way each time.',
    'If you know what the prefix means, you can work out many new words.',
  ],
  steps: [
    'Cover the first letters until you see a word that you know.',
    'Say what this base word means.',
    'Look at the prefix, and think of another word that begins with it.',
    'Put the two meanings together.',
  ],
  why: [
    'The prefix in "redo" and "refill" is the same, and both words mean to do a thing again.',
    'So a new word with this prefix must have that meaning in it too.',
    'You only have to learn a few prefixes to read hundreds of words.',
  ],
  slip: [
    'Some of us read only the part that we know and skip the prefix.',
    'Then "unsafe" turns into "safe", so always read the first letters too.',
  ],
  world: [
    'Each door here has a word on it, and the first letters tell what to do.',
    'Should you lock it, unlock it or lock it again?',
  ],
  support: [
    'Write the prefixes on red cards and the base words on blue cards.',
    'Lay a red card in front of a blue one, and say what the new word means.',
  ],
  stretch: ['Find a word that can take two or three of these prefixes.', 'Tell a friend how the meaning changes each time.'],
  rule: 'A prefix stands in front of a base word and changes its meaning in the same way each time.',
  vocabulary: [{ term: 'prefix', meaning: 'a part in front of a word that changes its meaning' }, baseWord],
};

export const suffixesTeaching: Teaching = {
  warmUp: [
    'What do you call a person who paints, and what do you call a person who sings?',
    'What is the same about these two words?',
  ],
  idea: [
    'A suffix is a small part at the end of a word.',
    'It changes the meaning of the word, or it makes a new kind of word out of it.',
    'The ending "-er" can turn the name of an action into the name of a person.',
  ],
  steps: [
    'Cover the last letters until you see a word that you know.',
    'Say what this base word means.',
    'Look at the ending, and think of another word that ends this way.',
    'Put the two meanings together in one sentence.',
  ],
  why: [
    'A sky without clouds is cloudless, and a plant without leaves is leafless.',
    'The same ending tells you the same thing in both words.',
    'That is why you can understand such a word the first time you see it.',
  ],
  slip: [
    'Some of us read the start of a word and guess the rest.',
    'But "hopeful" and "hopeless" start the same and are not the same at all, so read to the end.',
  ],
  world: [
    'The jars on this shelf have long labels, and only the last letters tell them apart.',
    'Read each label to its end before you open a jar.',
  ],
  support: [
    'Write the endings on green cards and the base words on blue cards.',
    'Lay a green card behind a blue one, and say what the new word means.',
  ],
  stretch: ['Find base words that can take both "-ful" and "-less".', 'Which words can take only one of them?'],
  rule: 'A suffix stands at the end of a base word and changes its meaning or makes a new kind of word.',
  vocabulary: [{ term: 'suffix', meaning: 'a part at the end of a word that changes its meaning' }, baseWord],
};
