import { z } from 'zod';

/** No control characters (a line is a line, and Postgres takes no U+0000) and no half of a surrogate pair. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** One line of text that can be stored, printed and read out. */
export const lineSchema = z
  .string()
  .refine((text) => text.isWellFormed() && !unprintable.test(text), 'must be one line without control characters');
