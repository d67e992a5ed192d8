import { type DraftQuestion, type Drafts, type ImportProblem, splitDrafts } from './draft-question.ts';

/** Escaped signs step aside to places where no text is, so that the others can be searched for. */
const escapes = '~=#{}:\\';
const away = (text: string): string =>
  text.replace(/\\([~=#{}:\\n])/g, (_, sign: string) =>
    sign === 'n' ? '\n' : String.fromCharCode(0xe000 + escapes.indexOf(sign)),
  );
const back = (text: string): string => text.replace(/[\ue000-\ue006]/g, (sign) => escapes.charAt(sign.charCodeAt(0) - 0xe000));

const plain = (text: string): string => back(text.trim().replace(/^\[(?:html|markdown|plain|moodle)\]/i, '')).trim();

/** Blocks between empty lines, with the line on which each starts; comments and categories left out. */
function splitBlocks(text: string): { line: number; block: string }[] {
  const blocks: { line: number; block: string }[] = [];
  let lines: string[] = [];
  let line = 1;
  for (const [index, found] of [...text.split('\n'), ''].entries()) {
    const trimmed = found.trim();
    if (trimmed.startsWith('//') || trimmed.startsWith('$CATEGORY:')) continue;
    if (trimmed !== '') {
      if (lines.length === 0) line = index + 1;
      lines.push(trimmed);
    } else if (lines.length > 0) {
      blocks.push({ line, block: lines.join('\n') });
      lines = [];
    }
  }
  return blocks;
}

function readAnswer(sign: string, body: string): DraftQuestion['choices'][number] {
  const weight = /^\s*%(-?[\d.]+)%/.exec(body);
  const rest = weight ? body.slice(weight[0].length) : body;
  const at = rest.indexOf('#');
  const [text, feedback] = at < 0 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 1)];
  // Where each right answer has a part of the marks, several are right, and that is found out later.
  return { text: plain(text), correct: sign === '=' || Number(weight?.[1] ?? 0) > 0, feedback: plain(feedback) };
}

const onlyChoices = 'Only multiple choice can be imported: { =the right answer ~a wrong one ~another }.';

function readBlock(line: number, block: string): DraftQuestion | ImportProblem {
  const text = away(block).replace(/^::[\s\S]*?::/, '');
  const [open, close] = [text.indexOf('{'), text.indexOf('}')];
  if (open < 0 || close < open) return { line, message: 'The answers in { } are missing.' };
  const [before, inside, after] = [text.slice(0, open), text.slice(open + 1, close), text.slice(close + 1).trim()];
  const hintAt = inside.lastIndexOf('####');
  const answers = hintAt < 0 ? inside : inside.slice(0, hintAt);
  if (!answers.includes('~') || answers.trim().startsWith('#')) return { line, message: onlyChoices };
  return {
    line,
    prompt: plain(after === '' ? before : `${before.trimEnd()} _____ ${after}`),
    choices: Array.from(answers.matchAll(/([~=])([^~=]*)/g), ([, sign = '', body = '']) => readAnswer(sign, body)),
    explanation: hintAt < 0 ? [] : plain(inside.slice(hintAt + 4)).split('\n'),
  };
}

/** True where a text has answers in braces, as GIFT alone has them. */
export function looksLikeGift(text: string): boolean {
  const plainly = away(text);
  const open = plainly.indexOf('{');
  const close = plainly.indexOf('}', open);
  return open >= 0 && close > open && /[~=#]|^\s*(?:T|F|TRUE|FALSE)?\s*$/.test(plainly.slice(open + 1, close));
}

/** The multiple-choice questions of a GIFT file; every other kind is a problem that says so. */
export function readGiftQuestions(text: string): Drafts {
  const read = splitBlocks(text).map(({ line, block }) => readBlock(line, block));
  return splitDrafts(read);
}
