import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './hostile-text.fixture.ts';
import { readCells } from './read-cells.ts';

const quote = (text: string): string => `"${text.toWellFormed().replaceAll('"', '""')}"`;

describe('rows of delimited text', () => {
  test.each([',', ';', '\t'])('are read as a strict reader reads them, with %j between cells', (delimiter) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { minLength: 1, maxLength: 4 }), (rows) => {
        const text = rows.map((row) => row.map(quote).join(delimiter)).join('\n');
        const strict: string[][] = parse(text, { delimiter, record_delimiter: '\n' });
        const filled = strict.filter((row) => row.some((cell) => cell.trim() !== ''));
        expect(readCells(text, delimiter).map(({ cells }) => cells)).toEqual(filled);
      }),
      { numRuns: 300 },
    );
  });

  test('know the line on which they start, also behind a cell of several lines', () => {
    expect(readCells('a,"two\nlines"\n\nb,c', ',').map(({ line }) => line)).toEqual([1, 4]);
  });

  test('lose nothing to a quote that is never closed', () => {
    expect(readCells('a,"b\nc,d', ',')).toEqual([{ line: 1, cells: ['a', 'b\nc,d'] }]);
  });
});
