import { type ColorName, colors } from '../api/words.ts';
import type { WishParameters } from './library-script.ts';

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens: Readonly<Record<string, number>> = {
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  hundred: 100,
};
const number = `(\\d+(?:\\.\\d+)?|${[...words, ...Object.keys(tens)].join('|')}|an?|half a)`;

/** Reads numbers with their units, colours and quoted names out of a wish. */
export function readParameters(wish: string): WishParameters {
  const text = wish.toLowerCase().replace(/-/g, ' ');
  const minutes = find(text, `${number} minutes?`);
  const seconds = find(text, `${number} (?:seconds?|secs?|s)\\b`);
  const answers = find(text, `${number} (?:more )?(?:right |correct |good )?(?:answers?|questions?)`);
  const studs = find(text, `${number} (?:studs?|blocks?|meters?|metres?)`);
  const bare = find(
    text.replace(
      new RegExp(
        `${number} (?:minutes?|seconds?|secs?|studs?|blocks?|met(?:er|re)s?|(?:more )?(?:right |correct |good )?(?:answers?|questions?))`,
        'g',
      ),
      ' ',
    ),
    `(?<![\\w])${number}(?=\\D|$)`,
    isCounted,
  );
  return {
    answers,
    seconds: seconds ?? (minutes === undefined ? undefined : minutes * 60),
    studs,
    amount: bare,
    colors: readColors(text),
    parts: readNames(wish),
  };
}

const isCounted = (word: string): boolean => !/^(an?|half a|one)$/.test(word);

function find(text: string, pattern: string, counts: (word: string) => boolean = () => true): number | undefined {
  for (const match of text.matchAll(new RegExp(`\\b${pattern}`, 'g'))) {
    const word = match[1] ?? '';
    if (counts(word)) return toNumber(word);
  }
  return undefined;
}

function toNumber(word: string): number | undefined {
  if (/^\d/.test(word)) return Math.min(99_999, Number(word));
  if (word === 'a' || word === 'an') return 1;
  if (word === 'half a') return 0.5;
  const index = words.indexOf(word);
  return index >= 0 ? index : tens[word];
}

function readColors(text: string): ColorName[] {
  const known =
    text
      .replace(/grey/g, 'gray')
      .replace(/golden/g, 'gold')
      .match(/[a-z]+/g) ?? [];
  return known.flatMap((word) => Object.keys(colors).flatMap((color) => (isColor(color) && color === word ? [color] : [])));
}

const isColor = (word: string): word is ColorName => Object.hasOwn(colors, word);

/** Names that a script may hold: letters, digits and spaces. */
function readNames(wish: string): string[] {
  return [...wish.matchAll(/["“']([A-Za-z][\w ]{0,30})["”'](?!\w)/g)].flatMap(([, name]) =>
    name === undefined ? [] : [name.trim()],
  );
}
