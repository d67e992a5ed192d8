import { asValue, blank, type Derivation } from './derivation.ts';
import { readArithmetic } from './read-arithmetic.ts';

const blanks = new RegExp(blank.source, 'g');

const equationOpening =
  /^(?:solve|find|if|what is|fill in the (?:box|blank)|what number makes (?:this|it|the equation) true|what is the missing number|(?:what|which) number (?:is missing|belongs in the (?:box|blank)))(?: (?:for )?[a-z](?=\s*[:,]| (?:if|when|in)\b)(?: (?:if|when|in)\b)?)?\s*[?:,.]?\s*/i;
const equationClosing =
  /\s*[,.;]?\s*(?:then )?(?:what is (?:the value of )?[a-z]|find (?:the value of )?[a-z]|what does [a-z] equal|for [a-z]|(?:what|which) number (?:goes|belongs) in the (?:box|gap|blank))\s*[?.]?$/i;

/** What is told before a colon, when the equation after it says it all. */
const storyBefore = /^[A-Z][^:=\d]*: (?=[^:=]*=[^:=]*$)/;

/** The one letter that a sentence asks for, or x where it has a box instead. */
function splitEquation(prompt: string): { core: string; letter: string } | null {
  const words = prompt
    .replace(storyBefore, '')
    .replace(equationOpening, '')
    .replace(equationClosing, '')
    .replace(/[.,;]\s*$/, '');
  const boxes = words.match(blanks)?.length ?? 0;
  // Beside a box, an x is a sign for times.
  const core = boxes === 0 ? words : words.replace(/(?<=[\d)☐□▢⬜◯○_?]) ?x ?(?=[\d(☐□▢⬜◯○_?])/gi, ' × ');
  const letters = new Set((core.match(/(?<![a-z])[a-z](?![a-z])/gi) ?? []).map((letter) => letter.toLowerCase()));
  if (boxes === 1 && letters.size === 0) return { core: core.replace(blank, 'x'), letter: 'x' };
  const [letter] = letters;
  return boxes === 0 && letters.size === 1 && letter !== undefined ? { core, letter } : null;
}

/** A mark at the end is a box where a number is missing before it (`3 + 4 = ?`), and ends the sentence anywhere else. */
const dropQuestionMark = (prompt: string): string => (/[=+\-−–×÷*/]\s*\?$/.test(prompt) ? prompt : prompt.replace(/\?$/, ''));

/** `x = 3 + 4` asks for the value of the other side. */
function readSolvedSide(side: string): Derivation | null {
  const read = readArithmetic(side);
  return read && read.signs > 0 ? asValue(read, side) : null;
}

/** `Solve 2x + 3 = 11`, `4 × ☐ = 28`, `If n − 4 = 9, what is n?`: one equation with one unknown. */
export function readEquation(prompt: string): Derivation | null {
  const found = prompt.includes('=') ? splitEquation(dropQuestionMark(prompt)) : null;
  const [left, right, more] = found?.core.split('=').map((side) => side.trim()) ?? [];
  if (!found || left === undefined || right === undefined || more !== undefined) return null;
  if (left === found.letter) return readSolvedSide(right);
  if (right === found.letter) return readSolvedSide(left);
  const [a, b] = [readArithmetic(left, found.letter), readArithmetic(right, found.letter)];
  if (!a || !b || a.signs + b.signs === 0) return null;
  return { asks: 'unknown', equation: `${a.ascii} = ${b.ascii}`, variable: found.letter, shown: `${left} = ${right}` };
}
