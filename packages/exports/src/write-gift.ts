import type { Choice, Question, Quiz } from '@toolboxai/contracts';

/**
 * Text with GIFT's own signs escaped and each end of line as `\n`. Runs of spaces become one, as readers of GIFT make them.
 */
const escapeGift = (text: string): string =>
  text
    .toWellFormed()
    .trim()
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/\s*[\r\n\u0085\u2028\u2029]\s*/g, '\\n')
    .replace(/\s+/g, ' ');

/** A text that opens with `[` or `%` would be taken for a format or a weight, unless its format stands before it. */
const answerText = (text: string): string => `${/^\s*[[%]/.test(text) ? '[plain]' : ''}${escapeGift(text)}`;

const feedback = (text: string): string => (text.trim() === '' ? '' : ` # ${answerText(text)}`);

const choiceLine = (choice: Choice): string =>
  `  ${choice.correct ? '=' : '~'}${answerText(choice.text)}${feedback(choice.feedback)}`;

const questionBlock = (title: string, { prompt, choices, explanation }: Question, index: number): string => {
  const steps = explanation.join('\n');
  return [
    `::${escapeGift(`${title} ${index + 1}`)}::[plain]${escapeGift(prompt)} {`,
    ...choices.map(choiceLine),
    ...(steps.trim() === '' ? [] : [`  ####${answerText(steps)}`]),
    '}',
  ].join('\n');
};

/**
 * Moodle's GIFT: one multiple-choice question a block, a hint behind each answer, the worked steps as general feedback. Texts
 * are marked as plain, so that Moodle shows `<` as a sign and never as HTML.
 */
export const writeGift = ({ title, questions }: Quiz): string =>
  questions.map((question, index) => `${questionBlock(title, question, index)}\n\n`).join('');
