import { questionSchema } from '@toolboxai/contracts';
import { proveQuestion } from '@toolboxai/curriculum';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './hostile-text.fixture.ts';
import { readQuestions } from './read-questions.ts';
import { sampleBundle } from './sample-bundle.fixture.ts';
import { writeCsv } from './write-csv.ts';
import { writeGift } from './write-gift.ts';

const { quiz } = sampleBundle;

/** Prompt, choices, and which of them is right: what every format carries. */
const coreOf = ({ prompt, choices }: (typeof quiz.questions)[number]) => ({
  prompt,
  choices: choices.map(({ text, correct }) => ({ text, correct })),
});

const right = (question: (typeof quiz.questions)[number] | undefined) => question?.choices.find(({ correct }) => correct)?.text;

describe('questions from a CSV', () => {
  test.each([
    [',', 'question,correct,wrong1,wrong2'],
    [';', 'Question;Correct answer;Wrong answer 1;Wrong answer 2'],
    ['\t', 'QUESTION\tcorrect\tincorrect 1\tincorrect 2'],
  ])('are found by the heads, with %j between cells', (delimiter, head) => {
    const text = [head, ['What is 3/4 + 1/8?', '7/8', '4/12', '1/2'].join(delimiter)].join('\n');
    const { questions, problems } = readQuestions(text);
    expect(problems).toEqual([]);
    expect(questions).toHaveLength(1);
    expect(right(questions[0])).toBe('7/8');
    expect(questions[0]?.proof).toEqual({ kind: 'exact', expression: '3/4 + 1/8', equals: '7/8' });
  });

  test('do not all have their right answer in the first place', () => {
    const rows = Array.from(
      { length: 20 },
      (_, index) => `What is ${index} + 1?,${index + 1},${index + 2},${index + 3},${index + 4}`,
    );
    const { questions } = readQuestions(['question,correct,wrong1,wrong2,wrong3', ...rows].join('\n'));
    const places = questions.map(({ choices }) => choices.findIndex(({ correct }) => correct));
    expect(new Set(places).size).toBe(4);
  });

  test('may name the right answer by number, by letter, or by its words', () => {
    const head = 'Question,Answer 1,Answer 2,Answer 3';
    const row = 'Which is a fish?,cow,trout,owl';
    expect(right(readQuestions(`${head},Correct answer(s)\n${row},2`).questions[0])).toBe('trout');
    expect(right(readQuestions(`${head},Correct answer\n${row},B`).questions[0])).toBe('trout');
    expect(right(readQuestions(`${head},Correct answer\n${row},trout`).questions[0])).toBe('trout');
  });

  test('keep their right answer beside an option that was left empty', () => {
    const { questions } = readQuestions('Question,Answer 1,Answer 2,Answer 3,Correct answer(s)\nWhich is a fish?,cow,,trout,3');
    expect(questions[0]?.choices.map(({ text, correct }) => [text, correct])).toEqual([
      ['cow', false],
      ['trout', true],
    ]);
  });

  test('are not guessed at where a number can mean two answers', () => {
    const { questions, problems } = readQuestions('Question,Answer 1,Answer 2,Answer 3,Correct answer\nHow many legs?,3,1,2,3');
    expect(questions).toEqual([]);
    expect(problems).toEqual([{ line: 2, message: expect.stringContaining('can mean the answer that says 3') }]);
  });

  test('are told apart from what is wrong in other rows, by line', () => {
    const text = [
      'question,correct,wrong1',
      '"Which is',
      'a fish?",trout,cow',
      'Which is a bird?,,cow',
      '',
      'Which flies?,owl',
      'Which swims?,trout,trout',
    ].join('\r\n');
    const { questions, problems } = readQuestions(text);
    expect(questions.map(({ prompt }) => prompt)).toEqual(['Which is a fish?']);
    expect(problems).toEqual([
      { line: 4, message: 'No right answer is given.' },
      { line: 6, message: 'A question needs at least 2 answers to choose from; here there is 1.' },
      { line: 7, message: 'Answer B stands there twice.' },
    ]);
  });
});

