import table from './class-table.json' with { type: 'json' };

/** A property's value, by the name that scripts use; what it must be depends on the property's type in the class table. */
export type Value = string | number | boolean | readonly number[];

/** An instance of a place. Make it with `instance`, which refuses unknown classes. */
export interface Instance {
  className: string;
  name: string;
  properties: Readonly<Record<string, Value>>;
  children: readonly Instance[];
}

export interface PropertyType {
  /** Its name in the file, which may differ from the one that scripts use. */
  stored: string;
  element: string;
  enum?: string;
}

interface ClassEntry {
  superclass?: string;
  properties: Readonly<Record<string, PropertyType>>;
}

const classes: Readonly<Record<string, ClassEntry>> = table.classes;
const enums: Readonly<Record<string, Readonly<Record<string, number>>>> = table.enums;

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** How a property is stored, looked up through the superclasses. Throws on a name that the class does not have. */
export function propertyType(className: string, name: string): PropertyType {
  for (
    let entry = own(classes, className);
    entry;
    entry = entry.superclass === undefined ? undefined : own(classes, entry.superclass)
  ) {
    const type = own(entry.properties, name);
    if (type) return type;
  }
  throw new Error(`${className} has no property ${name} that a place can hold.`);
}

/** The number of an enum's item. Throws on an item that the enum does not have. */
export function enumNumber(enumName: string, item: string): number {
  const number = own(own(enums, enumName) ?? {}, item);
  if (number === undefined) throw new Error(`${enumName} has no item ${item}.`);
  return number;
}

/** Throws on a class that is not in the table. */
export function instance(
  className: string,
  name: string,
  properties: Instance['properties'] = {},
  children: readonly Instance[] = [],
): Instance {
  if (!own(classes, className)) throw new Error(`${className} is no class that a place can hold.`);
  return { className, name, properties, children };
}
