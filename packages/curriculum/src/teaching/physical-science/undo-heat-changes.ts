import type { Teaching } from '../../teaching.ts';

export const undoHeatChangesTeaching: Teaching = {
  warmUp: ['You leave an ice cube on a plate and go out to play.', 'What will you find on the plate when you come back?'],
  idea: [
    'Heat and cold can change things.',
    'Some changes can be undone. Ice melts, and the water can freeze again.',
    'Some changes last. A baked cake will never be dough again.',
  ],
  steps: [
    'Ask what made the change, heat or cold.',
    'Ask if it is still the same stuff.',
    'If it is, do the opposite to turn it back.',
    'If it is a new thing, then it can not be undone.',
  ],
  why: [
    'Melted butter is still butter, so the cold can make it hard.',
    'Burned paper is ash and smoke, and they are not paper any more.',
    'No heat and no cold can make paper out of ash.',
  ],
  slip: ['Some children think that cold can undo all that heat has done.', 'Think of a fried egg. Is it raw again when it gets cold?'],
  world: ['Some things here are frozen, and some are melted.', 'Find out which of them you can turn back.'],
  support: ['Hold an ice cube in a bag and feel how it melts.', 'Put the bag in the freezer, and look at it the next day.'],
  stretch: ['Look for three changes in a kitchen.', 'Tell which of them can be undone and which of them last.'],
  rule: 'Some changes by heat or cold can be undone, and some can not.',
  vocabulary: [
    { term: 'melt', meaning: 'to turn from hard to runny by heat' },
    { term: 'freeze', meaning: 'to turn from runny to hard by cold' },
    { term: 'undo', meaning: 'to bring back how it was before' },
  ],
};
