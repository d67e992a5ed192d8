import type { Teaching } from '../../teaching.ts';

export const neighborsTeaching: Teaching = {
  warmUp: [
    'Who lives next door to you, and who lives two doors away?',
    'Think about how you would explain the difference to a visitor.',
  ],
  idea: [
    'Two countries are neighbors when a part of their border is the same line.',
    'You could step across that line and be in the other country at once.',
    'Countries that are only close together, with another country or the sea between them, do not share a border.',
  ],
  steps: [
    'Find the country on a political map, on which each country has its own color.',
    'Put your finger on its border, and follow the line all the way around.',
    'Each time the color on the other side changes, read the name of that country.',
    'When you are back at the start, you have met every neighbor on land.',
  ],
  why: [
    'A border is a line with two sides, and each side belongs to one country.',
    'If the first country touches the second, then the second one touches the first as well.',
    'So you can check your answer by tracing the border of the other country too.',
  ],
  slip: [
    'The most common slip is to jump over a small country that lies in between.',
    'Keep your finger on the line, and move slowly where many countries meet.',
  ],
  world: [
    'The map in this world has been torn into pieces, and each piece shows one country.',
    'Only pieces with a border in common fit together, so find out who is next to whom.',
  ],
  support: [
    'Trace the outline of one country on thin paper, and write the names of its neighbors around it.',
    'Begin with a country that has only one or two neighbors.',
  ],
  stretch: [
    'Plan a trip over land from one end of a continent to the other, and cross as few borders as you can.',
    'Can your partner find a way with even fewer borders?',
  ],
  rule: 'Two countries are neighbors on land when they have a part of their border in common.',
  vocabulary: [
    { term: 'border', meaning: 'the line where one country ends and another begins' },
    { term: 'neighbor', meaning: 'a country that shares a border with another' },
    { term: 'political map', meaning: 'a map that shows countries and their borders' },
  ],
};
