import { type GivenParameters, type LibraryScript, type WishParameters, type WrittenScript } from './library-script.ts';
import { players } from './players.ts';
import { readParameters } from './read-parameters.ts';
import { shows } from './shows.ts';
import { ways } from './ways.ts';

/** All scripts that need no model. */
export const library: readonly LibraryScript[] = [...ways, ...players, ...shows];

/** What no script of a game for children does, whatever else the wish says. */
const unwanted =
  /robux|\bbuy|\bsell|\bchat|https?:|website|internet|discord|weapon|\bguns?\b|\bkill|blood|sword|fight|shoot|\bbombs?\b|password|\badmin|\bban\b|\bkick|\breal names?|camera|microphone/;

/** The library's script for a wish, with what the wish says about it; undefined where none fits. The most particular fit wins. */
export function findScript(wish: string, given: GivenParameters = {}): WrittenScript | undefined {
  const text = wish.toLowerCase();
  if (unwanted.test(text)) return undefined;
  const fitting = library.filter(({ needs }) => needs.every((need) => need.test(text)));
  const best = fitting.toSorted((a, b) => b.needs.length - a.needs.length)[0];
  return best?.write(merge(readParameters(wish), given));
}

/** What was given beside the wish goes before what the wish says. */
function merge(read: WishParameters, given: GivenParameters): WishParameters {
  return {
    answers: given.answers ?? read.answers,
    seconds: given.seconds ?? read.seconds,
    studs: given.studs ?? read.studs,
    amount: given.amount ?? read.amount,
    colors: given.colors ?? read.colors,
    parts: given.parts ?? read.parts,
  };
}

/** The wishes that come nearest, by the words they share; a few of different kinds where none does. */
export function suggestWishes(wish: string): string[] {
  const words = new Set(wordsOf(wish));
  const shared = (entry: LibraryScript): number => wordsOf(entry.wish).filter((word) => words.has(word)).length;
  const ranked = library
    .map((entry) => ({ wish: entry.wish, shared: shared(entry) }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, 5);
  return ranked.map(({ wish: suggestion }) => suggestion);
}

const small = new Set('a an the that and or of for to when after every with who it is are from in on one back there'.split(' '));

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[a-z]+/g) ?? [])
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/(es|s|ing|ed)$/, ''));
