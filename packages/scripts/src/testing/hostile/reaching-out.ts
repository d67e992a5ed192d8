/** A script that must be refused, and what it tries. */
export type Hostile = readonly [name: string, source: string];

const services =
  `HttpService TeleportService MarketplaceService DataStoreService MessagingService MemoryStoreService InsertService
AssetService GroupService SocialService TextChatService VoiceChatService ScriptContext LogService Players RunService`
    .trim()
    .split(/\s+/);

const escaped = (text: string): string =>
  Array.from(text, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const half = (text: string): [string, string] => [text.slice(0, 4), text.slice(4)];

/** A service by every spelling. */
const spellings: readonly (readonly [string, (service: string) => string])[] = [
  ['by method', (name) => `const service = game.GetService("${name}");`],
  ['by bracket', (name) => `const service = game["GetService"]("${name}");`],
  ['by its own name', (name) => `${name}.GetAsync("x");`],
  ['imported', (name) => `import { ${name} } from "@rbxts/services";\n${name};`],
  ['put together', (name) => `const service = game.GetService("${half(name)[0]}" + "${half(name)[1]}");`],
  ['in a template', (name) => `const service = game.FindService(\`\${"${half(name)[0]}"}${half(name)[1]}\`);`],
  ['escaped', (name) => `const service = game.GetService("${escaped(name)}");`],
  ['as an escaped name', (name) => `every(1, ${escaped(name)});`],
  ['as a field', (name) => `const service = game.${name};`],
  ['declared', (name) => `declare const ${name}: { GetAsync(url: string): string };\n${name}.GetAsync("x");`],
];

const globals =
  `loadstring getfenv setfenv require newproxy _G shared rawget rawset setmetatable getmetatable pcall xpcall coroutine
debug os io string table task script game workspace plugin eval Function globalThis undefined Instance Promise Symbol`
    .trim()
    .split(/\s+/);

/** A global by every spelling. */
const uses: readonly (readonly [string, (name: string) => string])[] = [
  ['called', (name) => `${name}("return 1");`],
  ['under another name', (name) => `const other = ${name};\nother("return 1");`],
  ['handed on', (name) => `every(1, ${name});`],
  ['declared', (name) => `declare function ${name}(source: string): () => void;\n${name}("return 1")();`],
  ['escaped', (name) => `${escaped(name)}("return 1");`],
  ['as an argument', (name) => `showNumber(part('Sign'), 'Points', ${name});`],
];

const chains: readonly Hostile[] = [
  ['constructor of a function', `(() => {}).constructor("return 1")();`],
  ['constructor of a number', `(1).constructor.constructor("x")();`],
  ['constructor by bracket', `const f = part['constructor'];`],
  ['constructor by parts', `const f = part['con' + 'structor'];`],
  ['prototype', `part.prototype.constructor("x");`],
  ['__proto__', `part.__proto__ = open;`],
  ['__proto__ in an object', `const o = { __proto__: open };`],
  ['__index', `const o = { __index: open };\nsetmetatable(o, o);`],
  ['__call', `const o = { __call: (x: number) => x };`],
  ['metatable of a text', `getmetatable('a').__index = open;`],
  ['call', `open.call(undefined, part('A'));`],
  ['apply', `open.apply(undefined, [part('A')]);`],
  ['bind', `const f = open.bind(part('A'));`],
  ['alias', `const f = open;\nf(part('A'));`],
  ['alias of an alias', `const f = open;\nconst g = f;\nconst h = g;\nh(part('A'));`],
  ['alias in a list', `const list = [open, close];\npick(list, 1)(part('A'));`],
  ['alias by a choice', `(1 < 2 ? open : close)(part('A'));`],
  ['alias by or', `(open || close)(part('A'));`],
  ['alias by assignment', `let f = open;\nf = close;`],
  ['a function returned', `const f = () => open;\nf()(part('A'));`],
  ['a function in a function', `const f = () => () => 1;\nf()();`],
  ['destructured', `const { GetService } = game;`],
  ['destructured list', `const [first] = parts('A');`],
  ['destructured parameter', `onRightAnswer(({ Character }) => {});`],
  ['destructured with a new name', `const { Parent: up } = part('A');`],
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
  ['tagged template', 'open`A`;'],
  ['require by number', `require(123456789);`],
  ['require by text', `require('x');`],
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
  ['export', `export const a = 1;`],
  ['export default', `export default 1;`],
  ['export all', `export * from 'fs';`],
  ['export equals', `export = open;`],
  ['asset as a sound', `playSound(part('A'), 'rbxassetid://142376088');`],
  ['asset as a name', `part('rbxassetid://1');`],
  ['asset by url', `part('http://www.roblox.com/asset/?id=1');`],
  ['url', `part('https://example.org');`],
  ['file asset', `playSound(part('A'), 'rbxasset://sounds/../x');`],
  ['own text on a sign', `say(part('A'), 'Give me your password');`],
  ['own label', `showNumber(part('A'), 'Call me on', 555);`],
  ['built message', `say(part('A'), 'Well ' + 'done!');`],
  ['message from a template', 'say(part("A"), `Well done!`);'],
  ['wrong color', `setColor(part('A'), 'rgb');`],
  ['a number for a part', `open(1);`],
  ['a name of the API', `const part = 1;`],
  ['a function of the API', `function wait(seconds: number) { return seconds; }`],
  ['a type of the API', `type Part = number;`],
  ['a parameter of the API', `onJoin((open) => { setSpeed(open, 20); });`],
  ['assigning to the API', `open = close;`],
];

export const reachingOut: readonly Hostile[] = [
  ...services.flatMap((service) => spellings.map(([how, write]): Hostile => [`${service} ${how}`, write(service)])),
  ...globals.flatMap((name) => uses.map(([how, write]): Hostile => [`${name} ${how}`, write(name)])),
  ...chains,
];
