import type { Teaching } from '../../teaching.ts';

export const tensAndOnesTeaching: Teaching = {
  warmUp: ['Here is a big heap of sticks.', 'How can we count them and not lose our place?'],
  idea: [
    'Make groups of ten, and see how many ones are left.',
    'The first digit tells how many tens there are.',
    'The last digit tells how many ones are left.',
  ],
  steps: [
    'Make as many tens as you can.',
    'Count the tens, and write that digit first.',
    'Count the ones, and write that digit last.',
    'Say what each digit stands for.',
  ],
  why: ['Ten ones are the same as one ten.', 'We keep nine ones at most, so one digit is enough for them.'],
  slip: ['It is easy to mix up the two digits.', '47 and 74 look much the same, but 74 has more tens.'],
  world: ['Things here come in tens and in ones.', 'Tell how many there are, and pay at the gate.'],
  support: ['Build the number with ten sticks and cubes.', 'Draw a line for each ten and a dot for each one.'],
  stretch: ['Can you show 35 with only two tens?', 'How many ones do you need then?'],
  rule: 'In a two-digit number, the first digit counts the tens and the last digit counts the ones.',
  vocabulary: [
    { term: 'tens', meaning: 'groups of ten ones' },
    { term: 'ones', meaning: 'single things' },
    { term: 'digit', meaning: 'one of the signs from 0 to 9' },
  ],
};

export const hundredsTensOnesTeaching: Teaching = {
  warmUp: ['A shop packs paper in boxes, packs and single sheets.', 'How can the shop count all its paper quickly?'],
  idea: [
    'Ten ones make a ten, and ten tens make a hundred.',
    'A three-digit number counts hundreds, tens and ones, always in this order.',
    'If there are no tens, we write 0 in the tens place.',
  ],
  steps: [
    'Count the hundreds, and write that digit first.',
    'Count the tens, and write that digit in the middle.',
    'Count the ones, and write that digit at the end.',
    'Write 0 for a place that is empty.',
  ],
  why: [
    'One place can hold only one digit, so it holds nine at most.',
    'When you get ten of a kind, you trade them for one of the next kind.',
    'The trade does not change how many there are.',
  ],
  slip: [
    'Some of us leave out the zero when a place is empty.',
    'Then three hundreds and five ones look like thirty-five, and the hundreds are gone.',
  ],
  world: [
    'The stores in this world are full of boxes of a hundred, packs of ten and single things.',
    'Find out how many there are before you open the next door.',
  ],
  support: [
    'Build the number with blocks on a mat that has three columns.',
    'Read the digits from left to right as you point to the blocks.',
  ],
  stretch: [
    'Show two hundred fifty with only nine blocks of a hundred and ten, or tell why you cannot.',
    'How many blocks did you need?',
  ],
  rule: 'The three digits of a number count its hundreds, its tens and its ones.',
  vocabulary: [
    { term: 'hundred', meaning: 'ten tens, or a hundred ones' },
    { term: 'place', meaning: 'where a digit stands in a number' },
    { term: 'trade', meaning: 'to swap ten of a kind for one of the next kind' },
  ],
};
