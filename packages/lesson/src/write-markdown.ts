import type { LessonBundle, LessonSection, Proof, Question } from '@toolboxai/contracts';
import { describeProof } from '@toolboxai/curriculum';

/** `lesson.md`: the lesson as a teacher prints it, the answer key at the end. */
export function writeMarkdown({ lesson, quiz }: LessonBundle): string {
  const lines = [
    `# ${lesson.title}`,
    '',
    `${lesson.subject}, grade ${lesson.grade_level}, ${lesson.duration_minutes} minutes. Quality ${lesson.quality.score} of 100.`,
    ...(lesson.notice ? ['', `> ${lesson.notice}`] : []),
    '',
    '## What children will be able to do',
    '',
    ...lesson.objectives.map((objective) => `- ${objective}`),
    '',
    ...lesson.standards.map((standard) => `Standard ${standard.code} (${standard.framework}): ${standard.statement}`),
    '',
    '## Words',
    '',
    ...lesson.vocabulary.map((word) => `- **${word.term}**: ${word.meaning}`),
    ...lesson.sections.flatMap(sectionLines),
    '',
    '## Quiz',
    ...quiz.questions.flatMap(questionLines),
    '',
    '## Answer key',
    '',
    ...quiz.questions.map(keyLine),
  ];
  return `${lines.join('\n')}\n`;
}

function sectionLines(section: LessonSection): string[] {
  const activities = section.activities.flatMap((activity) => [
    '',
    activity.text,
    ...(activity.steps ? ['', ...activity.steps.map((step, index) => `${index + 1}. ${step}`)] : []),
  ]);
  return ['', `## ${section.title}${section.minutes > 0 ? ` (${section.minutes} minutes)` : ''}`, ...activities];
}

const letter = (index: number): string => String.fromCharCode(65 + index);

const questionLines = (question: Question, index: number): string[] => [
  '',
  `${index + 1}. ${question.prompt}`,
  ...question.choices.map((choice, at) => `   - ${letter(at)}. ${choice.text}`),
];

function keyLine(question: Question, index: number): string {
  const at = question.choices.findIndex((choice) => choice.correct);
  return `${index + 1}. **${letter(at)}. ${question.choices[at]?.text ?? ''}** (${stateProof(question.proof)})`;
}

const howKnown = { exact: 'proven', fact: 'from', teacher: 'please confirm' } as const;

const stateProof = (proof: Proof): string =>
  proof.kind === 'teacher' && proof.confirmed_at !== undefined
    ? 'confirmed by the teacher'
    : `${howKnown[proof.kind]}${proof.kind === 'fact' ? '' : ':'} ${describeProof(proof)}`;
