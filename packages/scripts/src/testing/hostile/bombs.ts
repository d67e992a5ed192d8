import type { Hostile, HostileGroup } from './hostile-group.ts';

const nested = (depth: number, open: string, inside: string, close: string): string =>
  `${open.repeat(depth)}${inside}${close.repeat(depth)}`;

/** Something inside itself. */
const deep = (depth: number): Hostile[] => [
  [`${depth} brackets`, `const x = ${nested(depth, '(', '1', ')')};`],
  [`${depth} lists`, `const x = ${nested(depth, '[', '1', ']')};`],
  [`${depth} calls`, `const x = ${nested(depth, 'floor(', '1', ')')};`],
  [`${depth} blocks`, nested(depth, '{', 'hide(part("A"));', '}')],
  [`${depth} objects`, `const x = ${nested(depth, '{a:', '1', '}')};`],
  [`${depth} ifs`, nested(depth, 'if (1 < 2) {', 'hide(part("A"));', '}')],
  [`${depth} functions`, `every(1, ${nested(depth, '() => (', '1', ')')});`],
  [`${depth} function types`, `const x: ${nested(depth, '(a: ', 'number', ') => void')} = 1;`],
  [`${depth} indexes`, `const x = ${nested(depth, 'a[', '0', ']')};`],
  [`${depth} templates`, `const x = ${nested(depth, '`${', '1', '}`')};`],
];
const deepTypes = (depth: number): Hostile => [`${depth} types`, `const x: ${nested(depth, 'Array<', 'number', '>')} = 1;`];

/** What nests without brackets. */
const flat = (count: number): Hostile[] => [
  [`${count} nots`, `const x = ${'!'.repeat(count)}(1 < 2);`],
  [`${count} minuses`, `const x = ${'- '.repeat(count)}1;`],
  [`${count} sums`, `const x = 1${'+1'.repeat(count)};`],
  [`${count} assignments`, `let x = 1; ${'x='.repeat(count)}1;`],
  [`${count} else ifs`, `if (a) {}${'else if(a){}'.repeat(Math.min(count, 1500))}`],
  [`${count} array types`, `const x: number${'[]'.repeat(count)} = [];`],
];
const choices = (count: number): Hostile => [`${count} choices`, `const x = ${'a?'.repeat(count)}1${':1'.repeat(count)};`];
const arrows = (count: number): Hostile => [`${count} arrows`, `const x = ${'a=>'.repeat(count)}1;`];

/** Long rows of what is not allowed once. */
const rows = (count: number): Hostile[] => [
  [`${count} dots`, `const x = a${'.b'.repeat(count)};`],
  [`${count} unions`, `type T = ${Array.from({ length: Math.min(count, 2000) }, (_, n) => `'${n}'`).join('|')};`],
  [`${count} awaits`, `const x = ${'await '.repeat(Math.min(count, 3000))}1;`],
];

