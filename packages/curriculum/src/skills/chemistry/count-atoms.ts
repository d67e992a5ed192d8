import { defineSkill } from '../../define-skill.ts';
import { say } from '../../rich-text.ts';
import { drawTelling, type Telling, tell } from '../../story-people.ts';
import { countAtomsTeaching } from '../../teaching/chemistry/count-atoms.ts';
import { integer } from '../../value.ts';
import { type Atoms, type Molecule, molecules } from './molecules.ts';

/** `element` is null where all atoms are counted. */
type Params = Telling & { molecule: Molecule; element: string | null; howMany: number };

const unique = (names: readonly string[]): string[] => [...new Set(names)];
const counted = ({ molecule, element }: Params): Atoms[] =>
  molecule.atoms.filter((atoms) => element === null || atoms.element === element);
const inOne = (atoms: readonly Atoms[]): number => atoms.reduce((sum, { count, times }) => sum + count * times, 0);

/** `2 + 1 * 3`, as it is read off the formula. */
const terms = (params: Params): string =>
  counted(params)
    .map(({ count, times }) => (times === 1 ? `${count}` : `${count} * ${times}`))
    .join(' + ');

const what = ({ element }: Params): string => (element === null ? 'atoms in all' : `${element} atoms`);

const prompts = [
  (p: Params) => say`How many ${what(p)} are in ${p.howMany} molecules of ${p.molecule.name}, ${p.molecule.formula}?`,
  (p: Params) =>
    say`${p.name} builds ${p.howMany} models of the molecule ${p.molecule.formula} (${p.molecule.name}). How many balls for ${p.element === null ? 'atoms' : what(p)} does ${p.name} need${p.element === null ? ' in all' : ''}?`,
  (p: Params) =>
    say`In a drawing there are ${p.howMany} molecules of ${p.molecule.name}. The formula is ${p.molecule.formula}. How many ${what(p)} does ${p.name} have to draw?`,
];

/** Spells the formula out, atom by atom: H₂O is H, H, O. */
function spellOut(formula: string): string[] {
  const open = /\(([^)]*)\)([₀-₉]*)/.exec(formula);
  const digits = (text: string) => Number(Array.from(text, (digit) => '₀₁₂₃₄₅₆₇₈₉'.indexOf(digit)).join('') || '1');
  if (open) {
    const [bracket, inside = '', times = ''] = open;
    return spellOut(formula.replace(bracket, () => inside.concat(';').repeat(digits(times))));
  }
  return [...formula.matchAll(/([A-Z][a-z]?)([₀-₉]*)/g)].flatMap(([, symbol = '', count = '']) =>
    Array.from({ length: digits(count) }, () => symbol),
  );
}

const symbols: Readonly<Record<string, string>> = {
  hydrogen: 'H',
  carbon: 'C',
  nitrogen: 'N',
  oxygen: 'O',
  sulfur: 'S',
  phosphorus: 'P',
};

export const countAtoms = defineSkill<Params>({
  id: 'count-atoms',
  name: 'Counting atoms in chemical formulas',
  grade: 7,
  grades: [6, 8],
  domain: 'chemistry',
  standard: 'MS-PS1-1',
  keywords: [
    'count atoms',
    'counting atoms',
    'chemical formulas',
    'chemical formula',
    'molecules',
    'atoms in a molecule',
    'atoms and molecules',
    'subscripts',
  ],
  prerequisites: ['element-symbols', 'multiply-facts'],
  teaching: countAtomsTeaching,
  make: (rng, difficulty) => {
    const molecule = rng.pick<Molecule>(molecules[difficulty]);
    const elements = unique(molecule.atoms.map(({ element }) => element));
    return { ...drawTelling(rng, 2), molecule, element: rng.pick([...elements, null]), howMany: rng.int(2, 9) };
  },
  solve: (params) => integer(params.howMany * inOne(counted(params))),
  verify: ({ molecule, element, howMany }, answer) => {
    const atoms = spellOut(molecule.formula.repeat(howMany));
    const wanted = element === null ? atoms : atoms.filter((symbol) => symbol === symbols[element]);
    return answer.kind === 'integer' && answer.n === wanted.length;
  },
  misconceptions: [
    {
      id: 'one-molecule-only',
      name: 'Counts the atoms of one molecule',
      wrong: (params) => integer(inOne(counted(params))),
      feedback: ({ howMany }) => say`That is one molecule. There are ${howMany} of them.`,
    },
    {
      id: 'ignores-small-numbers',
      name: 'Counts each letter once and leaves out the small numbers',
      wrong: (params) => integer(params.howMany * counted(params).length),
      feedback: () => say`A small number behind a symbol counts the atoms of that element. Use these numbers too.`,
    },
    {
      id: 'added-the-numbers',
      name: 'Adds the number of molecules and the small numbers',
      wrong: (params) => integer(params.howMany + inOne(counted(params))),
      feedback: ({ howMany }) => say`You added. Each of the ${howMany} molecules has all of these atoms, so multiply.`,
    },
    {
      id: 'ignores-brackets',
      name: 'Leaves out the small number behind a bracket',
      wrong: (params) => integer(params.howMany * counted(params).reduce((sum, { count }) => sum + count, 0)),
      feedback: () => say`The small number behind a bracket repeats everything inside the bracket.`,
    },
    {
      id: 'counts-every-element',
      name: 'Counts the atoms of all elements where one is asked for',
      wrong: ({ molecule, element, howMany }) => (element === null ? null : integer(howMany * inOne(molecule.atoms))),
      feedback: ({ element }) => say`You counted every atom. The question asks only for ${element ?? 'one element'}.`,
    },
    {
      id: 'counts-the-rest',
      name: 'Counts all other elements',
      wrong: ({ molecule, element, howMany }) =>
        element === null ? null : integer(howMany * inOne(molecule.atoms.filter((atoms) => atoms.element !== element))),
      feedback: () => say`The small number belongs to the symbol before it, not to the one after it.`,
    },
    {
      id: 'multiplies-first-only',
      name: 'Multiplies the first element and adds the others once',
      wrong: ({ molecule, element, howMany }) => {
        const [first, ...rest] = molecule.atoms;
        return element === null && first ? integer(howMany * first.count * first.times + inOne(rest)) : null;
      },
      feedback: ({ howMany }) =>
        say`You multiplied the first element. The others are in each of the ${howMany} molecules as well.`,
    },
  ],
  prompt: (params) => tell(prompts, params),
  explain: (params, answer) => {
    const one = inOne(counted(params));
    return [
      say`In one molecule ${params.molecule.formula} there are ${terms(params).replaceAll('*', '×')}${/[+*]/.test(terms(params)) ? ` = ${one}` : ''} ${what(params)}.`,
      say`There are ${params.howMany} molecules: ${params.howMany} × ${one} = ${answer}.`,
    ];
  },
  proof: (params) => ({
    expression: /\+/.test(terms(params)) ? `${params.howMany} * (${terms(params)})` : `${params.howMany} * ${terms(params)}`,
  }),
});
