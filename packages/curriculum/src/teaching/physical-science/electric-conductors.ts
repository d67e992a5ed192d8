import type { Teaching } from '../../teaching.ts';

export const electricConductorsTeaching: Teaching = {
  warmUp: [
    'A cable has shiny metal on the inside and soft plastic on the outside.',
    'Why do you think that it needs both of them?',
  ],
  idea: [
    'We can tell materials apart by the way they behave when we test them.',
    'A material that lets an electric current through is called a conductor, and all metals are conductors.',
    'A material that does not let it through is called an insulator, such as plastic, rubber, glass or dry wood.',
  ],
  steps: [
    'Read carefully whether the question is looking for a conductor or for an insulator.',
    'Ask for each thing what material it is made of, and forget its shape and its color.',
    'Decide which of the things are metals, and choose the one that fits the question.',
  ],
  why: [
    'A current is made of tiny particles that move through a material.',
    'In a metal these particles can move freely from one end to the other.',
    'In plastic or glass they are held in their places, so nothing can move and the lamp stays dark.',
  ],
  slip: [
    'It is easy to believe that something conducts because it is thin, smooth or shiny.',
    'Only the material counts, so a cotton thread is not a wire, and a glass marble is not a metal.',
  ],
  world: [
    'Some of the lamps in this place are dark, because there are gaps in their circuits.',
    'Choose the right materials to close the gaps, and choose others for handles that are safe to touch.',
  ],
  support: [
    'Build a circuit with a small battery, a lamp and a gap, and hold different things into the gap.',
    'Sort everything into two boxes, one for a bright lamp and one for a dark lamp.',
  ],
  stretch: [
    'The gray core of a pencil is not a metal, but it lets a current through.',
    'Plan a test that shows how the length of the core changes the light of the lamp.',
  ],
  rule: 'Materials can be told apart by their properties, such as whether they let an electric current through.',
  vocabulary: [
    { term: 'conductor', meaning: 'a material that lets an electric current through' },
    { term: 'insulator', meaning: 'a material that does not let an electric current through' },
    { term: 'circuit', meaning: 'a closed path on which an electric current can go around' },
  ],
};
