import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, anyTexts } from './hostile-text.fixture.ts';
import { bundleOf, questionOf, sampleBundle } from './sample-bundle.fixture.ts';
import { unguardCell, writeCells } from './write-cells.ts';
import { writeCsv } from './write-csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });
const { quiz } = sampleBundle;

describe('cells', () => {
  test('come back from a strict reader as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const width = Math.min(...rows.map((row) => row.length));
        const even = rows.map((row) => row.slice(0, width).map((text) => text.toWellFormed()));
        expect(read(writeCells(even)).map((row) => row.map(unguardCell))).toEqual(
          even.map((row) => row.map((text) => (/^\s*-?\d+[/:]\d+\s*$/.test(text) ? text.trim() : text))),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('are never run by a spreadsheet', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [[cell = ''] = []] = read(writeCells([[text, 'x']]));
        expect(cell).not.toMatch(/^\s*[=+@＝＋－＠]\s*\S|^[\t\r\n]/);
        if (/^\s*-\s*\S/.test(cell)) expect(cell).toMatch(/^\s*-\s?[\d.,/: \u2044\u2236]+\s*$/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['-3', '-3'],
    ['-1,204.5', '-1,204.5'],
    ['=', '='],
    ['=1+1', "'=1+1"],
    ['-2+3', "'-2+3"],
    ['@here', "'@here"],
    ['\tx', "'\tx"],
    ['3/4', '3\u20444'],
    ['3:4', '3\u22364'],
    ['2 1/3', '2 1/3'],
    ['1/2 of 6', '1/2 of 6'],
  ])('show %j as %j', (text, cell) => {
    expect(read(writeCells([[text, 'x']]))).toEqual([[cell, 'x']]);
  });
});

describe('a CSV for Kahoot', () => {
  test('has the columns of its spreadsheet, with the number of the right answer', () => {
    const [head, ...rows] = read(writeCsv(quiz, 'kahoot').text);
    expect(head?.map((name) => name.split(' ').slice(0, 2).join(' '))).toEqual([
      'Question -',
      'Answer 1',
      'Answer 2',
      'Answer 3',
      'Answer 4',
      'Time limit',
      'Correct answer(s)',
    ]);
    expect(rows.map((row) => row.map(unguardCell))).toEqual(
      quiz.questions.map(({ prompt, choices }) => [
        prompt,
        ...choices.map(({ text }) => text),
        '60',
        String(choices.findIndex(({ correct }) => correct) + 1),
      ]),
    );
  });

  test('leaves out what Kahoot cannot take, and says so', () => {
    const long = 'x'.repeat(121);
    const [first] = quiz.questions;
    const choices = [...(first?.choices ?? []), { id: 'e', text: 'fifth', correct: false, feedback: '' }];
    const questions = [
      questionOf([long, 'a', 'b']),
      questionOf(['short', 'y'.repeat(76), 'b']),
      ...(first ? [{ ...first, choices }] : []),
      questionOf(['x'.repeat(120), 'y'.repeat(75), 'b']),
    ];
    const { text, notes } = writeCsv({ questions }, 'kahoot');
    expect(read(text)).toHaveLength(2);
    expect(notes).toEqual([
      'Question 1 was left out: it has 121 characters, and Kahoot takes 120.',
      'Question 2 was left out: its answer B has 76 characters, and Kahoot takes 75.',
      'Question 3 was left out: it has 5 answers, and Kahoot takes 4.',
    ]);
  });
});

describe('a CSV for Blooket', () => {
  test('opens with a banner of eight cells and no mark, by which Blooket finds the commas', () => {
    const { text } = writeCsv(quiz, 'blooket');
    expect(text.startsWith('Blooket Import Template,,,,,,,\r\n')).toBe(true);
    const rows = read(text);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    expect(rows.slice(2).map((row) => row[0])).toEqual(quiz.questions.map((_, index) => String(index + 1)));
  });
});

describe('a CSV for Google Forms', () => {
  test('names the right answer by the very words of its option', () => {
    const [head, ...rows] = read(writeCsv(quiz, 'google_forms').text);
    expect(head).toEqual(['Question', 'Option 1', 'Option 2', 'Option 3', 'Option 4', 'Correct answer', 'Points', 'Feedback']);
    for (const row of rows) expect(row.slice(1, 5)).toContain(row[5]);
  });

  test('has as many option columns as the quiz needs', () => {
    const [first] = quiz.questions;
    const choices = [...(first?.choices ?? []), { id: 'e', text: 'fifth', correct: false, feedback: '' }];
    const questions = first ? [{ ...first, choices }, questionOf(['What?', 'a', 'b'])] : [];
    const rows = read(writeCsv({ questions }, 'google_forms').text);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
  });
});

test.each(['kahoot', 'blooket', 'google_forms'] as const)(
  'a CSV for %s has one row a question, whatever the texts are',
  (importer) => {
    const headRows = importer === 'blooket' ? 2 : 1;
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const { text, notes } = writeCsv(bundleOf([questionOf(texts)]).quiz, importer);
        expect(read(text)).toHaveLength(headRows + 1 - notes.length);
      }),
    );
  },
);
