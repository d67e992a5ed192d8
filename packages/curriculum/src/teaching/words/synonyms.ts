import type { Teaching } from '../../teaching.ts';

export const synonymsTeaching: Teaching = {
  warmUp: [
    'Tell a friend about a very good meal, but do not use the word "good".',
    'How many other words can you find together?',
  ],
  idea: [
    'Two words are synonyms when they mean the same or nearly the same.',
    'You can put one in the place of the other, and the sentence still tells the same thing.',
    'Writers use synonyms to keep a story from sounding dull.',
  ],
  steps: [
    'Read the word, and think of a sentence in which somebody could use it.',
    'Take the word out of the sentence, and put in each of the choices in turn.',
    'Ask each time whether the sentence still tells the same thing.',
    'Keep the word that changes the meaning least.',
  ],
  why: [
    'A sentence is like a test for a word, because all the other words stay as they are.',
    'If only one word is changed and the meaning stays, the two words must mean nearly the same.',
    'A word that only belongs to the same topic will make the sentence sound odd.',
  ],
  slip: [
    'Opposites and synonyms are both about meaning, so people mix them up quickly.',
    'Underline whether the question asks for the same or for the opposite before you choose.',
  ],
  world: [
    'The people in this world understand you only when you find another word for what they say.',
    'Choose a word with nearly the same meaning, and they will show you the way.',
  ],
  support: [
    'Draw a small picture of what the word means.',
    'Then look for the choice that you could write under the same picture.',
  ],
  stretch: [
    'Put "warm", "hot" and "boiling" in order, and do the same with three words for being happy.',
    'Explain why a writer would choose one of them and not another.',
  ],
  rule: 'Synonyms are words that mean the same or nearly the same, so one can often replace the other.',
  vocabulary: [
    { term: 'synonym', meaning: 'a word that means nearly the same as another word' },
    { term: 'replace', meaning: 'to put one thing in the place of another' },
  ],
};
