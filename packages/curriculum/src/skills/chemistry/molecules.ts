/** `times` counts the bracket around the atom; without one it is 1. */
export type Atoms = { element: string; count: number; times: number };
export type Molecule = { name: string; formula: string; atoms: readonly Atoms[] };

const small = '₀₁₂₃₄₅₆₇₈₉';
const elementNames: Readonly<Record<string, string>> = {
  H: 'hydrogen',
  C: 'carbon',
  N: 'nitrogen',
  O: 'oxygen',
  S: 'sulfur',
  P: 'phosphorus',
};

const numberOf = (digits: string): number =>
  digits === '' ? 1 : Number(Array.from(digits, (digit) => small.indexOf(digit)).join(''));

/** Atoms of a stretch of a formula without brackets. */
const readAtoms = (text: string, times: number): Atoms[] =>
  [...text.matchAll(/([A-Z][a-z]?)([₀-₉]*)/g)].map(([, symbol = '', digits = '']) => ({
    element: elementNames[symbol] ?? symbol,
    count: numberOf(digits),
    times,
  }));

const molecule = (name: string, formula: string): Molecule => ({
  name,
  formula,
  atoms: [...formula.matchAll(/\(([^)]*)\)([₀-₉]*)|([^(]+)/g)].flatMap(([, inside, times = '', outside]) =>
    inside === undefined ? readAtoms(outside ?? '', 1) : readAtoms(inside, numberOf(times)),
  ),
});

export const molecules = {
  easy: [
    molecule('water', 'H₂O'),
    molecule('carbon dioxide', 'CO₂'),
    molecule('ammonia', 'NH₃'),
    molecule('methane', 'CH₄'),
    molecule('sulfur dioxide', 'SO₂'),
    molecule('hydrogen peroxide', 'H₂O₂'),
  ],
  medium: [
    molecule('propane', 'C₃H₈'),
    molecule('butane', 'C₄H₁₀'),
    molecule('sulfuric acid', 'H₂SO₄'),
    molecule('nitric acid', 'HNO₃'),
    molecule('phosphoric acid', 'H₃PO₄'),
    molecule('glucose', 'C₆H₁₂O₆'),
    molecule('acetic acid', 'C₂H₄O₂'),
  ],
  hard: [
    molecule('urea', 'CO(NH₂)₂'),
    molecule('glycerol', 'C₃H₅(OH)₃'),
    molecule('ethylene glycol', 'C₂H₄(OH)₂'),
    molecule('diethyl ether', '(C₂H₅)₂O'),
    molecule('sucrose', 'C₁₂H₂₂O₁₁'),
  ],
} as const;
