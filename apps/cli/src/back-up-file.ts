import { constants, copyFile, readFile } from 'node:fs/promises';
import { AppError } from '@toolboxai/contracts';

/** Copies a file to `<file>.backup`, or, where there is another one, to the next free number: the oldest is what to go back to. */
export async function backUpFile(file: string): Promise<string> {
  const content = await readFile(file);
  for (let number = 0; number < 1000; number += 1) {
    const backup = `${file}.backup${number === 0 ? '' : `.${number}`}`;
    try {
      await copyFile(file, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
      if (code !== 'EEXIST')
        throw new AppError('DEPENDENCY_UNAVAILABLE', {
          publicMessage: `${backup} could not be written (${String(code)}). Nothing was changed.`,
          cause,
        });
      if (content.equals(await readFile(backup))) return backup;
    }
  }
  throw new AppError('CONFLICT', {
    publicMessage: `There are a thousand backups of ${file}. Move some away. Nothing was changed.`,
  });
}
