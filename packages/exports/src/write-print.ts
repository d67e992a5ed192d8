import type { Choice, Lesson, LessonBundle, Question } from '@toolboxai/contracts';
import { choiceLetter } from './choice-letter.ts';
import { escapeMarkup } from './escape-markup.ts';
import { printStyle } from './print-style.ts';
import { writeAnswerKey } from './write-answer-key.ts';
import { writeMaths } from './write-maths.ts';

/** Should a text ever get past the escaping, the browser still runs and fetches nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

// `dir="auto"` also keeps marks that turn text around inside their own line.
const choiceItem = (choice: Choice, index: number): string =>
  `<li><span class="box">${choiceLetter(index)}</span> <span class="text" dir="auto">${writeMaths(choice.text, choice.text_rich)}</span></li>`;

const questionItem = (question: Question, index: number): string => `<li><span class="number">${index + 1}.</span><div>
<p class="prompt" dir="auto">${writeMaths(question.prompt, question.prompt_rich)}</p>
<ul class="choices">
${question.choices.map(choiceItem).join('\n')}
</ul>
</div></li>`;

const studentSheet = (
  lesson: Lesson,
  questions: readonly Question[],
): string => `<section class="sheet" aria-label="Student sheet">
<h1 dir="auto">${escapeMarkup(lesson.title)}</h1>
<p class="lines"><span>Name:</span><span>Date:</span><span>Score: &#160; &#160; of ${questions.length}</span></p>
<p class="task">Mark the box of the right answer.</p>
<ol class="questions">
${questions.map(questionItem).join('\n')}
</ol>
</section>`;

/**
 * A lesson's quiz on paper, as one HTML document without scripts and without anything to fetch: the student sheet, and on a new
 * page the teacher's answer key. It prints on A4 and Letter; the browser's "Print, save as PDF" makes the PDF.
 */
export const writePrint = ({ lesson, quiz }: Pick<LessonBundle, 'lesson' | 'quiz'>): string => `<!doctype html>
<html lang="${escapeMarkup(lesson.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(lesson.title)}</title>
<style>${printStyle}</style>
</head>
<body>
${studentSheet(lesson, quiz.questions)}
${writeAnswerKey(lesson, quiz.questions)}
</body>
</html>
`;
