/**
 * A lesson in the formats of other tools, and a teacher's own questions read in. Pure: text in, text or bytes out, in Node and in
 * the browser alike.
 */
export { type CsvImporter } from './csv-layouts.ts';
export type { ImportProblem } from './draft-question.ts';
export { importLimits } from './draft-question.ts';
export { type ExportFile, type ExportFormat, type ExportFormatId, exportFormats } from './export-formats.ts';
export { type ReadQuestions, readQuestions } from './read-questions.ts';
export { writeCsv } from './write-csv.ts';
export { writeGift } from './write-gift.ts';
export { writePrint } from './write-print.ts';
export { writeQti } from './write-qti.ts';
export { zipFiles } from './zip-files.ts';
