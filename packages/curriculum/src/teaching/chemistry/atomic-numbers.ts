import type { Teaching } from '../../teaching.ts';

export const atomicNumbersTeaching: Teaching = {
  warmUp: [
    'The boxes of the periodic table are numbered one after another, and not a single number is missing.',
    'What do you think is being counted, if every element has a whole number?',
  ],
  idea: [
    'In the center of every atom there is a tiny nucleus, which is made of protons and usually also of neutrons.',
    'The number of protons is called the atomic number, and it alone decides which element the atom is.',
    'The mass number counts protons and neutrons together, because the electrons around the nucleus hardly weigh anything.',
  ],
  steps: [
    'Decide whether the question is about protons, about neutrons or about the name of the element.',
    'For the protons, find the element in the periodic table and read its atomic number.',
    'For the name, search the periodic table for the box that shows this number of protons.',
    'For the neutrons, subtract the atomic number from the mass number of the atom.',
  ],
  why: [
    'An atom that gains or loses a neutron becomes heavier or lighter, but it is still the same element.',
    'An atom with a different number of protons also holds a different number of electrons, so it behaves in another way.',
    'The mass number already includes the protons, so only the neutrons are left when you take the protons away.',
  ],
  slip: [
    'The two numbers of an atom are easily mixed up, most of all when both are printed in the same box.',
    'Remember that the atomic numbers go up one by one, while the mass number is larger for nearly every atom.',
  ],
  world: [
    'The analyzer in this laboratory counts particles, but it has forgotten the names of the elements.',
    'Name every sample by its protons, and the machine will know the materials again.',
  ],
  support: [
    'Build the nucleus of a small atom with red counters for the protons and white counters for the neutrons.',
    'Count only the red counters first, and compare the result with the number in the periodic table.',
  ],
  stretch: [
    'Carbon occurs in nature with six, seven or eight neutrons, and all three kinds are called isotopes of carbon.',
    'Explain why they share the same box, and find out what one of them tells us about the age of old wood.',
  ],
  rule: 'All atoms of an element have the same number of protons, and this number is the atomic number of the element.',
  vocabulary: [
    { term: 'proton', meaning: 'a particle with a positive charge in the nucleus of an atom' },
    { term: 'neutron', meaning: 'a particle without a charge in the nucleus of an atom' },
    { term: 'atomic number', meaning: 'the number of protons in every atom of an element' },
    { term: 'mass number', meaning: 'the number of protons and neutrons in an atom together' },
  ],
};
