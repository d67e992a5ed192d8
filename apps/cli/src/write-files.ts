import { existsSync } from 'node:fs';
import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@toolboxai/contracts';

/** Makes sure, before any work is done, that files can be written to `folder`. */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolders(path.resolve(folder));
    await access(folder, constants.W_OK);
  } catch (cause) {
    throw new AppError('VALIDATION_FAILED', {
      publicMessage: `--out: nothing can be written to ${folder} (${reasonOf(cause)}). Choose another folder.`,
      cause,
    });
  }
}

/** One by one from above: Node's own recursive mkdir never ends where a folder is there but takes none, as in /proc. */
async function makeFolders(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolders(path.dirname(folder));
  await mkdir(folder);
}

/** Each file appears whole or not at all; answers their paths. */
export async function writeFiles(folder: string, files: readonly (readonly [string, string | Uint8Array])[]): Promise<string[]> {
  const written: string[] = [];
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    try {
      await writeFile(`${file}.part`, content);
      await rename(`${file}.part`, file);
    } catch (cause) {
      throw new AppError('DEPENDENCY_UNAVAILABLE', {
        publicMessage: `${file} could not be written (${reasonOf(cause)}). Make room or choose another --out.`,
        cause,
      });
    }
    written.push(file);
  }
  return written;
}

const reasonOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : String(error));
