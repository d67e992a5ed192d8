import type { Teaching } from '../../teaching.ts';

export const unitFractionDivisionTeaching: Teaching = {
  warmUp: [
    'There are three watermelons, and each of them is cut into fourths. How many people can have a piece?',
    'Then two hungry children share one of the pieces. Which part of a watermelon does each child get?',
  ],
  idea: [
    'There are two different questions here, and both of them are divisions.',
    'A whole number divided by a unit fraction asks how many of these small parts fit into it.',
    'A unit fraction divided by a whole number asks how large a share of that small part is.',
  ],
  steps: [
    'Decide what is being divided: some wholes, or a small part of one whole.',
    'If wholes are divided by a part, count how many parts are in one whole and multiply by the number of wholes.',
    'If a part is divided into shares, find out how many such shares would fill the whole.',
    'Multiply to check that you get back to the beginning.',
  ],
  why: [
    'Four fourths fit into each whole, so twelve of them fit into three wholes.',
    'If each fourth is cut into two pieces, the whole has eight pieces, and each of them is one eighth.',
    'In the first case the answer is large because the parts are small, and in the second case it is smaller than the part itself.',
  ],
  slip: [
    'Many people multiply the same two numbers each time and do not ask what the result means.',
    'Say in advance whether the answer has to be large or small.',
  ],
  world: [
    'Some of the crates have to be divided into small portions, and some of the portions have to be divided again.',
    'Keep the two questions apart, because a mistake would leave half of your team without supplies.',
  ],
  support: [
    'Draw a bar for every whole, mark the parts, and count or cut them.',
    'Read the division aloud: "How many fourths are in three?" or "One fourth, shared by two."',
  ],
  stretch: [
    'Write one story for 4 divided by one third and another one for one third divided by 4.',
    'Which of the answers is larger, and how many times as large is it?',
  ],
  rule: 'Dividing by a unit fraction counts how many such parts fit, and dividing a unit fraction by a whole number cuts the part into smaller shares.',
  vocabulary: [
    { term: 'unit fraction', meaning: 'a fraction with 1 at the top' },
    { term: 'divisor', meaning: 'the number that you divide by' },
    { term: 'quotient', meaning: 'the result of a division' },
  ],
};
