import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '@toolboxai/contracts';

/** A program file, or why it is none that can be read. */
export type Source = { file: string; text: string } | { file: string; failed: string };

/** Folders that hold what others wrote, or what is built. */
const passedOver = new Set(['node_modules', 'dist', 'build', 'out', 'coverage', 'vendor', '__pycache__', 'venv']);
const longest = 1_000_000;

/**
 * The files under `paths` that `wants` names, in order. Links are not followed, hidden folders not entered. A path that was named
 * and is not there is wrong use.
 */
export async function* findSources(paths: readonly string[], wants: (file: string) => boolean): AsyncGenerator<Source> {
  for (const named of paths) {
    const found = await lstat(named).catch(() => undefined);
    if (!found) throw new AppError('VALIDATION_FAILED', { publicMessage: `There is no ${named}.` });
    if (found.isDirectory()) yield* walk(named, wants);
    else if (!found.isFile()) yield { file: named, failed: 'is no plain file' };
    else if (wants(named)) yield read(named, found.size);
    else yield { file: named, failed: 'is neither JavaScript nor TypeScript nor Python' };
  }
}

async function* walk(folder: string, wants: (file: string) => boolean): AsyncGenerator<Source> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return yield { file: folder, failed: 'cannot be opened' };
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !passedOver.has(entry.name)) yield* walk(inside, wants);
    } else if (entry.isFile() && wants(inside)) yield read(inside, (await lstat(inside)).size);
  }
}

async function read(file: string, size: number): Promise<Source> {
  if (size > longest) return { file, failed: `is longer than ${longest} bytes, so nobody wrote it by hand` };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return { file, failed: 'cannot be opened' };
  const text = decode(bytes);
  return text === undefined || text.includes('\0') ? { file, failed: 'is no text in UTF-8' } : { file, text };
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
