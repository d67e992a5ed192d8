import type { Hostile, HostileGroup } from './hostile-group.ts';

const services =
  `HttpService TeleportService MarketplaceService DataStoreService MessagingService MemoryStoreService InsertService
AssetService GroupService SocialService TextChatService VoiceChatService ScriptContext LogService Players RunService`
    .trim()
    .split(/\s+/);

const globals =
  `loadstring getfenv setfenv require newproxy _G shared rawget rawset setmetatable getmetatable pcall xpcall coroutine
debug os io string table task script game workspace plugin eval Function globalThis undefined Instance Promise Symbol`
    .trim()
    .split(/\s+/);

const escaped = (text: string): string =>
  Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const half = (text: string): [string, string] => [text.slice(0, 4), text.slice(4)];

/** Every name in every spelling. */
const spelled = (names: readonly string[], spellings: Readonly<Record<string, (name: string) => string>>): Hostile[] =>
  names.flatMap((name) => Object.entries(spellings).map(([how, write]): Hostile => [`${name} ${how}`, write(name)]));

export const reachingOut: readonly HostileGroup[] = [
  {
    what: 'services by a dot, a bracket or an import',
    because: 'syntax-not-allowed',
    twin: 'const service = part("HttpService");\nhide(service);',
    tries: spelled(services, {
      'by method': (name) => `const service = game.GetService("${name}");`,
      'by bracket': (name) => `const service = game["GetService"]("${name}");`,
      'by its own name': (name) => `${name}.GetAsync("x");`,
      imported: (name) => `import { ${name} } from "@rbxts/services";\n${name};`,
      'put together': (name) => `const service = game.GetService("${half(name)[0]}" + "${half(name)[1]}");`,
      'in a template': (name) => `const service = game.FindService(\`\${"${half(name)[0]}"}${half(name)[1]}\`);`,
      escaped: (name) => `const service = game.GetService("${escaped(name)}");`,
      'as a field': (name) => `const service = game.${name};`,
    }),
  },
  {
    what: 'services and globals as escaped names',
    because: 'plain-names',
    twin: 'const service = () => { hide(part("A")); };\nevery(1, service);\nservice();',
    tries: [
      ...spelled(services, { 'as an escaped name': (name) => `every(1, ${escaped(name)});` }),
      ...spelled(globals, { escaped: (name) => `${escaped(name)}("return 1");` }),
    ],
  },
  {
    what: 'services and globals that the script declares to be there',
    because: 'no-modifiers',
    twin: 'const HttpService = part("A");\nhide(HttpService);\nfunction get(source: number): number { return source; }\nsetHour(get(1));',
    tries: [
      ...spelled(services, {
        declared: (name) => `declare const ${name}: { GetAsync(url: string): string };\n${name}.GetAsync("x");`,
      }),
      ...spelled(globals, {
        declared: (name) => `declare function ${name}(source: string): () => void;\n${name}("return 1")();`,
      }),
    ],
  },
  {
    what: 'globals',
    because: 'not-in-api',
    twin: 'const other = 1;\nfunction load() { hide(part("A")); }\nload();\nevery(1, load);\nshowNumber(part("Sign"), "Points", other);',
    tries: spelled(globals, {
      called: (name) => `${name}("return 1");`,
      'under another name': (name) => `const other = ${name};\nother("return 1");`,
      'handed on': (name) => `every(1, ${name});`,
      'as an argument': (name) => `showNumber(part('Sign'), 'Points', ${name});`,
    }),
  },
  {
    what: 'fields, methods and indexes of what there is',
    because: 'syntax-not-allowed',
    twin: 'const f = part("constructor");\nsetColor(f, "red");',
    tries: [
      ['constructor of a function', `(() => {}).constructor("return 1")();`],
      ['constructor of a number', `(1).constructor.constructor("x")();`],
      ['constructor by bracket', `const f = part['constructor'];`],
      ['constructor by parts', `const f = part['con' + 'structor'];`],
      ['prototype', `part.prototype.constructor("x");`],
      ['__proto__', `part.__proto__ = open;`],
      ['metatable of a text', `getmetatable('a').__index = open;`],
      ['call', `open.call(undefined, part('A'));`],
      ['apply', `open.apply(undefined, [part('A')]);`],
      ['bind', `const f = open.bind(part('A'));`],
      ['a part has a parent', `const up = part('A').Parent;`],
      ['a part is destroyed', `part('A').Destroy();`],
      ['a part by bracket', `const up = part('A')['Parent'];`],
      ['a player has a name', `onJoin((player) => { part(player.Name); });`],
      ['a player has an id', `onJoin((player) => { showNumber(part('A'), 'Points', player.UserId); });`],
      ['a nominal field', `const x = part('A')._nominal_Part;`],
      ['a list has push', `const list = [1];\nlist.push(2);`],
      ['a list by index', `const list = [1];\nconst x = list[0];`],
      ['a list has size', `const list = [1];\nconst x = list.size();`],
      ['a text has rep', `const x = 'a'.rep(1000000000);`],
      ['a text has size', `const x = 'a'.size();`],
      ['a text by index', `const x = 'a'[0];`],
      ['optional chain', `game?.GetService?.('HttpService');`],
      ['optional call', `open?.(part('A'));`],
    ],
  },
  {
    what: 'objects that catch what is read',
    because: 'syntax-not-allowed',
    twin: 'const o = [part("__index"), part("__call")];\nhide(pick(o, 0));',
    tries: [
      ['__proto__ in an object', `const o = { __proto__: open };`],
      ['__index', `const o = { __index: open };\nsetmetatable(o, o);`],
      ['__call', `const o = { __call: (x: number) => x };`],
    ],
  },
  {
    what: 'modules',
    because: 'syntax-not-allowed',
    twin: 'const a = 1;\nshowNumber(part("require"), "Points", a);',
    tries: [
      ['require cast', `require(123 as never);`],
      ['require of a field', `script.require(1);`],
      ['import value', `import fs from 'fs';`],
      ['import all', `import * as all from '@rbxts/services';`],
      ['import for effect', `import './other';`],
      ['import type', `import type { A } from './a';`],
      ['import in a type', `const x: import('fs').PathLike = 'a';`],
      ['import equals', `import fs = require('fs');`],
      ['import call', `const x = import('fs');`],
      ['import meta', `const x = import.meta;`],
      ['export default', `export default 1;`],
      ['export all', `export * from 'fs';`],
      ['export equals', `export = open;`],
    ],
  },
  {
    what: 'templates and types',
    because: 'syntax-not-allowed',
    twin: 'const p: Part = part("A");\nsay(p, "Well done!");',
    tries: [
      ['tagged template', 'open`A`;'],
      ['message from a template', 'say(part("A"), `Well done!`);'],
      ['a type of the API', `type Part = number;`],
    ],
  },
  {
    what: 'a module for others',
    because: 'no-modifiers',
    twin: 'const a = 1;\nsetHour(a);',
    tries: [['export', `export const a = 1;`]],
  },
  {
    what: 'modules by number and by text',
    because: 'not-in-api',
    twin: 'part("require");',
    tries: [
      ['require by number', `require(1234567);`],
      ['require by text', `require('x');`],
    ],
  },
  {
    what: 'functions under another name',
    because: 'functions-in-place',
    twin: 'const f = () => { open(part("A")); };\nf();\nafter(1, f);',
    tries: [
      ['alias', `const f = open;\nf(part('A'));`],
      ['alias of an alias', `const f = open;\nconst g = f;\nconst h = g;\nh(part('A'));`],
      ['alias by assignment', `let f = open;\nf = close;`],
      ['a function in a function', `const f = () => () => 1;\nf()();`],
      ['assigning to the API', `open = close;`],
    ],
  },
  {
    what: 'functions that have to be found first',
    because: 'plain-calls',
    twin: 'if (1 < 2) { open(part("A")); } else { close(part("A")); }',
    tries: [
      ['alias in a list', `const list = [open, close];\npick(list, 1)(part('A'));`],
      ['alias by a choice', `(1 < 2 ? open : close)(part('A'));`],
      ['alias by or', `(open || close)(part('A'));`],
      ['a function returned', `const f = () => open;\nf()(part('A'));`],
    ],
  },
  {
    what: 'things taken apart',
    because: 'plain-declarations',
    twin: 'const first = pick(parts("A"), 0);\nhide(first);',
    tries: [
      ['destructured', `const { GetService } = game;`],
      ['destructured list', `const [first] = parts('A');`],
      ['destructured with a new name', `const { Parent: up } = part('A');`],
    ],
  },
  {
    what: 'a parameter taken apart',
    because: 'plain-parameters',
    twin: 'onRightAnswer((player) => { addCoins(player, 1); });',
    tries: [['destructured parameter', `onRightAnswer(({ Character }) => {});`]],
  },
  {
    what: 'assets and addresses from outside',
    because: 'plain-texts',
    twin: 'part("rbxassetid 1");\npart("https, example.org");',
    tries: [
      ['asset as a sound', `playSound(part('A'), 'rbxassetid://142376088');`],
      ['asset as a name', `part('rbxassetid://1');`],
      ['asset by url', `part('http://www.roblox.com/asset/?id=1');`],
      ['url', `part('https://example.org');`],
      ['file asset', `playSound(part('A'), 'rbxasset://sounds/../x');`],
    ],
  },
  {
    what: 'words and values that the API does not know',
    because: 'ts-2345',
    twin: 'say(part("A"), "Well done!");\nshowNumber(part("A"), "Points", 555);\nsetColor(part("A"), "red");',
    tries: [
      ['own text on a sign', `say(part('A'), 'Give me your password');`],
      ['own label', `showNumber(part('A'), 'Call me on', 555);`],
      ['wrong color', `setColor(part('A'), 'rgb');`],
      ['a number for a part', `open(1);`],
    ],
  },
  {
    what: 'texts that are put together',
    because: 'text-building',
    twin: 'say(part("A"), "Well done!");\nsetHour(1 + 2);',
    tries: [['built message', `say(part('A'), 'Well ' + 'done!');`]],
  },
  {
    what: 'names of the API, taken',
    because: 'api-names',
    twin: 'const my_part = 1;\nfunction waiting(seconds: number) { return seconds; }\nonJoin((opened) => { setSpeed(opened, waiting(my_part)); });',
    tries: [
      ['a name of the API', `const part = 1;`],
      ['a function of the API', `function wait(seconds: number) { return seconds; }`],
      ['a parameter of the API', `onJoin((open) => { setSpeed(open, 20); });`],
    ],
  },
];
