import type { Teaching } from '../../teaching.ts';

export const changesOfStateTeaching: Teaching = {
  warmUp: [
    'On a cold morning you breathe against a window, and the surface of the glass suddenly becomes cloudy.',
    'Where exactly was the water before it appeared on the surface of the glass?',
  ],
  idea: [
    'The same substance can be a solid, a liquid or a gas, and it is made of the same particles in all three states.',
    'The particles of a solid remain in their places, those of a liquid slide past each other, and those of a gas fly about freely.',
    'When heat is added or removed, the particles move faster or slower, and the state may change.',
  ],
  steps: [
    'Determine in which state the substance is at the beginning of the change.',
    'Determine in which state the substance is at the end of the change.',
    'Use both states together to choose the name, because neither of them is enough alone.',
    'If the question asks for the opposite change, exchange the beginning and the end.',
  ],
  why: [
    'Every change of state has two ends, and each pair of states has its own name in each direction.',
    'Melting and evaporation need energy, because the particles have to break away from each other.',
    'Freezing and condensation set energy free, because the particles come closer together again.',
  ],
  slip: [
    'Drops on a cold glass do not leak through the glass, and they do not evaporate from it.',
    'The water was an invisible gas in the air, so the change begins with a gas and ends with a liquid.',
  ],
  world: [
    'In this place water freezes, drips and vanishes, and the machines need to know what is going on.',
    'Identify every change correctly, and your team can decide where additional heat or cold is required.',
  ],
  support: [
    'Draw a triangle with the three states at its corners, and write a name on each of the six arrows.',
    'Put your finger on the first state, and let it travel along the arrow to the second one.',
  ],
  stretch: [
    'Explain with moving particles why wet clothes dry faster in the wind than in a closed room.',
    'Find out what freeze-drying is, and which changes of state are used for it.',
  ],
  rule: 'A change of state happens when heat makes the particles of a substance move faster or slower.',
  vocabulary: [
    { term: 'evaporation', meaning: 'the change from a liquid to a gas' },
    { term: 'condensation', meaning: 'the change from a gas to a liquid' },
    { term: 'sublimation', meaning: 'the change from a solid directly to a gas' },
    { term: 'deposition', meaning: 'the change from a gas directly to a solid' },
  ],
};
