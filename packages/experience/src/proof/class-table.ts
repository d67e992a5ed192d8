import { readAsset } from './assets.ts';

interface ClassRow {
  readonly super: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly defaults: Readonly<Record<string, string | number | boolean>>;
}

let wholeTable: ClassTable | undefined;

export interface ClassTable {
  readonly classes: Readonly<Record<string, ClassRow>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/**
 * The part of the class table that a text can name: its classes with all above them, their properties
 * and enums as far as they occur as words. A misspelt name is in neither, so it stays an error, and the
 * machine has a tenth to read.
 */
export function classTableFor(text: string): ClassTable {
  wholeTable ??= readTable();
  const table = wholeTable;
  const words = new Set(text.match(/\w+/g));
  const classes: Record<string, ClassRow> = {};
  for (const named of Object.keys(table.classes).filter((name) => words.has(name))) {
    for (let name = named; name !== '' && classes[name] === undefined; ) {
      const row = table.classes[name];
      if (row === undefined) break;
      classes[name] = {
        super: row.super,
        properties: onlyNamed(row.properties, words),
        defaults: onlyNamed(row.defaults, words),
      };
      name = row.super;
    }
  }
  return { classes, enums: onlyNamed(table.enums, words) };
}

function readTable(): ClassTable {
  const table: ClassTable = JSON.parse(readAsset('class-table.json'));
  return table;
}

function onlyNamed<T>(row: Readonly<Record<string, T>>, words: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => words.has(name)));
}
