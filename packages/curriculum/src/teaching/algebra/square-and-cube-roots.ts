import type { Teaching } from '../../teaching.ts';

export const squareAndCubeRootsTeaching: Teaching = {
  warmUp: [
    'An architect knows that a square room has an area of sixty-four square meters, but the plan does not show its side.',
    'How would you determine the length of the side, and what would you do if the room were a cube?',
  ],
  idea: [
    'Taking a square root reverses squaring, because it asks which number was multiplied by itself.',
    'A cube root asks in the same way which number was used as a factor three times.',
    'Numbers whose roots are whole numbers are called perfect squares and perfect cubes, and it is useful to recognize them.',
  ],
  steps: [
    'Decide whether two or three equal factors are required.',
    'Estimate the root by comparing the number with squares or cubes that you remember.',
    'Multiply your estimate by itself as often as necessary, and improve it if the result does not agree.',
    'Take the roots of the numerator and the denominator separately if the number is a fraction.',
  ],
  why: [
    'The area of a square is the product of two equal sides, so the side must be the square root of the area.',
    'The volume of a cube is the product of three equal edges, and therefore the edge is its cube root.',
    'Multiplying the root by itself restores the original number, which provides a reliable method of checking.',
  ],
  slip: [
    'Some students divide the number by two or by three, as if a root were an ordinary division.',
    'Multiply your result by itself before you accept it, because only equal factors can confirm a root.',
  ],
  world: [
    'The storage areas of this world are perfect squares and cubes, and only their areas and volumes have been recorded.',
    'Determine the lengths of their sides, so that the new equipment can be installed without any gaps.',
  ],
  support: [
    'Arrange counters in squares, record the number of counters and the length of the side, and extend the list by calculation.',
    'Keep a table of the squares up to fifteen and the cubes up to ten beside you, and search it in the opposite direction.',
  ],
  stretch: [
    'Between which two whole numbers does the square root of fifty lie, and to which of them is it closer?',
    'Explain why the equation for a square has two solutions if negative numbers are allowed, while the equation for a cube has one.',
  ],
  rule: 'A root of a number is the number that gives it back when it is used as a factor two or three times.',
  vocabulary: [
    { term: 'square root', meaning: 'the number above zero that gives the original number when it is squared' },
    { term: 'cube root', meaning: 'the number that gives the original number when it is cubed' },
    { term: 'perfect square', meaning: 'a number that is the square of a whole number' },
  ],
};
