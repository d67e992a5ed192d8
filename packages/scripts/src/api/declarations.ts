import { colors, labels, messages, sounds } from './words.ts';

const oneOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' | ');

/** The types that a script may name. */
export const typeNames = ['Part', 'Player', 'Color', 'SoundName', 'Message', 'Label'] as const;

/** Functions that tie work to an event: they stand at the top of a script, so that no event can multiply what follows. */
export const registering: ReadonlySet<string> = new Set([
  'onTouch',
  'onPress',
  'onRightAnswer',
  'afterRightAnswers',
  'onJoin',
  'every',
  'spin',
]);

/** Functions that give the game time to go on. */
export const waiting: ReadonlySet<string> = new Set(['wait']);

/** All that a game script can say, as TypeScript declarations. Nothing else has a meaning in it. */
export const declarations = `/** A part of the world. */
interface Part { readonly _nominal_Part: unique symbol }
/** Somebody who plays. */
interface Player { readonly _nominal_Player: unique symbol }
type Color = ${oneOf(Object.keys(colors))};
type SoundName = ${oneOf(Object.keys(sounds))};
type Message = ${oneOf(messages)};
type Label = ${oneOf(labels)};

/** The part of this name in the workspace; made near the start where there is none. */
declare function part(name: string): Part;
/** All parts of this name, 100 at most; one is made where there is none. */
declare function parts(name: string): readonly Part[];
/** Makes a block, 200 at most in a script. Position of its middle and size in studs. */
declare function makePart(x: number, y: number, z: number, width: number, height: number, depth: number, color: Color): Part;
/** Takes a part away for good. */
declare function remove(part: Part): void;
declare function setColor(part: Part, color: Color): void;
/** Makes it visible and solid. */
declare function show(part: Part): void;
/** Makes it invisible; players walk through it. */
declare function hide(part: Part): void;
/** As hide, but slowly, with a sound: for doors. */
declare function open(part: Part): void;
/** Closes what open opened. */
declare function close(part: Part): void;
/** Whether players bump into it. */
declare function setSolid(part: Part, solid: boolean): void;
declare function lightOn(part: Part): void;
declare function lightOff(part: Part): void;
/** Moves it by so many studs within so many seconds. */
declare function moveBy(part: Part, x: number, y: number, z: number, seconds: number): void;
declare function resize(part: Part, width: number, height: number, depth: number): void;
/** Turns it for ever. Only at the top of the script. */
declare function spin(part: Part, degreesPerSecond: number): void;
declare function playSound(part: Part, sound: SoundName): void;
declare function confetti(part: Part): void;
/** Writes one of the fixed messages above a part. */
declare function say(part: Part, message: Message): void;
/** Writes a label and a number above a part. */
declare function showNumber(part: Part, label: Label, value: number): void;
/** The hour of the day, 0 to 24: 0 is midnight. */
declare function setHour(hour: number): void;

/** Stops here for so many seconds. */
declare function wait(seconds: number): void;
/** Once, after so many seconds. */
declare function after(seconds: number, then: () => void): void;
/** Again and again. Only at the top of the script. */
declare function every(seconds: number, then: () => void): void;
/** When a player touches the part. Only at the top of the script. */
declare function onTouch(part: Part, then: (player: Player) => void): void;
/** When a player presses the button shown at the part. Only at the top of the script. */
declare function onPress(part: Part, then: (player: Player) => void): void;
/** When a player answers a question of the lesson right; count is how many right answers that player has. Only at the top. */
declare function onRightAnswer(then: (player: Player, count: number) => void): void;
/** When a player has so many right answers, once for each player. Only at the top of the script. */
declare function afterRightAnswers(count: number, then: (player: Player) => void): void;
/** For everybody who plays and whoever comes later. Only at the top of the script. */
declare function onJoin(then: (player: Player) => void): void;

/** How many right answers a player has. */
declare function rightAnswers(player: Player): number;
/** Walking speed: 16 is the usual. */
declare function setSpeed(player: Player, speed: number): void;
/** Height of a jump in studs: 7.2 is the usual. */
declare function setJump(player: Player, height: number): void;
/** Throws a player up: 100 is high. */
declare function launch(player: Player, speed: number): void;
/** Puts a player on top of a part. */
declare function teleport(player: Player, target: Part): void;
/** Where the player comes back from now on. */
declare function setCheckpoint(player: Player, target: Part): void;
declare function giveKey(player: Player, color: Color): void;
declare function hasKey(player: Player, color: Color): boolean;
/** Coins stand in the player list. */
declare function addCoins(player: Player, count: number): void;
declare function coins(player: Player): number;
declare function allPlayers(): readonly Player[];

/** A whole number from one to the other, both included. */
declare function random(from: number, to: number): number;
declare function floor(value: number): number;
/** The item at an index from 0; begins again after the last. */
declare function pick<T>(list: readonly T[], index: number): T;
`;

/** The functions of the API. */
export const functionNames: readonly string[] = [...declarations.matchAll(/^declare function (\w+)/gm)].flatMap(([, name]) =>
  name === undefined ? [] : [name],
);