export const bombs: readonly HostileGroup[] = [
  {
    what: 'deeper inside each other than a script goes',
    because: 'too-deep',
    twin: `${nested(20, 'if (1 < 2) {', 'hide(part("A"));', '}')}\nsetHour(1${'+1'.repeat(20)});`,
    tries: [...deep(50), ...deep(300), ...flat(200), ...flat(6000), choices(200), arrows(6000)],
  },
  {
    what: 'so deep that the text is too long',
    because: 'too-long',
    twin: nested(20, '{', 'hide(part("A"));', '}'),
    tries: [...deep(20_000), deepTypes(20_000), choices(6000)],
  },
  {
    what: 'types inside each other',
    because: 'known-types',
    twin: 'const x: number[][] = [[1]];\nsetHour(pick(pick(x, 0), 0));',
    tries: [deepTypes(50), deepTypes(300)],
  },
  {
    what: 'functions that give functions',
    because: 'functions-in-place',
    twin: 'const f = () => 1;\nsetHour(f());',
    tries: [arrows(200)],
  },
  {
    what: 'long rows of what is not allowed once',
    because: 'syntax-not-allowed',
    twin: 'open(part("A"));\n'.repeat(200),
    tries: [...rows(200), ...rows(6000)],
  },
  {
    what: 'long lists',
    because: 'long-list',
    twin: `const x = [${'1,'.repeat(100)}];\nsetHour(pick(x, 0));`,
    tries: [200, 6000].map((count): Hostile => [`${count} list items`, `const x = [${'1,'.repeat(count)}];`]),
  },
  {
    what: 'types that compute',
    because: 'syntax-not-allowed',
    twin: 'const x: number = 1;\nconst list: number[] = [x];\nsetHour(pick(list, 0));',
    tries: [
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
      ['an alias of itself', 'type T = { next: T } | T[];'],
      ['a hundred intersections', `type T = ${Array.from({ length: 100 }, (_, n) => `{ a${n}: 1 }`).join(' & ')};`],
    ],
  },
  {
    what: 'types that look elsewhere',
    because: 'syntax-not-allowed',
    twin: 'const x: Part = part("A");\nhide(x);',
    tries: [
      ['the type of a value', 'const x: typeof part = part;'],
      ['an indexed type', "const x: Part['_nominal_Part'] = 1;"],
      ['a predicate', 'const f = (x: number): x is 1 => true;'],
      ['any', 'const x: any = 1;'],
      ['unknown', 'const x: unknown = 1;'],
      ['never', 'const x: never = 1;'],
      ['the type object', 'const x: object = part;'],
      ['a literal type', 'const x: 1 = 1;'],
      ['a type of the compiler', 'const x: LuaTuple<[number]> = 1;'],
    ],
  },
  {
    what: 'casts',
    because: 'syntax-not-allowed',
    twin: 'const x = part("A");\nconst list = [1];\nhide(x);\nsetHour(pick(list, 0));',
    tries: [
      ['as any', 'const x = 1 as any;'],
      ['as unknown as', '(part("A") as unknown as { Explode(): void }).Explode();'],
      ['as const', 'const x = [1] as const;'],
      ['angle cast', 'const x = <any>1;'],
      ['not null', 'const x = part("A")!;'],
      ['satisfies', 'const x = 1 satisfies number;'],
      ['reference to types', '/// <reference types="@rbxts/types" />\ngame.GetService("Players");'],
    ],
  },
  {
    what: 'types by their operators',
    because: 'known-types',
    twin: 'const x: readonly number[] = [1];\nsetHour(pick(x, 0));',
    tries: [
      ['keyof', 'const x: keyof Part = 1;'],
      ['unique symbol', 'declare const x: unique symbol;'],
      ['Array by name', 'const x: Array<number> = [1];'],
    ],
  },
  {
    what: 'functions with type parameters',
    because: 'plain-functions',
    twin: 'function f(x: number): number { return x; }\nconst g = (x: number): number => x;\nsetHour(f(g(1)));',
    tries: [
      ['a generic function', 'function f<T extends T[]>(x: T): T { return x; }'],
      ['a generic arrow', 'const f = <T,>(x: T): T => x;'],
    ],
  },
  {
    what: 'orders to the compiler to look away',
    because: 'ts-2345',
    twin: '// @ts-ignore\nopen(part("A"));',
    tries: [
      ['@ts-ignore', '// @ts-ignore\nopen(1);'],
      ['@ts-expect-error', '// @ts-expect-error\nopen(1);'],
      ['@ts-nocheck', '// @ts-nocheck\nopen(1);'],
    ],
  },
  {
    what: 'a reference to a file',
    because: 'not-in-api',
    twin: '/// <reference path="../x.d.ts" />\nopen(part("A"));',
    tries: [['reference to a file', '/// <reference path="../x.d.ts" />\nx();']],
  },
  {
    what: 'more than a script may have',
    because: 'too-long',
    twin: 'hide(part("A"));\n'.repeat(1000),
    tries: [
      ['a huge script', 'hide(part("A"));\n'.repeat(5000)],
      ['a huge text', `part('${'a'.repeat(30_000)}');`],
      ['a huge comment', `/*${' '.repeat(100_000)}*/`],
    ],
  },
  {
    what: 'a huge name',
    because: 'plain-names',
    twin: `const ${'a'.repeat(40)} = 1;\nsetHour(${'a'.repeat(40)});`,
    tries: [['a huge name', `const ${'a'.repeat(15_000)} = 1;`]],
  },
  {
    what: 'a huge number',
    because: 'plain-numbers',
    twin: `const x = ${'9'.repeat(7)};\nshowNumber(part('A'), 'Points', x);`,
    tries: [['a huge number', `const x = ${'9'.repeat(15_000)};`]],
  },
  {
    what: 'brackets that are never closed',
    because: 'too-deep',
    twin: `setHour(${'('.repeat(20)}1${')'.repeat(20)});`,
    tries: [['a huge line of brackets', '('.repeat(19_000)]],
  },
  {
    what: 'a text that never ends',
    because: 'ts-1002',
    twin: `part('${'a'.repeat(60)}');`,
    tries: [['a text that never ends', `part('${'a'.repeat(1000)}`]],
  },
  {
    what: 'a comment that never ends',
    because: 'ts-1010',
    twin: `open(part('A')); /* ${'a'.repeat(1000)} */`,
    tries: [['a comment that never ends', `open(part('A')); /* ${'a'.repeat(1000)}\nopen(`]],
  },
  {
    what: 'half-open quotes',
    because: 'ts-1126',
    twin: 'hide(part("A"));',
    tries: [['half-open quotes', '"\\'.repeat(9000)]],
  },
];
