import type { Teaching } from '../../teaching.ts';

export const planetYearsTeaching: Teaching = {
  warmUp: [
    'On your next birthday, Earth will have traveled once more around the Sun.',
    'How old would you be if you counted the orbits of another planet instead?',
  ],
  idea: [
    'The year of a planet is the time that it needs for one orbit around the Sun.',
    'A planet close to the Sun has a short orbit and moves fast, so its year is short.',
    'A planet far away has a long orbit and moves slowly, so its year is very long.',
  ],
  steps: [
    'Write down how many Earth days each of the planets needs for a single orbit.',
    'If several orbits are asked for, multiply the days of one orbit.',
    'If two years are compared, subtract the shorter one from the longer one.',
    'If you want to know how often the short year fits into the long one, divide and keep the whole part.',
  ],
  why: [
    'A planet repeats its orbit again and again, and each orbit takes the same time.',
    'Orbits are therefore equal groups of days, and they can be multiplied and divided.',
    'An orbit that is only partly finished is not a complete year, so the remainder is left out.',
  ],
  slip: [
    'Some people compare two years by adding their days.',
    'Draw both years as bars, one below the other, and decide what part of the picture is asked for.',
  ],
  world: [
    'The stations on other planets celebrate their own new year, and your team prepares the calendar.',
    'Calculate how long everybody has to wait, because the supplies must last until then.',
  ],
  support: [
    'Use a string for the shorter year, and lay it along the longer year as often as it fits.',
    'Round the days to hundreds first, and estimate the answer before you calculate exactly.',
  ],
  stretch: [
    'Compare how the years grow with how the distances from the Sun grow.',
    'Does a planet that is twice as far away need exactly twice the time?',
  ],
  rule: 'Data show that planets farther from the Sun need more time for one orbit.',
  vocabulary: [
    { term: 'orbit', meaning: 'the path of a body around another one in space' },
    { term: 'year', meaning: 'the time that a planet needs for one orbit around its star' },
    { term: 'complete', meaning: 'finished, with no part missing' },
  ],
};
