import type { Hostile } from './reaching-out.ts';

const nested = (depth: number, open: string, inside: string, close: string): string =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`;

/** Something inside itself, as deep as fits in the text and deeper. */
const deep: readonly Hostile[] = [50, 300, 20_000].flatMap((depth): Hostile[] => [
  [`${depth} brackets`, `const x = ${nested(depth, '(', '1', ')')};`],
  [`${depth} lists`, `const x = ${nested(depth, '[', '1', ']')};`],
  [`${depth} calls`, `const x = ${nested(depth, 'floor(', '1', ')')};`],
  [`${depth} blocks`, nested(depth, '{', 'hide(part("A"));', '}')],
  [`${depth} objects`, `const x = ${nested(depth, '{a:', '1', '}')};`],
  [`${depth} ifs`, nested(depth, 'if (1 < 2) {', 'hide(part("A"));', '}')],
  [`${depth} functions`, `every(1, ${nested(depth, '() => (', '1', ')')});`],
  [`${depth} types`, `const x: ${nested(depth, 'Array<', 'number', '>')} = 1;`],
  [`${depth} function types`, `const x: ${nested(depth, '(a: ', 'number', ') => void')} = 1;`],
  [`${depth} indexes`, `const x = ${nested(depth, 'a[', '0', ']')};`],
  [`${depth} templates`, `const x = ${nested(depth, '`${', '1', '}`')};`],
]);

/** What nests without brackets. */
const flat: readonly Hostile[] = [200, 6000].flatMap((count): Hostile[] => [
  [`${count} nots`, `const x = ${'!'.repeat(count)}(1 < 2);`],
  [`${count} minuses`, `const x = ${'- '.repeat(count)}1;`],
  [`${count} choices`, `const x = ${'a?'.repeat(count)}1${':1'.repeat(count)};`],
  [`${count} arrows`, `const x = ${'a=>'.repeat(count)}1;`],
  [`${count} sums`, `const x = 1${'+1'.repeat(count)};`],
  [`${count} assignments`, `let x = 1; ${'x='.repeat(count)}1;`],
  [`${count} dots`, `const x = a${'.b'.repeat(count)};`],
  [`${count} else ifs`, `if (a) {}${'else if(a){}'.repeat(Math.min(count, 1500))}`],
  [`${count} array types`, `const x: number${'[]'.repeat(count)} = [];`],
  [`${count} unions`, `type T = ${Array.from({ length: Math.min(count, 2000) }, (_, n) => `'${n}'`).join('|')};`],
  [`${count} list items`, `const x = [${'1,'.repeat(count)}];`],
  [`${count} awaits`, `const x = ${'await '.repeat(Math.min(count, 3000))}1;`],
]);

const types: readonly Hostile[] = [
  [
    'a recursive condition',
    `type R<N extends number, A extends unknown[] = []> = A['length'] extends N ? A : R<N, [...A, unknown]>;\ntype X = R<999>;`,
  ],
  [
    'permutations',
    `type P<T, K = T> = [T] extends [never] ? [] : K extends K ? [K, ...P<Exclude<T, K>>] : never;\nconst x: P<1|2|3|4|5|6|7|8|9|10> = [];`,
  ],
  ['a product of texts', 'type D = 0|1|2|3|4|5|6|7|8|9;\ntype X = `${D}${D}${D}${D}${D}${D}${D}`;'],
  ['a mapped type', 'type M<T> = { [K in keyof T]: M<T[K]> };'],
  ['inferring', 'type I<T> = T extends (infer U)[] ? I<U> : T;'],
  ['deep generics', `type A<T> = T;\nconst x: ${'A<'.repeat(30)}number${'>'.repeat(30)} = 1;`],
  ['a generic function', 'function f<T extends T[]>(x: T): T { return x; }'],
  ['a generic arrow', 'const f = <T,>(x: T): T => x;'],
  ['an alias of itself', 'type T = { next: T } | T[];'],
  ['a hundred intersections', `type T = ${Array.from({ length: 100 }, (_, n) => `{ a${n}: 1 }`).join(' & ')};`],
  ['keyof', 'const x: keyof Part = 1;'],
  ['the type of a value', 'const x: typeof part = part;'],
  ['unique symbol', 'declare const x: unique symbol;'],
  ['an indexed type', "const x: Part['_nominal_Part'] = 1;"],
  ['a predicate', 'const f = (x: number): x is 1 => true;'],
  ['any', 'const x: any = 1;'],
  ['unknown', 'const x: unknown = 1;'],
  ['never', 'const x: never = 1;'],
  ['the type object', 'const x: object = part;'],
  ['a literal type', 'const x: 1 = 1;'],
  ['a type of the compiler', 'const x: LuaTuple<[number]> = 1;'],
  ['Array by name', 'const x: Array<number> = [1];'],
  ['as any', 'const x = 1 as any;'],
  ['as unknown as', '(part("A") as unknown as { Explode(): void }).Explode();'],
  ['as const', 'const x = [1] as const;'],
  ['angle cast', 'const x = <any>1;'],
  ['not null', 'const x = part("A")!;'],
  ['satisfies', 'const x = 1 satisfies number;'],
  ['@ts-ignore', '// @ts-ignore\nopen(1);'],
  ['@ts-expect-error', '// @ts-expect-error\nopen(1);'],
  ['@ts-nocheck', '// @ts-nocheck\nopen(1);'],
  ['reference to types', '/// <reference types="@rbxts/types" />\ngame.GetService("Players");'],
  ['reference to a file', '/// <reference path="../x.d.ts" />\nx();'],
];

const size: readonly Hostile[] = [
  ['a huge script', 'hide(part("A"));\n'.repeat(5000)],
  ['a huge text', `part('${'a'.repeat(30_000)}');`],
  ['a huge name', `const ${'a'.repeat(15_000)} = 1;`],
  ['a huge number', `const x = ${'9'.repeat(15_000)};`],
  ['a huge comment', `/*${' '.repeat(100_000)}*/`],
  ['a huge line of brackets', '('.repeat(19_000)],
  ['a text that never ends', `part('${'a'.repeat(1000)}`],
  ['a comment that never ends', `open(part('A')); /* ${'a'.repeat(1000)}\nopen(`],
  ['half-open quotes', '"\\'.repeat(9000)],
];

export const bombs: readonly Hostile[] = [...deep, ...flat, ...types, ...size];
