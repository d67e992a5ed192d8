/** Writes src/facts/elements-data.ts: the elements that children meet, from the package chemical-elements. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { elements } from 'chemical-elements';

/** The first four rows of the periodic table, and what is known from daily life, jewelry and history beyond them. */
const lastOfFourRows = 36;
const wellKnown = 'Rb Sr Zr Mo Pd Ag Cd Sn Sb I Xe Cs Ba W Ir Pt Au Hg Pb Bi U'.split(' ');
/** The package spells as IUPAC does; lessons are written in American English. */
const american: Readonly<Record<string, string>> = { aluminium: 'aluminum', caesium: 'cesium', sulphur: 'sulfur' };

const spell = (name: string): string => american[name.toLowerCase()] ?? name.toLowerCase();
const rows = elements
  .filter(({ number, symbol }) => number <= lastOfFourRows || wellKnown.includes(symbol))
  .sort((x, y) => x.number - y.number)
  .map(({ symbol, name, number, mass }) => {
    if (mass === null) throw new RangeError(`the package has no mass for ${symbol}`);
    return `  ['${symbol}', '${spell(name)}', ${number}, ${Math.round(mass)}],`;
  });

const text = `/** Written by \`npm run generate\` from chemical-elements 2.3.0 (MIT License, Copyright 2017 cheminfo). */
export const elementRows: readonly (readonly [symbol: string, name: string, number: number, roundedMass: number])[] = [
${rows.join('\n')}
];
`;

writeFileSync(path.join(import.meta.dirname, '../src/facts/elements-data.ts'), text);
