import type { Teaching } from '../../teaching.ts';

export const countSyllablesTeaching: Teaching = {
  warmUp: ['Say your name and clap along.', 'Who has a long name, and who has a short one?'],
  idea: ['A word has beats, like a drum.', 'One beat is one syllable.', 'Each syllable has one vowel sound.'],
  steps: ['Say the word slowly.', 'Clap each time you hear a beat.', 'Count your claps.'],
  why: ['You open your mouth for each vowel sound.', 'So your chin drops once in each syllable.'],
  slip: ['Some of us count the letters.', 'Close your eyes and listen, and then you cannot see the letters.'],
  world: ['The path has stones to jump on.', 'Jump once for each beat of the word, and you will land on the right stone.'],
  support: ['Put a hand under your chin and say the word.', 'Count how often the chin drops.'],
  stretch: ['Find a word with four beats.', 'Can you find one with five?'],
  rule: 'Each syllable of a word has one vowel sound.',
  vocabulary: [{ term: 'syllable', meaning: 'one beat of a word' }],
};
