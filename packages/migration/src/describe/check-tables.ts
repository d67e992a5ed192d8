import { addedColumns, addedSchemas, addedTables, keptInStep, type V1Table, v1Columns } from './names.ts';
import type { Catalog, CatalogTable } from './read-catalog.ts';
import type { Refusal } from './v1.ts';

type Found = { missingColumns: string[]; extraColumns: string[] };

/** Compares one of version 1's tables with what version 2 needs of it; says what stands in the way. */
export function checkTable(table: CatalogTable, of: V1Table, schema: string, refusals: Refusal[]): Found {
  const refuse = (column: string, message: string) =>
    refusals.push({ place: `${schema}.${of}.${column}`, message: `${schema}.${of}.${column} ${message}` });
  const alter = `alter table ${schema}.${of}`;
  if (table.kind !== 'r')
    refusals.push({ place: `${schema}.${of}`, message: `${schema}.${of} is partitioned, which version 2 cannot take over.` });
  const found: Found = { missingColumns: [], extraColumns: [] };
  for (const [name, wanted] of Object.entries(v1Columns[of])) {
    const column = table.columns.get(name);
    if (!column && wanted.add) found.missingColumns.push(`${of}.${name}`);
    else if (!column) refuse(name, `is missing, and nothing can stand for it. Add it: ${alter} add column ${name} …`);
    else if (!wanted.types.includes(column.type))
      refuse(
        name,
        `is ${column.type}, and version 2 needs ${wanted.types[0]}. Change it while version 1 is stopped: ${alter} alter ${name} type …`,
      );
  }
  for (const column of table.columns.values()) {
    const { name } = column;
    if (name in v1Columns[of]) continue;
    if (addedColumns[of].includes(name))
      refuse(
        name,
        `is there, but not version 2's, which adds one of that name. Rename it: ${alter} rename ${name} to old_${name}.`,
      );
    else {
      found.extraColumns.push(`${of}.${name}`);
      if (!column.nullable && !column.filled && !keptInStep.includes(`${of}.${name}`))
        refuse(
          name,
          `must be filled and has no default, and version 2 does not know it. Give it one: ${alter} alter ${name} set default …`,
        );
    }
  }
  return found;
}

/** The names that version 2 needs for itself. */
export function checkNames({ schema, tables }: Catalog, schemas: readonly string[], refusals: Refusal[]): void {
  for (const name of addedTables.filter((each) => tables.has(each)))
    refusals.push({
      place: `${schema}.${name}`,
      message: `${schema}.${name} is there, but not version 2's, which needs the name. Rename it: alter table ${schema}.${name} rename to old_${name}.`,
    });
  for (const name of addedSchemas.filter((each) => schemas.includes(each)))
    refusals.push({
      place: name,
      message: `The schema ${name} is there, but not version 2's, which needs the name. Rename it: alter schema ${name} rename to old_${name}.`,
    });
}
