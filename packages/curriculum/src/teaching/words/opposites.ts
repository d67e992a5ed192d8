import type { Teaching } from '../../teaching.ts';

export const oppositesTeaching: Teaching = {
  warmUp: ['Stand up tall, and then bend down low.', 'What other things can you do and then turn around?'],
  idea: [
    'Some words are as far apart as they can be.',
    'Hot and cold are like this, and so are up and down.',
    'We call such a pair of words opposites.',
  ],
  steps: [
    'Read the word and think of what it means.',
    'Think of a thing that is like this.',
    'Now think of a thing that is not like this at all.',
    'Find the word that tells about the second thing.',
  ],
  why: [
    'Opposites tell about the same kind of thing.',
    'Hot and cold both tell how warm a thing is, but they sit at the two far ends.',
    'If one of them is true, the other can not be true.',
  ],
  slip: [
    'Some of us pick a word that goes with the first one.',
    'A drum is loud, but it is not the opposite of loud.',
    'Ask what it is like when the word is turned around.',
  ],
  world: ['The signs in this world have been turned around.', 'Say the opposite of each word to find the right way.'],
  support: ['Act the word out with your hands or your face.', 'Then act out the other end, and say its word.'],
  stretch: ['Write three pairs of opposites on cards.', 'Mix the cards and let a friend find the pairs.'],
  rule: 'Two words are opposites when their meanings are as far apart as they can be.',
  vocabulary: [
    { term: 'opposite', meaning: 'a word that means what is most unlike another word' },
    { term: 'meaning', meaning: 'what a word tells you' },
  ],
};
