import fc from 'fast-check';

/** The parts of JSON Schema that the API's document uses. */
export type Schema = {
  type?: string;
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
};

/** What a schema allows, by and large: a pattern is not followed, so that some of it is refused. */
export function valid(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map((each) => valid(each, ids)));
  return byType[schema.type ?? '']?.(schema, ids) ?? fc.jsonValue({ maxDepth: 2 });
}

const byType: Readonly<Record<string, (schema: Schema, ids: readonly string[]) => fc.Arbitrary<unknown>>> = {
  string: validString,
  integer: validNumber,
  number: validNumber,
  boolean: () => fc.boolean(),
  null: () => fc.constant(null),
  array: validArray,
  object: validObject,
};

function validNumber({ minimum = 0, maximum = 100 }: Schema): fc.Arbitrary<unknown> {
  return fc.integer({ min: Math.max(minimum, -1e6), max: Math.min(maximum, 1e6) });
}

function validArray({ items = {}, minItems = 0, maxItems = 3 }: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.array(valid(items, ids), { minLength: minItems, maxLength: Math.min(maxItems, 3) });
}

function validString({ format, minLength = 0, maxLength = 40 }: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (format === 'email') return fc.emailAddress();
  if (format === 'uuid') return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids) }, fc.uuid());
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  const text = fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 80)) });
  return fc.oneof(text, fc.constantFrom(...ids));
}

function validObject({ properties = {}, required = [] }: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, valid(each, ids)]));
  return fc.record(model, { requiredKeys: required.filter((name) => name in model) });
}

/** What breaks into programs: other languages’ quotes, paths, nothing, too much, and what is no text. */
export const hostileStrings: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\u202Egnirts',
  '\uFEFF',
  '💥'.repeat(50),
  "' or 1=1 --",
  '"; drop table users; --',
  '$1',
  '%',
  '%00',
  '%ff',
  '\\',
  '../../../../etc/passwd',
  '..%2f..%2f.env',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data/',
  '{{7*7}}',
  '${process.env.JWT_SECRET_KEY}',
  '<script>alert(1)</script>',
  '=cmd|"/c calc"!A1',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e999',
  '99999999999999999999999999',
  '00000000-0000-0000-0000-000000000000',
  '\r\nx-injected: 1',
  'x'.repeat(5_000),
];

export const hostileString: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...hostileStrings), fc.string({ unit: 'binary' }));

export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileString,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, [], {}, [[[[[[]]]]]], [null], { length: -1 }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A valid body with one of its values replaced, left out, or with one more. */
export function spoiled(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(valid(schema, ids), hostile, fc.nat(), fc.constantFrom('replace', 'remove', 'add'))
    .map(([value, by, at, how]) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return by;
      const names = Object.keys(value);
      const name = names[at % Math.max(1, names.length)] ?? 'more';
      if (how === 'replace') return { ...value, [name]: by };
      if (how === 'add') return { ...value, [String(by).slice(0, 20)]: by };
      return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    });
}