describe('questions from pasted text', () => {
  test('may mark the right answer by a star, a tick, a word, or a line', () => {
    const text = [
      '1. What is 2 + 3?',
      'a) 6',
      '*b) 5',
      '2) Which is a fish?',
      '(A) cow',
      '(B) trout ✓',
      'Q3: Which is a bird?',
      'A. owl (correct)',
      'B. cow',
      '',
      'Question 4: Solve 2x + 3 = 11.',
      'What is x?',
      'A. 3',
      'B. 4',
      'Answer: B',
      'Explanation: Take 3 away, then halve.',
    ].join('\n');
    const { questions, problems } = readQuestions(text);
    expect(problems).toEqual([]);
    expect(questions.map((question) => [question.prompt, right(question), question.proof.kind])).toEqual([
      ['What is 2 + 3?', '5', 'exact'],
      ['Which is a fish?', 'trout', 'teacher'],
      ['Which is a bird?', 'owl', 'teacher'],
      ['Solve 2x + 3 = 11. What is x?', '4', 'exact'],
    ]);
    expect(questions[3]?.explanation).toEqual(['Take 3 away, then halve.']);
  });

  test('need no numbers where empty lines stand between them', () => {
    const { questions, problems } = readQuestions('3.5 + 2 = ?\na) 5.5 *\nb) 37\n\n4.5 + 2 = ?\na) 47\nb) 6.5 *');
    expect(problems).toEqual([]);
    expect(questions.map(({ prompt, proof }) => [prompt, proof.kind])).toEqual([
      ['3.5 + 2 = ?', 'exact'],
      ['4.5 + 2 = ?', 'exact'],
    ]);
  });

  test('are refused, with their line, where no right answer or two are marked', () => {
    const text = '1. Which?\nA) a\nB) b\n\n2. Which?\n*A) a\n*B) b\n\n3. Which?\nA) a\nB) b\nAnswer: E\n\n4. No choices';
    expect(readQuestions(text)).toEqual({
      questions: [],
      problems: [
        { line: 1, message: expect.stringContaining('No right answer is marked') },
        { line: 5, message: '2 answers are marked as right. A question has one.' },
        { line: 9, message: '"Answer: E" names none of the answers above it.' },
        { line: 14, message: expect.stringContaining('at least 2 answers') },
      ],
    });
  });
});

describe('questions from GIFT', () => {
  test('keep hints, general feedback and escaped signs', () => {
    const gift = String.raw`// made by hand
$CATEGORY: ours

::Q1::[html]What is 2 \+ 3\: five\? {
  =5 # Yes!
  ~6 # Count once more.
  ~%0%4
  ####Two and three\nmake five.
}`;
    const { questions, problems } = readQuestions(gift);
    expect(problems).toEqual([]);
    expect(questions[0]?.choices.map(({ text, correct, feedback }) => [text, correct, feedback])).toEqual([
      ['5', true, 'Yes!'],
      ['6', false, 'Count once more.'],
      ['4', false, expect.stringContaining('Not yet')],
    ]);
    expect(questions[0]?.explanation).toEqual(['Two and three', 'make five.']);
  });

  test('of other kinds are problems with their line', () => {
    const gift =
      'True?{T}\n\nWhen?{#1822:5}\n\nWho?{=one =two}\n\nMatch{=a -> b =c -> d =e -> f}\n\nWrite.{}\n\nBoth?{~%50%a ~%50%b ~c}';
    const { questions, problems } = readQuestions(gift);
    expect(questions).toEqual([]);
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 5, 7, 9, 11]);
    expect(problems[5]?.message).toBe('2 answers are marked as right. A question has one.');
  });
});

describe('the key of a question that is read in', () => {
  const ask = (prompt: string, key: string, ...others: string[]) =>
    readQuestions(
      [`1. ${prompt}`, ...[key, ...others].map((text, index) => `${'ABCDEF'.charAt(index)}) ${text}`), 'Answer: A'].join('\n'),
    );

  test.each([
    ['What is 1/3 + 1/4?', '2/7', ['7/12'], 'This answer key is wrong: 1/3 + 1/4 is 7/12, which is answer B.'],
    ['What is 0.1 + 0.2?', '0.12', ['0.21'], 'This answer key is wrong: 0.1 + 0.2 is 0.3.'],
    ['12 x 7 = ?', '74', ['84'], 'This answer key is wrong: 12 x 7 is 84, which is answer B.'],
    ['Solve 2x + 3 = 11', 'x = 5', ['x = 4'], 'This answer key is wrong: in 2x + 3 = 11, x is 4, which is answer B.'],
    ['Solve 2x + 3 = 11', '5', ['6'], 'This answer key is wrong: no answer solves 2x + 3 = 11.'],
    ['Which sign makes this true? 1/2 ☐ 2/3', '>', ['<', '='], 'This answer key is wrong: 1/2 < 2/3, which is answer B.'],
    [
      'Round 345 to the nearest ten.',
      '340',
      ['350'],
      'This answer key is wrong: 345 to the nearest ten is 350, which is answer B.',
    ],
  ])('is refused where the arithmetic says another: %s', (prompt, key, others, message) => {
    expect(ask(prompt, key, ...others)).toEqual({ questions: [], problems: [{ line: 1, message }] });
  });

  test.each([
    ['What is 1/3 + 1/4?', '7/12', ['2/7', '1/12']],
    ['What is 20% of 50?', '10', ['20', '2.5']],
    ['What is $1.25 + $3.25?', '$4.50', ['$4.25', '$3.50']],
    ['What is 5 - 8?', '-3', ['3', '13']],
    ['24 ÷ ☐ = 6', '4', ['6', '18']],
    ['Which sign makes this true? 1/2 ☐ 2/3', '<', ['>', '=']],
  ])('is proven where it agrees: %s', (prompt, key, others) => {
    const { questions, problems } = ask(prompt, key, ...others);
    expect(problems).toEqual([]);
    expect(questions[0]?.proof.kind).toBe('exact');
    expect(questions[0]?.explanation).toHaveLength(1);
  });

  test.each([
    ['Which planet is third from the sun?', 'Earth', ['Mars'], 'neither plain arithmetic nor a fact'],
    ['What is 1/4 + 1/4?', '1/2', ['2/4'], '2 choices have the value'],
    ['What is 3 × 4?', 'a dozen', ['10'], 'not a plain number'],
    ['What is 3 × 4?', '12', ['none of these'], 'cannot be read'],
    ['What is 5 ÷ 0?', '0', ['5'], 'could not be worked out'],
  ])('is the teacher’s to confirm where nothing can be proven: %s', (prompt, key, others, reason) => {
    const { questions, problems } = ask(prompt, key, ...others);
    expect(problems).toEqual([]);
    expect(questions[0]?.proof).toEqual({ kind: 'teacher', reason: expect.stringContaining(reason) });
  });

  test('of a question unfit for children is never read: the question is a problem', () => {
    const { questions, problems } = ask('How do you build a bomb?', 'x', 'y');
    expect(questions).toEqual([]);
    expect(problems[0]?.message).toContain('cannot be used in a lesson for children');
    expect(ask('Which?', 'right', '<b>bold</b>').problems).toHaveLength(1);
    expect(ask('Which?', 'right', 'turned \u202eround').problems).toHaveLength(1);
  });
});

