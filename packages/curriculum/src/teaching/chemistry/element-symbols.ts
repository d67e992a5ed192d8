import type { Teaching } from '../../teaching.ts';

export const elementSymbolsTeaching: Teaching = {
  warmUp: [
    'A scientist in Kenya and a scientist in Japan speak different languages, but both of them understand the formula for water.',
    'How is it possible that a few letters are enough for both of them?',
  ],
  idea: [
    'Everything around us is made of elements, and each element has its own kind of atom.',
    'Every element has a symbol of one or two letters, and scientists in all countries use the same symbols.',
    'The first letter of a symbol is always a capital, and the second letter is always a small one.',
  ],
  steps: [
    'Think of the name of the element, and find its box in the periodic table.',
    'Read the symbol in the box, and notice exactly which letters are used.',
    'If the symbol does not fit the English name, learn it together with the older name that it comes from.',
  ],
  why: [
    'Several elements begin with the same letter, so one letter cannot be enough for all of them.',
    'Carbon, calcium and chlorine all begin with C, and therefore two of them have a second letter.',
    'Some metals have been known for thousands of years, and their symbols come from their Latin names.',
  ],
  slip: [
    'Many people believe that a symbol always consists of the first two letters of the name.',
    'Check the symbol in the periodic table, because magnesium and manganese would otherwise look the same.',
  ],
  world: [
    'The labels in this laboratory show nothing but symbols, and some of the jars are empty.',
    'Find out which element belongs into each jar, so that your team can refill them.',
  ],
  support: [
    'Make a card for each of ten elements, with the name on one side and the symbol on the other.',
    'Begin with the symbols that have only one letter, and add two new cards every day.',
  ],
  stretch: [
    'Try to write your own name with nothing but the symbols of elements.',
    'Find out from which older names the symbols of silver, gold and lead were taken.',
  ],
  rule: 'Every substance is made of atoms, and each kind of atom has a symbol of its own.',
  vocabulary: [
    { term: 'element', meaning: 'a substance that is made of only one kind of atom' },
    { term: 'atom', meaning: 'the smallest piece of an element' },
    { term: 'periodic table', meaning: 'the chart in which all elements are put in order' },
  ],
};
