import { type DraftQuestion, type Drafts, type ImportProblem, splitDrafts } from './draft-question.ts';

const numbered = /^(?:(?:question|q)\s*)?\d{1,3}\s*[.):](?:\s+|$)|^(?:question|q)\s*\d{1,3}\s+/i;
const lettered = /^(\*?)\s*(?:\(([a-h])\)\s*|([a-h])(?:\)\s*|[.:]\s+))/i;
const answered = /^(?:the )?(?:correct |right )?(?:answer|ans|key)\s*[:=]\s*/i;
const explained = /^(?:explanation|reason|because|why)\s*:\s*/i;
const markedAfter = /\s*(?:\*+|✓|✔|\((?:correct|right)\))$/i;

/** A question that may still grow, by the lines below it. */
type Open = DraftQuestion & { letters: string[]; key: string | null; ended: boolean };

const start = (line: number, prompt: string): Open => ({
  line,
  prompt,
  choices: [],
  explanation: [],
  letters: [],
  key: null,
  ended: false,
});

/** The choice that "Answer: …" names, by its text or by its letter; -1 for none. */
function findKeyed({ choices, letters }: Open, key: string): number {
  const byText = choices.findIndex((choice) => choice.text === key);
  const letter = /^\(?([a-h])(?:\)?[.):]*$|[).:]+\s)/i.exec(key)?.[1]?.toLowerCase();
  return byText >= 0 || letter === undefined ? byText : letters.indexOf(letter);
}

function finish(open: Open): DraftQuestion | ImportProblem {
  const { line, prompt, explanation, key } = open;
  const keyed = key === null ? -1 : findKeyed(open, key);
  if (key !== null && keyed < 0) return { line, message: `"Answer: ${key.slice(0, 60)}" names none of the answers above it.` };
  const choices = open.choices.map((choice, index) => ({ ...choice, correct: choice.correct || index === keyed }));
  return { line, prompt, choices, explanation };
}

function addChoice(open: Open, found: RegExpExecArray, line: string): void {
  const rest = line.slice(found[0].length).trim();
  const isMarked = found[1] === '*' || markedAfter.test(rest);
  open.letters.push((found[2] ?? found[3] ?? '').toLowerCase());
  open.choices.push({ text: rest.replace(markedAfter, ''), correct: isMarked, feedback: '' });
}

/** Words that go on from the line above: of the last answer, or of the question. */
function goOn(open: Open, line: string): void {
  const last = open.choices.at(-1);
  if (last) last.text = `${last.text} ${line}`.trim();
  else open.prompt = `${open.prompt} ${line}`.trim();
}

/** Takes in one line; true where it opens a new question instead. */
function opensQuestion(open: Open, line: string, afterGap: boolean): boolean {
  const isNumbered = numbered.test(line);
  const choice = lettered.exec(line);
  if (!isNumbered && choice) addChoice(open, choice, line);
  else if (answered.test(line)) [open.key, open.ended] = [line.replace(answered, '').trim(), true];
  else if (explained.test(line)) {
    open.explanation.push(line.replace(explained, ''));
    open.ended = true;
  } else if (isNumbered || open.ended || (afterGap && open.choices.length > 0)) return true;
  else goOn(open, line);
  return false;
}

/**
 * Questions as a teacher types them: a number and the words, lettered choices below, and the right one marked by `*`, a tick or a
 * line "Answer: B". Numbers may be missing where an empty line stands between questions.
 */
export function readPastedQuestions(text: string): Drafts {
  const opened: Open[] = [];
  let afterGap = true;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line !== '') {
      const open = opened.at(-1);
      if (!open || opensQuestion(open, line, afterGap)) opened.push(start(index + 1, line.replace(numbered, '').trim()));
    }
    afterGap = line === '';
  }
  return splitDrafts(opened.map(finish));
}
