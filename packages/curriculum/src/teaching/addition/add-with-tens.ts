import type { Teaching } from '../../teaching.ts';

export const addOnesOrTensTeaching: Teaching = {
  warmUp: ['You have 34 cents, and you get 2 more dimes.', 'Which digit of 34 will change?'],
  idea: ['Add tens to tens, and ones to ones.', 'If the ones make ten or more, we get a new ten.'],
  steps: [
    'See if you add tens or ones.',
    'Add them to the right digit.',
    'Look if the ones make a new ten.',
    'Say the new number.',
  ],
  why: ['A ten is a full stick, and a one is a cube.', 'Sticks go with sticks, and cubes go with cubes.'],
  slip: ['Some of us add 2 and 20 in the same way.', 'Ask first if it is ones or tens.'],
  world: ['You get tens here and ones there.', 'Keep count of all that you have.'],
  support: ['Build the number with ten sticks and cubes.', 'Trade ten cubes for a stick when you can.'],
  stretch: ['Add 9 to 36 in your head.', 'Can you use 10 to make it easy?'],
  rule: 'Add ones to ones and tens to tens, and make a new ten when there are ten ones.',
  vocabulary: [
    { term: 'tens', meaning: 'groups of ten' },
    { term: 'ones', meaning: 'single things' },
    { term: 'new ten', meaning: 'ten ones put together' },
  ],
};

export const subtractTensTeaching: Teaching = {
  warmUp: ['You have seven dimes, and you pay with three.', 'How many cents do you have then?'],
  idea: ['Tens can be taken away like ones.', 'Seven tens take away three tens are four tens.'],
  steps: ['Say how many tens there are.', 'Take the tens away.', 'Say how many tens are left.', 'Write a 0 for the ones.'],
  why: ['A ten is one full stick.', 'You can count sticks just as you count cubes.'],
  slip: ['Some of us write 4 and not 40.', 'Tens are left, so the 0 has to be there.'],
  world: ['Things come in bags of ten here.', 'Some bags are gone, so tell how many things are left.'],
  support: ['Put out ten sticks for the first number.', 'Take some of the sticks away, and count by tens.'],
  stretch: ['How many tens can you take from 90 until 20 are left?', 'Find two ways to work it out.'],
  rule: 'To subtract tens from tens, take away the number of tens and keep the 0 for the ones.',
  vocabulary: [
    { term: 'tens', meaning: 'groups of ten' },
    { term: 'subtract', meaning: 'to take away' },
    { term: 'left', meaning: 'still there at the end' },
  ],
};
