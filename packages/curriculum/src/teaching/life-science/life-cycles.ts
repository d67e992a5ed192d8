import type { Teaching } from '../../teaching.ts';

export const lifeCyclesTeaching: Teaching = {
  warmUp: ['A frog does not look at all like a tadpole.', 'How can the two be the same animal?'],
  idea: [
    'Each living thing goes through stages, and they always come in the same order.',
    'It is born or hatches or sprouts, it grows up, and then it can have young of its own.',
    'With the young the round begins again, so we call it a life cycle.',
  ],
  steps: [
    'Find the living thing, and say its stages from the egg or the seed on.',
    'Put your finger on the stage that the question names.',
    'Go one step on for "after", and one step back for "before".',
  ],
  why: [
    'A stage gets the body ready for the next one.',
    'The caterpillar eats and stores food, and in the chrysalis that food turns into wings.',
    'So no stage can be left out, and none can swap its place.',
  ],
  slip: [
    'It is easy to jump from the egg right to the grown animal.',
    'Name the young forms as well, and touch one finger for each stage.',
  ],
  world: [
    'There are eggs, seeds and young animals all over this place.',
    'Find out what each of them will be next, so that you can care for them.',
  ],
  support: [
    'Draw the four stages on four cards, and lay them in a ring.',
    'Walk around the ring with a finger and say each name aloud.',
  ],
  stretch: [
    'A butterfly and a grasshopper do not grow up in the same way.',
    'Find out which stage the grasshopper does not have.',
  ],
  rule: 'Every living thing grows through stages that always come in the same order.',
  vocabulary: [
    { term: 'life cycle', meaning: 'the stages from the start of a life to the young of the next one' },
    { term: 'larva', meaning: 'the young form of an insect that looks quite unlike its parents' },
    { term: 'pupa', meaning: 'the stage in which a larva turns into a grown insect' },
  ],
};
