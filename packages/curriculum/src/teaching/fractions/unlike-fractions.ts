import type { Teaching } from '../../teaching.ts';

const vocabulary = [
  { term: 'unlike denominators', meaning: 'bottom numbers that differ, so that the parts have different sizes' },
  { term: 'common denominator', meaning: 'a bottom number that fits both fractions' },
  { term: 'equivalent fractions', meaning: 'fractions that name the same amount' },
];

export const addUnlikeFractionsTeaching: Teaching = {
  warmUp: [
    'You have one half of a sandwich, and your friend gives you one fourth of another one.',
    'How much do you have now? Try to say it with a single fraction.',
  ],
  idea: [
    'You can only count things together when they are of the same kind.',
    'Halves and thirds are parts of different sizes, so two of one and one of the other are not three of anything.',
    'Cut both into parts of the same size first, and then the parts can be added.',
  ],
  steps: [
    'Look at the bottom numbers, and find a number that both of them divide.',
    'Rewrite each fraction with that number at the bottom, and change its top to match.',
    'Add the tops, and keep the bottom.',
    'If the answer is more than one whole or has a simpler name, write it that way.',
  ],
  why: [
    'When every part is cut into smaller equal parts, the amount does not change.',
    'One half is three sixths, and one third is two sixths.',
    'Now all the parts are sixths, so there are three and two of them, and that makes five sixths.',
  ],
  slip: [
    'The most common slip is to add the tops and then to add the bottoms.',
    'Test it on one half plus one half: that would give two fourths, which is only a half, although two halves make a whole.',
  ],
  world: [
    'At each stop you find a part of what you need, and every container is marked in parts of its own size.',
    'Add them well, because you can go on only when you know what you have in all.',
  ],
  support: [
    'Lay fraction strips for both numbers end to end, and look for a strip that measures them both.',
    'Start with pairs where one bottom is a multiple of the other, such as fourths and eighths.',
  ],
  stretch: [
    'Every fraction with 1 on top can be split into two different ones with 1 on top. One half is one third plus one sixth.',
    'Find such a pair for one third, and look for a pattern.',
  ],
  rule: 'Fractions with different bottoms are added by first writing them as equivalent fractions with the same bottom.',
  vocabulary,
};

export const subtractUnlikeFractionsTeaching: Teaching = {
  warmUp: [
    'A bottle is three fourths full, and you pour out one third of a bottle.',
    'Is the bottle more or less than half full now? Make a guess before we work it out.',
  ],
  idea: [
    'You can only take parts away from parts of the same size.',
    'To take thirds away from fourths, cut both into twelfths first.',
    'Then the tops tell how many parts there are, and you can subtract.',
  ],
  steps: [
    'Find a number that both bottoms divide.',
    'Rewrite both fractions with that number at the bottom, and change the tops to match.',
    'Subtract the second top from the first, and keep the bottom.',
    'Check with a guess: is the answer less than what you started with?',
  ],
  why: [
    'Cutting parts into smaller ones gives them a new name, but it does not change how much there is.',
    'Once both amounts are counted in the same small parts, the difference is only a matter of counting.',
    'It works for the same reason that you change dollars to cents before you take cents away.',
  ],
  slip: [
    'Some people find the new bottom and then forget the tops.',
    'After each change, ask whether the new fraction still names the same amount as the old one.',
  ],
  world: [
    'Your supplies have been running low, and each of the containers has lost a different part.',
    'Work out what is left in each of them before your team sets off again.',
  ],
  support: [
    'Draw two bars of the same length, cut both into the same number of parts, and compare them.',
    'Use a list of multiples to find the common bottom.',
  ],
  stretch: [
    'Find two fractions with different bottoms and a difference of exactly one half.',
    'Can you find a pair in which neither bottom is 2 or 4?',
  ],
  rule: 'Fractions with different bottoms are subtracted by first writing them as equivalent fractions with the same bottom.',
  vocabulary,
};
