import { defineSkill } from '../../define-skill.ts';
import { type Element, elements, elementTable } from '../../facts/elements.ts';
import { say } from '../../rich-text.ts';
import { atomicNumbersTeaching } from '../../teaching/chemistry/atomic-numbers.ts';
import { integer, sameValue, type Value, word } from '../../value.ts';

/** Up to cobalt the rounded mass is the mass number of the most frequent kind of atom. */
type Params = { element: Element; ask: 'protons' | 'element' | 'neutrons' };

const lastWithPlainMass = 27;
const ranges = { easy: [2, 18], medium: [3, lastWithPlainMass], hard: [11, lastWithPlainMass] } as const;
const asks = { easy: ['protons', 'element'], medium: ['protons', 'element', 'neutrons'], hard: ['neutrons', 'element'] } as const;

const withNumber = (wanted: number): Element | undefined => elements.find(({ number }) => number === wanted);
const nameOf = (element: Element | undefined): Value | null => (element ? word(element.name) : null);
const neutronsOf = ({ number, roundedMass }: Element): number => roundedMass - number;

/** Electrons in the outer shell, up to argon, where the shells fill up one after the other. */
function outerElectrons({ number }: Element): Value | null {
  if (number > 18) return null;
  return integer(number > 10 ? number - 10 : number > 2 ? number - 2 : number);
}

export const atomicNumbers = defineSkill<Params>({
  id: 'atomic-numbers',
  name: 'Protons, neutrons and atomic numbers',
  grade: 7,
  grades: [6, 8],
  domain: 'chemistry',
  standard: 'MS-PS1-1',
  keywords: [
    'atomic number',
    'protons',
    'neutrons',
    'protons neutrons electrons',
    'structure of atoms',
    'atoms',
    'mass number',
    'atomic structure',
  ],
  prerequisites: ['element-symbols'],
  teaching: atomicNumbersTeaching,
  make: (rng, difficulty) => {
    const [low, high] = ranges[difficulty];
    const element = withNumber(rng.int(low, high));
    if (!element) throw new RangeError('the table of elements has a gap');
    return { element, ask: rng.pick<Params['ask']>(asks[difficulty]) };
  },
  solve: ({ element, ask }) => {
    if (ask === 'element') return word(element.name);
    return integer(ask === 'protons' ? element.number : neutronsOf(element));
  },
  // The number of protons is the place in the line of elements; protons and neutrons together make the mass number.
  verify: ({ element, ask }, answer) => {
    const place = elements.findIndex(({ symbol }) => symbol === element.symbol) + 1;
    if (ask === 'element') return sameValue(answer, word(elements[element.number - 1]?.name ?? ''));
    if (answer.kind !== 'integer') return false;
    return ask === 'protons' ? answer.n === place : place + answer.n === element.roundedMass;
  },
  misconceptions: [
    {
      id: 'mass-for-number',
      name: 'Takes the mass number for the number of protons',
      wrong: ({ element, ask }) =>
        ask === 'element' ? nameOf(elements.find((other) => other.roundedMass === element.number)) : integer(element.roundedMass),
      feedback: () => say`The mass number counts protons and neutrons together. Which of the two does the question ask about?`,
    },
    {
      id: 'mixes-protons-and-neutrons',
      name: 'Mixes up protons and neutrons',
      wrong: ({ element, ask }) => {
        if (ask === 'element') return nameOf(elements.find((other) => neutronsOf(other) === element.number));
        return integer(ask === 'protons' ? neutronsOf(element) : element.number);
      },
      feedback: () => say`You mixed up the two kinds of particles. The atomic number counts only the protons.`,
    },
    {
      id: 'next-element',
      name: 'Reads the box of the next element',
      wrong: ({ element, ask }) => {
        if (ask === 'element') return nameOf(withNumber(element.number + 1));
        return ask === 'protons' ? integer(element.number + 1) : integer(neutronsOf(element) - 1);
      },
      feedback: () => say`You are one box too far in the periodic table. Each step to the right adds one proton.`,
    },
    {
      id: 'element-before',
      name: 'Reads the box of the element before',
      wrong: ({ element, ask }) => {
        if (ask === 'element') return nameOf(withNumber(element.number - 1));
        return integer(ask === 'protons' ? element.number - 1 : neutronsOf(element) + 1);
      },
      feedback: () => say`You are one box too early in the periodic table. Each step to the left removes one proton.`,
    },
    {
      id: 'counts-electrons-too',
      name: 'Counts the electrons together with the protons',
      wrong: ({ element, ask }) => {
        if (ask === 'element') return element.number % 2 === 0 ? nameOf(withNumber(element.number / 2)) : null;
        return ask === 'protons' ? integer(2 * element.number) : null;
      },
      feedback: () => say`You counted the electrons as well. The atomic number counts only the protons in the nucleus.`,
    },
    {
      id: 'counts-outer-electrons',
      name: 'Counts only the electrons in the outer shell',
      wrong: ({ element, ask }) => (ask === 'protons' ? outerElectrons(element) : null),
      feedback: () =>
        say`Those are only the electrons that are farthest out. The atomic number counts all the protons in the nucleus.`,
    },
    {
      id: 'added-the-numbers',
      name: 'Adds the atomic number and the mass number',
      wrong: ({ element, ask }) => (ask === 'neutrons' ? integer(element.roundedMass + element.number) : null),
      feedback: () => say`You added. The protons are already part of the mass number, so take them out of it.`,
    },
  ],
  prompt: ({ element, ask }) => {
    const { name, number, roundedMass } = element;
    if (ask === 'element') return say`Every atom of a certain element has ${number} protons. Which element is it?`;
    if (ask === 'protons') return say`How many protons are in the nucleus of every ${name} atom?`;
    return say`An atom of ${name} has the atomic number ${number} and the mass number ${roundedMass}. How many neutrons does it have?`;
  },
  explain: ({ element, ask }, answer) => {
    const { name, number, roundedMass } = element;
    if (ask === 'neutrons')
      return [
        say`The mass number counts the protons and the neutrons: ${number} protons are part of the ${roundedMass}.`,
        say`${roundedMass} − ${number} = ${answer}.`,
      ];
    const rule = say`The atomic number in the periodic table is the number of protons in the nucleus.`;
    if (ask === 'protons') return [rule, say`The atomic number of ${name} is ${answer}.`];
    return [rule, say`The element with the atomic number ${number} is ${answer}.`];
  },
  proof: ({ element, ask }) => {
    const { name, number, roundedMass } = element;
    if (ask === 'neutrons') return { expression: `${roundedMass} - ${number}` };
    return { source: elementTable.source, path: ask === 'protons' ? `${name}/number` : `${number}/name` };
  },
});
