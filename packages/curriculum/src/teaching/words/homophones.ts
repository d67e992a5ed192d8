import type { Teaching } from '../../teaching.ts';

export const homophonesTeaching: Teaching = {
  warmUp: ['I say that I can see the sea.', 'How do you know which of the two words is the water?'],
  idea: [
    'Some words sound the same but mean different things.',
    'They are often spelled in two ways, so the letters tell you which one is meant.',
    'When you write, you choose the letters that go with the meaning.',
  ],
  steps: [
    'Say the word out loud and listen to its sound.',
    'Read what the new word should mean.',
    'Think of each way that you know to spell this sound.',
    'Choose the word that has both the right sound and the right meaning.',
  ],
  why: [
    'Your ears cannot tell such words apart, but your eyes can.',
    'A reader sees the letters and knows at once which of the words you mean.',
    'That is why the spelling of these words matters so much.',
  ],
  slip: [
    'Some of us choose a word that fits the meaning and forget about the sound.',
    'Say your choice next to the first word, and listen to hear if they sound the same.',
  ],
  world: [
    'Someone wrote the signs here by ear, and now many words are wrong.',
    'Find the right word for each sign, so that nobody gets lost.',
  ],
  support: [
    'Make a card for each word with a small picture on it.',
    'Put two cards together when the words on them sound the same.',
  ],
  stretch: [
    'Write one sentence that holds both words of a pair.',
    'Read it to a friend, and ask how each of the two words is spelled.',
  ],
  rule: 'Words can sound the same and still have their own spelling and their own meaning.',
  vocabulary: [
    { term: 'homophone', meaning: 'a word that sounds like another word but means something else' },
    { term: 'spelling', meaning: 'the letters of a word in their order' },
  ],
};
