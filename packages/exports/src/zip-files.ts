import { strToU8, zipSync } from 'fflate';

/** The first day that a zip can name, in local time, as fflate writes it: the same bytes in every time zone. */
const fixedTime = (): Date => new Date(1980, 0, 1, 12);

/** Texts by file name as a zip, in their order. The same texts give the same bytes, whenever and wherever it is made. */
export const zipFiles = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text.toWellFormed())])), {
    level: 6,
    mtime: fixedTime(),
  });
