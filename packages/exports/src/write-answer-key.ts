import type { Choice, Lesson, Question } from '@toolboxai/contracts';
import { describeProof } from '@toolboxai/curriculum';
import { choiceLetter } from './choice-letter.ts';
import { escapeMarkup } from './escape-markup.ts';
import { sealOf } from './seal-of.ts';
import { writeMaths } from './write-maths.ts';

function answerLine({ proof }: Question, choice: Choice, index: number): string {
  const { kind, words } = sealOf(proof);
  return `<p class="answer"><span class="box">${choiceLetter(index)}</span> <span class="text" dir="auto">${writeMaths(choice.text, choice.text_rich)}</span> <span class="seal" data-kind="${kind}">${words}</span></p>`;
}

const stepsList = ({ explanation, explanation_rich }: Question): string =>
  explanation.length === 0
    ? ''
    : `<ol class="steps">
${explanation.map((step, index) => `<li dir="auto">${writeMaths(step, explanation_rich?.[index])}</li>`).join('\n')}
</ol>`;

/** What to say to a child who chose this. */
const wrongItem = (choice: Choice, index: number): string =>
  `<li dir="auto"><b>${choiceLetter(index)}</b> ${writeMaths(choice.text, choice.text_rich)}: ${writeMaths(choice.feedback, choice.feedback_rich)}</li>`;

const standardLine = ({ standard }: Question): string =>
  standard === null
    ? ''
    : `<p class="standard">Standard ${escapeMarkup(standard.code)} (${escapeMarkup(standard.framework)})</p>`;

function keyItem(question: Question, index: number): string {
  const items = question.choices.map((choice, at) =>
    choice.correct ? { answer: answerLine(question, choice, at), wrong: '' } : { answer: '', wrong: wrongItem(choice, at) },
  );
  return `<li><span class="number">${index + 1}.</span><div>
<p class="prompt" dir="auto">${writeMaths(question.prompt, question.prompt_rich)}</p>
${items.map(({ answer }) => answer).join('')}
<p class="evidence" dir="auto">${escapeMarkup(describeProof(question.proof))}</p>
${stepsList(question)}
<ul class="wrong">
${items.map(({ wrong }) => wrong).join('\n')}
</ul>
${standardLine(question)}
</div></li>`;
}

const standardEntry = ({ code, framework, statement }: Lesson['standards'][number]): string =>
  `<dt>${escapeMarkup(code)} (${escapeMarkup(framework)})</dt><dd dir="auto">${writeMaths(statement)}</dd>`;

/** All letters in one place, for marking a pile of sheets. */
const glanceItem = ({ choices }: Question, index: number): string =>
  `<li>${index + 1} <b>${choiceLetter(choices.findIndex((choice) => choice.correct))}</b></li>`;

/** The teacher's pages: each key with its seal and evidence, the worked steps, a hint for each wrong answer, the standards. */
export const writeAnswerKey = (
  lesson: Lesson,
  questions: readonly Question[],
): string => `<section class="key" aria-label="Answer key">
<h1 dir="auto">Answer key: ${escapeMarkup(lesson.title)}</h1>
<p>${escapeMarkup(lesson.subject)}, grade ${lesson.grade_level}. For the teacher.</p>
${lesson.notice === null ? '' : `<p dir="auto">${escapeMarkup(lesson.notice)}</p>`}
<ul class="glance">
${questions.map(glanceItem).join('\n')}
</ul>
<h2>Answers</h2>
<ol class="questions">
${questions.map(keyItem).join('\n')}
</ol>
${lesson.standards.length === 0 ? '' : `<h2>Standards</h2>\n<dl>\n${lesson.standards.map(standardEntry).join('\n')}\n</dl>`}
</section>`;
