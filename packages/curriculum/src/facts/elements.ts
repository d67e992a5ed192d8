import { elementRows } from './elements-data.ts';
import type { FactTable } from './fact-table.ts';

export type Element = { symbol: string; name: string; number: number; roundedMass: number };

export const elements: readonly Element[] = elementRows.map(([symbol, name, number, roundedMass]) => ({
  symbol,
  name,
  number,
  roundedMass,
}));

/** Names that are spelled otherwise outside America. */
const otherSpellings: Readonly<Record<string, string>> = { aluminum: 'aluminium', cesium: 'caesium', sulfur: 'sulphur' };

const namesOf = ({ name }: Element): string[] => [name, ...(otherSpellings[name] ? [otherSpellings[name]] : [])];

/** `sodium/symbol`, `sodium/number`, `Na/name` and, by the number of protons, `11/name`. */
export const elementTable: FactTable = {
  source: 'chemical-elements 2.3.0',
  find(path) {
    const [key = '', asked] = path.split('/');
    const found = elements.find(({ symbol, name, number }) => [symbol, name, String(number)].includes(key));
    if (!found) return null;
    if (asked === 'symbol') return [found.symbol];
    if (asked === 'number') return [String(found.number)];
    return asked === 'name' ? namesOf(found) : null;
  },
};
