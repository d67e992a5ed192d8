import type { Teaching } from '../../teaching.ts';

export const moonPhasesTeaching: Teaching = {
  warmUp: [
    'On some evenings the moon is a bright circle, and on other evenings it is only a narrow curve.',
    'Does the moon itself change its shape, or is there a different explanation?',
  ],
  idea: [
    'The moon does not produce any light of its own, because it only reflects the light of the Sun.',
    'One half of it is always illuminated, but as it travels around Earth, we see that half from different directions.',
    'The visible part of the illuminated half is called a phase, and the phases always follow in the same order.',
  ],
  steps: [
    'Decide how much of the moon is lit: nothing, a thin part, half of it, most of it or all of it.',
    'Decide whether the lit part is waxing, which means growing, or waning, which means shrinking.',
    'Continue from there through the order of the phases, either forward or backward.',
    'If the question mentions weeks, move on by two phases for every single week.',
  ],
  why: [
    'The moon needs approximately four weeks for a complete cycle, and there are eight named phases in it.',
    'At new moon it is located between Earth and the Sun, so its illuminated half is turned away from us.',
    'Two weeks later it has reached the opposite side of Earth, and the entire illuminated half becomes visible.',
  ],
  slip: [
    'Many people believe that the phases are made by the shadow of Earth.',
    'That shadow falls on the moon only during a lunar eclipse, and the phases are simply our changing view of the illuminated half.',
  ],
  world: [
    'Your team can only cross the water safely when the night is bright enough.',
    'Work out the phases in advance, and choose the right week for the journey.',
  ],
  support: [
    'Hold a ball at arm length in front of a lamp, and slowly turn around on the spot.',
    'Pause eight times during the turn, and draw how much of the ball is illuminated.',
  ],
  stretch: [
    'Observe the moon for two weeks, and record the time at which it is visible.',
    'Explain with a model why a full moon rises at about the time of sunset.',
  ],
  rule: 'The phases of the moon follow a pattern that comes from the positions of the Sun, Earth and the moon.',
  vocabulary: [
    { term: 'phase', meaning: 'how much of the lit half of the moon we can see' },
    { term: 'waxing', meaning: 'growing, said of the lit part of the moon' },
    { term: 'waning', meaning: 'shrinking, said of the lit part of the moon' },
    { term: 'gibbous', meaning: 'more than half lit, but not completely' },
  ],
};
