import { isFreeName, type LuauNote, type LuauText, wordAt } from './luau-text.ts';

const globals = new Set([
  'loadstring',
  'getfenv',
  'setfenv',
  'newproxy',
  '_G',
  'shared',
  'collectgarbage',
  'plugin',
  'debug',
  'rawset',
]);

const services: Readonly<Record<string, string>> = {
  HttpService: 'it sends data out of the game',
  TeleportService: 'it takes players to other games',
  MarketplaceService: 'it sells things to children',
  DataStoreService: 'it stores what children do',
  MemoryStoreService: 'it stores what children do',
  MessagingService: 'it sends data out of the game',
  InsertService: 'it loads what nobody has looked at',
  AssetService: 'it loads what nobody has looked at',
  GroupService: 'it reads about groups of players',
  SocialService: 'it invites players',
  TextChatService: 'there is no chat in a lesson',
  Chat: 'there is no chat in a lesson',
  VoiceChatService: 'there is no chat in a lesson',
  FriendService: 'it reads about friends of players',
  ScriptContext: 'it reaches into other scripts',
  LogService: 'it reads what others log',
};

const personal = new Set([
  'UserId',
  'DisplayName',
  'Chatted',
  'GetNameFromUserIdAsync',
  'GetUserIdFromNameAsync',
  'GetFriendsAsync',
  'AccountAge',
  'LocaleId',
]);

/** What a script in a lesson's game must not do. */
export function luauPolicy(text: LuauText): LuauNote[] {
  return text.words.flatMap((word, index) => {
    if (word.kind === 'text') return textPolicy(word.text).map((note) => ({ ...note, at: index }));
    return word.kind === 'name' ? [...namePolicy(text, index), ...computed(text, index)] : [];
  });
}

function namePolicy(text: LuauText, index: number): LuauNote[] {
  const name = wordAt(text, index);
  const isFree = isFreeName(text, index);
  if (isFree && globals.has(name))
    return [policy(index, 'forbidden-global', `${name} reaches out of the script, so it is not used in a lesson's game.`)];
  if (isFree && name === 'require' && text.words[index + 2]?.kind === 'number')
    return [
      policy(
        index,
        'foreign-module',
        'This loads a module of somebody else by its number.',
        'require(script.ModuleName) of a module in the place',
      ),
    ];
  const isField = !isFree && !text.words[index]?.isDeclared;
  const why = services[name];
  if (isField && why !== undefined)
    return [policy(index, 'forbidden-service', `${name} is not used in a lesson's game: ${why}.`)];
  return isField && personal.has(name)
    ? [policy(index, 'children-privacy', `${name} is personal data of a child: a lesson's game neither reads nor keeps it.`)]
    : [];
}

const lookups = new Set(['GetService', 'FindService', 'getService', 'service']);

function computed(text: LuauText, index: number): LuauNote[] {
  const name = wordAt(text, index);
  const next = wordAt(text, index + 1);
  const argument = text.words[index + 2];
  const isWritten = argument?.kind === 'text' && wordAt(text, index + 3) === ')';
  if (lookups.has(name) && next === '(' && !isWritten)
    return [
      policy(
        index,
        'computed-service',
        'Which service this is cannot be read.',
        'game:GetService("Players") with the name written out',
      ),
    ];
  return (name === 'game' || name === 'Enum') && next === '['
    ? [policy(index, 'computed-member', 'What this reads cannot be seen.', 'the name written out after a dot')]
    : [];
}

function textPolicy(written: string): Omit<LuauNote, 'at'>[] {
  const text = unescape(written);
  const plain = text.replace(/^(?:\[=*\[|["'`])|(?:\]=*\]|["'`])$/g, '');
  const why = services[plain];
  if (why !== undefined) return [policy(0, 'forbidden-service', `${plain} is not used in a lesson's game: ${why}.`)];
  if (/rbxassetid:|roblox\.com\/asset|https?:\/\//i.test(text))
    return [
      policy(
        0,
        'foreign-asset',
        'This loads something from outside of the place.',
        "one of Roblox's own sounds under rbxasset://sounds/, or none",
      ),
    ];
  if (text !== written && /^\w+$/.test(plain))
    return [policy(0, 'hidden-text', `This text spells "${plain}" in a way that cannot be read.`, `"${plain}"`)];
  return [];
}

/** `\72`, `\x48` and `\u{48}` as the letters that they are. */
const unescape = (text: string): string =>
  text
    .replace(/\\z\s*/g, '')
    .replace(/\\x([\da-fA-F]{2})|\\u\{([\da-fA-F]{1,6})\}/g, (_all, hex, unicode) => letter(Number.parseInt(hex ?? unicode, 16)))
    .replace(/\\(\d{1,3})/g, (_all, decimal) => letter(Number(decimal)));

const letter = (code: number): string => (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '');

function policy(at: number, rule: string, message: string, fix?: string): LuauNote {
  return { at, kind: 'policy', severity: 'error', rule, message, ...(fix !== undefined && { fix }) };
}
