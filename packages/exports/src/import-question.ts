import type { Choice, Question } from '@toolboxai/contracts';
import { checkText, judgeKey } from '@toolboxai/curriculum';
import { choiceLetter } from './choice-letter.ts';
import { type DraftQuestion, importLimits } from './draft-question.ts';

/** One line, spaces as in print, and a plain slash in fractions. */
const cleanLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\d)\u2044(\d)/g, '$1/$2');

const defaultFeedback = (correct: boolean): string =>
  correct ? 'Yes! That is right.' : 'Not yet. Read the question again, and take it one step at a time.';

function clean({ prompt, choices, explanation }: DraftQuestion): Pick<DraftQuestion, 'prompt' | 'choices' | 'explanation'> {
  return {
    prompt: cleanLine(prompt),
    choices: choices.map(({ text, correct, feedback }) => ({
      text: cleanLine(text),
      correct,
      feedback: cleanLine(feedback) || defaultFeedback(correct),
    })),
    explanation: explanation.map(cleanLine).filter((step) => step !== ''),
  };
}

const tooLong = (what: string, text: string, most: number): string | null =>
  text.length > most ? `${what} has ${text.length} characters; ${most} is the most.` : null;

function findFault({ prompt, choices, explanation }: ReturnType<typeof clean>): string | null {
  const { fewest, most } = importLimits.choices;
  if (prompt === '') return 'The question has no words.';
  if (choices.length < fewest)
    return `A question needs at least ${fewest} answers to choose from; here there ${choices.length === 1 ? 'is 1' : 'are none'}.`;
  if (choices.length > most) return `The question has ${choices.length} answers to choose from; ${most} is the most.`;
  const empty = choices.findIndex((choice) => choice.text === '');
  if (empty >= 0) return `Answer ${choiceLetter(empty)} is empty.`;
  const twice = choices.findIndex((choice, index) => choices.findIndex(({ text }) => text === choice.text) < index);
  if (twice >= 0) return `Answer ${choiceLetter(twice)} stands there twice.`;
  const right = choices.filter((choice) => choice.correct).length;
  if (right === 0) return 'No right answer is marked. Put * before it, or add a line such as "Answer: B".';
  if (right > 1) return `${right} answers are marked as right. A question has one.`;
  return (
    tooLong('The question', prompt, importLimits.promptCharacters) ??
    choices
      .map(({ text }, index) => tooLong(`Answer ${choiceLetter(index)}`, text, importLimits.choiceCharacters))
      .find(Boolean) ??
    [...explanation, ...choices.map(({ feedback }) => feedback)]
      .map((text) => tooLong('A hint or an explanation', text, importLimits.otherCharacters))
      .find(Boolean) ??
    null
  );
}

function findUnfit({ prompt, choices, explanation }: ReturnType<typeof clean>): string | null {
  for (const text of [prompt, ...explanation, ...choices.flatMap((choice) => [choice.text, choice.feedback])]) {
    const checked = checkText(text);
    if (!checked.ok) return `This cannot be used in a lesson for children: ${checked.reason}.`;
  }
  return null;
}

const toChoice = ({ text, correct, feedback }: DraftQuestion['choices'][number], index: number): Choice => ({
  id: 'abcdef'.charAt(index),
  text,
  correct,
  feedback,
});

/**
 * A draft as a question whose key is proven, or marked for the teacher to confirm; or the reason why it cannot be used, in words to
 * the teacher. A key that the arithmetic contradicts is never let in.
 */
export function importQuestion(draft: DraftQuestion, id: string): Question | { fault: string } {
  const cleaned = clean(draft);
  const fault = findFault(cleaned) ?? findUnfit(cleaned);
  if (fault !== null) return { fault };
  const { prompt, explanation } = cleaned;
  const candidate = {
    id,
    skill: 'teacher',
    standard: null,
    prompt,
    choices: cleaned.choices.map(toChoice),
    explanation,
    difficulty: 'medium',
  } as const;
  const judged = judgeKey(candidate);
  if (judged.verdict === 'wrong') return { fault: judged.message };
  if (judged.verdict === 'unproven') return { ...candidate, proof: { kind: 'teacher', reason: judged.reason } };
  return { ...candidate, explanation: explanation.length > 0 ? explanation : judged.steps, proof: judged.proof };
}
