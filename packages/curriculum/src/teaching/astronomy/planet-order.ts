import type { Teaching } from '../../teaching.ts';

export const planetOrderTeaching: Teaching = {
  warmUp: [
    'Imagine that you send a postcard to somebody who lives on the other side of the solar system.',
    'How would you describe where our planet is, so that the card arrives?',
  ],
  idea: [
    'Eight planets travel around the Sun, and each of them keeps to its own orbit.',
    'The four inner planets are comparatively small and rocky, while the four outer planets are enormous giants.',
    'Their order is the order of their distances from the Sun, and it has nothing to do with their size.',
  ],
  steps: [
    'Say the planets in order, beginning with the one that is closest to the Sun.',
    'Find out where the question begins to count, and whether it continues inward or outward.',
    'Count the planets one after another, and remember that the Sun itself is not included.',
  ],
  why: [
    'The orbits lie around the Sun almost like the lanes of a running track.',
    'No planet ever leaves its own lane, and therefore the order of the planets always remains the same.',
    'Only the distances between the lanes are very different, because the outer orbits are extremely far apart.',
  ],
  slip: [
    'Pictures often show all planets in one line and close together, which makes the order look like a matter of size.',
    'Think of the distance from the Sun instead, and use a sentence whose words begin with the same letters as the planets.',
  ],
  world: [
    'Your ship has to visit several planets, and the old flight plan has been lost.',
    'Arrange the planets in the correct order, and your ship will need considerably less fuel.',
  ],
  support: [
    'Write the eight names on cards, and lay them beside a lamp that stands for the Sun.',
    'Memorize the four inner planets first, and continue with the four giants on the following day.',
  ],
  stretch: [
    'Build a model on a long path in which one step stands for ten million kilometers.',
    'Calculate how many steps separate the Sun from the outermost planet.',
  ],
  rule: 'Data about the solar system show how far each planet is from the Sun, and this distance gives the planets their order.',
  vocabulary: [
    { term: 'planet', meaning: 'a large round body that travels around a star' },
    { term: 'orbit', meaning: 'the path of a body around another one in space' },
    { term: 'solar system', meaning: 'the Sun with everything that travels around it' },
  ],
};
