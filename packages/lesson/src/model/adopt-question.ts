import type { Choice, ModelQuestion, Question } from '@toolboxai/contracts';
import { checkText, createRng, judgeKey, parseValue, showRational } from '@toolboxai/curriculum';
import { checkProse } from './check-prose.ts';

export type Adopted = { ok: true; question: Question } | { ok: false; fault: string };

export type AdoptInput = {
  raw: ModelQuestion;
  id: string;
  readingGrade: number;
  seed: string;
  difficulty: Question['difficulty'];
};

/** Fewest wrong choices that a question may be left with. */
const fewestWrong = 2;

/** The same for texts that mean the same answer: by value where they are numbers, else by their letters. */
function likenessOf(text: string): string {
  const value = parseValue(text.replace(/^[a-z]\s*=\s*/i, '').replace(/[.]$/, ''));
  return value
    ? showRational(value)
    : text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}

/** Answers that name other answers say nothing once the choices are shuffled, and make two of them right. */
const aboutOthers = /\b(all|none|both|neither|any) of (the|these|those|them)\b|\b[a-d] (and|or) [a-d]\b/i;

function findFault({ raw, readingGrade }: AdoptInput): string | undefined {
  const choices = [raw.answer, ...raw.wrong.map(({ text }) => text)];
  const prose = checkProse([raw.prompt, raw.explanation, ...new Set(raw.wrong.map(({ hint }) => hint))], readingGrade + 2);
  if (prose[0] !== undefined) return prose[0];
  if (choices.some((text) => !checkText(text).ok || /[<>{}[\]`|#\\]/.test(text)))
    return 'An answer holds signs or words that cannot be used.';
  if (choices.some((text) => aboutOthers.test(text))) return 'No answer may speak of the other answers.';
  if (!/[?.:_]$/.test(raw.prompt.trim())) return 'A question ends with a question mark.';
  return undefined;
}

/** Wrong choices that differ from the answer and from one another in what they mean. */
function distinctWrong({ answer, wrong }: ModelQuestion): ModelQuestion['wrong'] {
  const taken = new Set([likenessOf(answer)]);
  return wrong.filter(({ text }) => {
    const likeness = likenessOf(text);
    if (likeness === '' || taken.has(likeness)) return false;
    taken.add(likeness);
    return true;
  });
}

function toChoices(raw: ModelQuestion, wrong: ModelQuestion['wrong'], label: string): Choice[] {
  const right: Omit<Choice, 'id'> = { text: raw.answer.trim(), correct: true, feedback: `Yes! ${raw.explanation}` };
  const others = wrong
    .slice(0, 3)
    .map(({ text, hint }): Omit<Choice, 'id'> => ({ text: text.trim(), correct: false, feedback: hint }));
  return createRng(label)
    .shuffle([right, ...others])
    .map((choice, index) => ({ id: 'abcd'.charAt(index), ...choice }));
}

/**
 * A model's question, if it can be used: the key is worked out from the prompt's own words where they are arithmetic, and one that
 * disagrees is refused; whatever cannot be worked out is the teacher's to confirm. What the model says about its key counts nothing.
 */
export function adoptQuestion(input: AdoptInput): Adopted {
  const { raw, id, seed, difficulty } = input;
  const fault = findFault(input);
  if (fault !== undefined) return { ok: false, fault };
  const wrong = distinctWrong(raw);
  if (wrong.length < fewestWrong) return { ok: false, fault: 'Some answers of a question mean the same. All must differ.' };
  const candidate = {
    id,
    skill: 'open-topic',
    standard: null,
    prompt: raw.prompt.trim(),
    choices: toChoices(raw, wrong, `${seed}/${id}`),
    explanation: [raw.explanation],
    difficulty,
  };
  const judged = judgeKey(candidate);
  if (judged.verdict === 'wrong') return { ok: false, fault: judged.message };
  if (judged.verdict === 'proven')
    return { ok: true, question: { ...candidate, explanation: judged.steps, proof: judged.proof } };
  return { ok: true, question: { ...candidate, proof: { kind: 'teacher', reason: judged.reason } } };
}
