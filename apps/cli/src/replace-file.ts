import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { AppError } from '@toolboxai/contracts';

/** Puts `after` in the place of a file that still holds `before`: whole or not at all, with the same rights. */
export async function replaceFile(file: string, before: string, after: string): Promise<void> {
  if ((await readFile(file, 'utf8')) !== before)
    throw new AppError('CONFLICT', { publicMessage: `${file} was changed meanwhile. It was left as it is; run this again.` });
  const part = `${file}.${randomUUID()}.part`;
  try {
    const { mode } = await stat(file);
    await writeFile(part, after, { mode: mode & 0o777, flag: 'wx' });
    await rename(part, file);
  } catch (cause) {
    await rm(part, { force: true });
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new AppError('DEPENDENCY_UNAVAILABLE', {
      publicMessage: `${file} could not be written (${reason}). It is as it was.`,
      cause,
    });
  }
}
