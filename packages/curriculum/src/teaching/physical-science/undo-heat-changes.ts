import type { Teaching } from '../../teaching.ts';

export const undoHeatChangesTeaching: Teaching = {
  warmUp: ['You leave an ice cube on a plate and go outside to play.', 'What will you find on the plate when you come back?'],
  idea: [
    'Heat and cold can change many of the things around us every day.',
    'Some changes can be undone, such as when ice melts and the water freezes again.',
    'Other changes last, so a cake that is baked will never be dough again.',
  ],
  steps: [
    'Ask if it was heat or if it was cold that made the change.',
    'Ask if it is still the same stuff as before.',
    'If it is the same stuff, do the opposite to turn it back.',
    'If it has turned into something new, then it can not be undone.',
  ],
  why: [
    'Melted butter is still butter, so the cold can make it hard again.',
    'Burned paper is only ash and smoke, and they are not paper any more.',
    'No heat and no cold can turn the ash into paper again.',
  ],
  slip: [
    'Some children think that cold can undo everything that heat has done.',
    'Think of a fried egg and ask if it is raw again after it gets cold.',
  ],
  world: [
    'Some things in this world are frozen, and other things are melted.',
    'Find out which of them you can turn back again.',
  ],
  support: ['Hold an ice cube in a bag and feel how it melts.', 'Put the bag into the freezer and look at it the next day.'],
  stretch: [
    'Look for three changes by heat or cold in a kitchen.',
    'Tell a partner which of them can be undone and which of them last.',
  ],
  rule: 'Some changes by heat or cold can be undone, and some can not.',
  vocabulary: [
    { term: 'melt', meaning: 'to turn from hard to runny by heat' },
    { term: 'freeze', meaning: 'to turn from runny to hard by cold' },
    { term: 'undo', meaning: 'to bring back how it was before' },
  ],
};
