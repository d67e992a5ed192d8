/** Typed reading of a plain data table. Every fault names the field, because a creator may have edited the lesson. */
export type Fields = { readonly [field: string]: unknown };

function isFields(value: unknown): value is Fields {
  return typeIs(value, 'table');
}

function isList(value: unknown): value is readonly defined[] {
  return typeIs(value, 'table');
}

export function readFields(value: unknown, where: string): Fields {
  if (isFields(value)) return value;
  throw `The lesson cannot be read: ${where} must be a table.`;
}

export function readText(fields: Fields, field: string, where: string): string {
  const value = fields[field];
  if (typeIs(value, 'string')) return value;
  throw `The lesson cannot be read: ${where}.${field} must be a text.`;
}

export function readNumber(fields: Fields, field: string, where: string): number {
  const value = fields[field];
  if (typeIs(value, 'number')) return value;
  throw `The lesson cannot be read: ${where}.${field} must be a number.`;
}

/** `absent` stands for a field that is not there. */
export function readNumberOr(fields: Fields, field: string, absent: number, where: string): number {
  return fields[field] === undefined ? absent : readNumber(fields, field, where);
}

export function readList<T>(fields: Fields, field: string, where: string, read: (value: unknown, where: string) => T): T[] {
  const value = fields[field];
  if (!isList(value)) throw `The lesson cannot be read: ${where}.${field} must be a list.`;
  return value.map((item, index) => read(item, `${where}.${field}[${index + 1}]`));
}

/** Three numbers: east, up, south, in studs. */
export function readVector(fields: Fields, field: string, where: string): Vector3 {
  const [x, y, z] = readList(fields, field, where, (value, place) => {
    if (typeIs(value, 'number')) return value;
    throw `The lesson cannot be read: ${place} must be a number.`;
  });
  if (x === undefined || y === undefined || z === undefined) {
    throw `The lesson cannot be read: ${where}.${field} must be three numbers.`;
  }
  return new Vector3(x, y, z);
}
