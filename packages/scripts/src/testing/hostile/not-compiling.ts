import type { HostileGroup } from './hostile-group.ts';

/** What the gate lets through and the compiler refuses, and what is no TypeScript. */
export const notCompiling: readonly HostileGroup[] = [
  {
    what: 'a value used before it is there',
    because: 'ts-2448',
    twin: 'const y = 1;\nconst x = y;\nsetHour(x);',
    tries: [['used before it is there', 'const x = y; const y = 1;']],
  },
  {
    what: 'a name declared twice',
    because: 'ts-2451',
    twin: 'const x = 1;\nconst x2 = 2;\nsetHour(x + x2);',
    tries: [['declared twice', 'const x = 1; const x = 2;']],
  },
  {
    what: 'a constant that changes',
    because: 'ts-2588',
    twin: 'let x = 1;\nx = 2;\nsetHour(x);',
    tries: [['assigned constant', 'const x = 1; x = 2;']],
  },
  {
    what: 'arguments that do not fit',
    because: 'ts-2554',
    twin: 'open(part("A"));\nshowNumber(part("A"), "Points", 1);',
    tries: [
      ['too few arguments', 'open();'],
      ['too many arguments', 'open(part("A"), 1);'],
    ],
  },
  {
    what: 'half an assignment',
    because: 'ts-1109',
    twin: 'const x = 1;\nsetHour(x);',
    tries: [['broken', 'const x = ;']],
  },
  {
    what: 'halves',
    because: 'ts-1005',
    twin: 'open(part("A"));\nevery(1, () => { open(part("A")); });',
    tries: [
      ['half a call', 'open(part("A")'],
      ['half a block', 'every(1, () => {'],
    ],
  },
  {
    what: 'another language',
    because: 'ts-1434',
    twin: 'const door = part("Door");\nhide(door);',
    tries: [
      ['Luau instead', 'local door = workspace.Door\ndoor.Transparency = 1'],
      ['Python instead', 'def f():\n    pass'],
    ],
  },
];
