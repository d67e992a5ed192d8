import type { Teaching } from '../../teaching.ts';

export const countAtomsTeaching: Teaching = {
  warmUp: [
    'A recipe for one cake asks for three eggs, and your class would like to bake four of these cakes.',
    'How many eggs are needed, and how is a chemical formula similar to a recipe?',
  ],
  idea: [
    'A chemical formula shows which atoms a single molecule contains, and how many of each kind there are.',
    'A small number behind a symbol counts the atoms of that element, and a symbol without a number stands for one atom.',
    'A small number behind a bracket repeats everything inside the bracket, just as a multiplication sign would do.',
  ],
  steps: [
    'Read the formula from left to right, and write down the number of atoms for every symbol.',
    'Multiply every number inside a bracket by the small number behind the bracket.',
    'Keep only the element that the question asks about, or add all of them if every atom is asked for.',
    'Multiply the result for one molecule by the number of molecules.',
  ],
  why: [
    'All molecules of a substance are built in the same way, so each of them has the same number of atoms.',
    'So several molecules are equal groups, and equal groups are counted by multiplying.',
    'In a chemical reaction no atom is lost, so this way of counting is also the key to balanced equations.',
  ],
  slip: [
    'A frequent mistake is to join a small number to the symbol that follows it, and not to the one before it.',
    'Draw a line from every small number back to its own symbol or bracket before you begin to count.',
  ],
  world: [
    'The workshop in this place builds large models of molecules, and each model is made of colored balls.',
    'Calculate how many balls of every color are needed, so that nothing is missing when the work begins.',
  ],
  support: [
    'Draw one molecule as a group of circles, and write the symbol of an element into every circle.',
    'Copy the whole group as often as the question says, and count the circles in your drawing.',
  ],
  stretch: [
    'Look for two different substances whose molecules have the same atoms, but in another order.',
    'Explain to a partner why the formula alone is sometimes not enough to name a substance.',
  ],
  rule: 'A formula shows how many atoms of each element form one molecule of a substance.',
  vocabulary: [
    { term: 'molecule', meaning: 'a group of atoms that are held together' },
    { term: 'chemical formula', meaning: 'a short way to write which atoms a molecule contains, and how many' },
    { term: 'subscript', meaning: 'a small number, written low, that counts atoms in a formula' },
  ],
};
