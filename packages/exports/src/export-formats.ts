import type { LessonBundle } from '@toolboxai/contracts';
import { writeCsv } from './write-csv.ts';
import { writeGift } from './write-gift.ts';
import { writePrint } from './write-print.ts';
import { writeQti } from './write-qti.ts';
import { zipFiles } from './zip-files.ts';

/** A file ready to be saved, and what the teacher should know about it: for example which questions it lacks. */
export type ExportFile = { content: string | Uint8Array; notes: readonly string[] };

export type ExportFormat = {
  id: string;
  /** On a button. */
  label: string;
  /** How to bring the file in, a sentence or two to the teacher. */
  advice: string;
  fileName: string;
  mediaType: string;
  write(bundle: Pick<LessonBundle, 'lesson' | 'quiz'>): ExportFile;
};

const csvFile = ({ text, notes }: { text: string; notes: string[] }): ExportFile => ({ content: text, notes });

/** All formats that a lesson can be had in, in the order in which to offer them. The same lesson gives the same bytes. */
export const exportFormats = [
  {
    id: 'print',
    label: 'Print or PDF',
    advice: 'Open it and print, or choose "Save as PDF" there. The answer key starts on its own page.',
    fileName: 'quiz.html',
    mediaType: 'text/html; charset=utf-8',
    write: (bundle) => ({ content: writePrint(bundle), notes: [] }),
  },
  {
    id: 'qti',
    label: 'Canvas (QTI 2.2)',
    advice: 'In Canvas, open Settings, Import Course Content, and choose "QTI .zip file".',
    fileName: 'quiz-qti.zip',
    mediaType: 'application/zip',
    write: (bundle) => ({ content: zipFiles(writeQti(bundle)), notes: [] }),
  },
  {
    id: 'gift',
    label: 'Moodle (GIFT)',
    advice: 'In Moodle, open the question bank, choose Import, and then "GIFT format".',
    fileName: 'quiz.gift.txt',
    mediaType: 'text/plain; charset=utf-8',
    write: ({ quiz }) => ({ content: writeGift(quiz), notes: [] }),
  },
  {
    id: 'kahoot',
    label: 'Kahoot (CSV)',
    advice: "Open it in a spreadsheet program and copy its rows into Kahoot's template, below the heads of the same name.",
    fileName: 'quiz-kahoot.csv',
    mediaType: 'text/csv; charset=utf-8',
    write: ({ quiz }) => csvFile(writeCsv(quiz, 'kahoot')),
  },
  {
    id: 'blooket',
    label: 'Blooket (CSV)',
    advice: 'In Blooket, create a set, choose "CSV import", and upload the file as it is.',
    fileName: 'quiz-blooket.csv',
    mediaType: 'text/csv; charset=utf-8',
    write: ({ quiz }) => csvFile(writeCsv(quiz, 'blooket')),
  },
  {
    id: 'google_forms',
    label: 'Google Forms (CSV)',
    advice: 'Open it in Google Sheets, and let an add-on that builds forms from sheets read the columns.',
    fileName: 'quiz-google-forms.csv',
    mediaType: 'text/csv; charset=utf-8',
    write: ({ quiz }) => csvFile(writeCsv(quiz, 'google_forms')),
  },
] as const satisfies readonly ExportFormat[];

export type ExportFormatId = (typeof exportFormats)[number]['id'];
