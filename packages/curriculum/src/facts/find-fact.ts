import { countryTable } from './countries.ts';
import { elementTable } from './elements.ts';
import type { FactTable } from './fact-table.ts';
import { scienceTable } from './science-facts.ts';
import { skyTable } from './sky.ts';
import { wordTable } from './word-facts.ts';

const tables: readonly FactTable[] = [countryTable, elementTable, scienceTable, skyTable, wordTable];

/** Every right answer that the dataset `source` gives at `path`; null where there is no such dataset, or it says nothing. */
export const findFact = (source: string, path: string): readonly string[] | null =>
  tables.find((table) => table.source === source)?.find(path) ?? null;