describe('what is too much', () => {
  test('is said with its limit: a text, the questions, their parts', () => {
    expect(readQuestions('x'.repeat(200_001)).problems[0]?.message).toContain('200000');
    const many = Array.from({ length: 101 }, (_, index) => `${index + 1}. What is ${index} + 1?\n*A) ${index + 1}\nB) 0\n`).join(
      '\n',
    );
    const { questions, problems } = readQuestions(many.replace('B) 0', 'B) 7'));
    expect(questions).toHaveLength(100);
    expect(problems).toEqual([{ line: 401, message: expect.stringContaining('100 questions is the most') }]);
    expect(readQuestions(`1. ${'x'.repeat(301)}\n*A) a\nB) b`).problems[0]?.message).toContain('300');
    expect(readQuestions(`1. Which?\n*A) ${'x'.repeat(121)}\nB) b`).problems[0]?.message).toContain('120');
    expect(readQuestions(`1. Which?\n*A) a\n${'bcdefgh'.replace(/./g, '$&) $&\n')}`).problems[0]?.message).toContain(
      '6 is the most',
    );
  });

  test('is read in time, whatever it is made of', () => {
    const started = performance.now();
    for (const unit of [
      '"',
      'a"',
      ',',
      '\n',
      '{',
      '{=',
      '{~}\n\n',
      '::',
      '\\',
      '1. ',
      'a) ',
      'question,correct,wrong\n',
      '((',
      '* ',
      '- ',
      '\t',
    ])
      readQuestions(unit.repeat(Math.floor(200_000 / unit.length)));
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('any text', () => {
  test.each([
    ['', 1],
    ['   \n\n', 1],
    ['Hello.', 1],
  ])('gives a problem rather than nothing: %j', (text, count) => {
    const read = readQuestions(text);
    expect(read.questions).toEqual([]);
    expect(read.problems).toHaveLength(count);
  });

  test('never throws, and gives none but valid questions whose proofs hold', () => {
    const line = fc.oneof(
      anyText,
      fc.constantFrom('1. What is 1 + 1?', 'A) 2', '*B) 3', 'Answer: A', 'question,correct,wrong1', 'q{=a ~b}', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', ',', ''), (lines, joint) => {
        const { questions, problems } = readQuestions(lines.join(joint));
        expect(questions.length + problems.length).toBeGreaterThan(0);
        for (const question of questions) {
          expect(questionSchema.safeParse(question).error).toBeUndefined();
          expect(question.proof.kind === 'teacher' || proveQuestion(question).ok).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('our own files', () => {
  test.each(['kahoot', 'blooket', 'google_forms'] as const)('come back from the CSV for %s as they were', (importer) => {
    const { questions, problems } = readQuestions(writeCsv(quiz, importer).text);
    expect(problems).toEqual([]);
    expect(questions.map(coreOf)).toEqual(
      quiz.questions.filter(({ prompt }) => importer !== 'kahoot' || prompt.length <= 120).map(coreOf),
    );
  });

  test('come back from GIFT as they were, with hints and steps', () => {
    const { questions, problems } = readQuestions(writeGift(quiz));
    expect(problems).toEqual([]);
    expect(questions.map(coreOf)).toEqual(quiz.questions.map(coreOf));
    expect(questions.map(({ explanation }) => explanation)).toEqual(quiz.questions.map(({ explanation }) => explanation));
    expect(questions[0]?.choices.map(({ feedback }) => feedback)).toEqual(
      quiz.questions[0]?.choices.map(({ feedback }) => feedback),
    );
  });
});
