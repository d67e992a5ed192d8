import { commonRuns, commonWords } from './common-words.ts';

const shortest = 12;
const longest = 128;

/** Fewer signs than this beside what everyone types are guessed within the tries that an attacker has. */
const leastOfOnesOwn = 6;
const leastDifferent = 5;

// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u001f\u007f-\u009f]/;

/**
 * Why a new password is not taken, as a sentence to its owner; null where it is. Any signs may be in it, and none have to be:
 * what counts is its length, and that it is not among those that are guessed first. It is never changed or cut.
 */
export function refusePassword(password: string, email: string): string | null {
  const length = Array.from(password).length;
  if (length < shortest)
    return `The new password needs ${shortest} characters or more. Three or four unrelated words are a good one.`;
  if (length > longest) return `The new password can have ${longest} characters at most.`;
  if (!password.isWellFormed() || control.test(password))
    return 'The new password has a character in it that cannot be typed again.';
  const text = password.toLowerCase();
  if (withoutAny(text, [email.toLowerCase(), email.toLowerCase().split('@')[0] ?? '']).length < leastOfOnesOwn)
    return 'The new password is little more than your email. Choose another one.';
  if (isCommon(text)) return 'The new password is one that is guessed early. Three or four unrelated words are better.';
  return null;
}

function isCommon(text: string): boolean {
  if (new Set(text).size < leastDifferent) return true;
  return [text, asLetters(text, 'i'), asLetters(text, 'l')].some((reading) => restOf(reading).length < leastOfOnesOwn);
}

/** What is left when two common words (each as often as it stands there), years, and runs of three or more are out. */
function restOf(text: string): string {
  const found = commonWords.filter((word) => text.includes(word)).slice(0, 2);
  return withoutRuns(withoutAny(text, found).replaceAll(/(?:19|20)\d\d/g, ''));
}

const withoutAny = (text: string, parts: readonly string[]): string =>
  parts.reduce((rest, part) => (part.length < 3 ? rest : rest.replaceAll(part, '')), text);

function withoutRuns(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length; ) {
    const run = runAt(text, at);
    if (run < 3) rest += text[at];
    at += run < 3 ? 1 : run;
  }
  return rest;
}

const lines = commonRuns.flatMap((run) => [run, Array.from(run).reverse().join('')]);

/** The length of what goes along the keyboard or the alphabet, or says the same again, from this place on. */
function runAt(text: string, at: number): number {
  let length = 1;
  while (at + length < text.length) {
    const longer = text.slice(at, at + length + 1);
    if (new Set(longer).size > 1 && !lines.some((line) => line.includes(longer))) break;
    length += 1;
  }
  return length;
}

/** "p4$$w0rd" as it is meant. */
const asLetters = (text: string, one: string): string =>
  text.replaceAll(/[013457@$!]/g, (sign) => (sign === '1' || sign === '!' ? one : (letterFor[sign] ?? sign)));

const letterFor: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's' };
