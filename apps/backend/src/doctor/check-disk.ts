import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Check, codeOf, type Finding, fault, megabytes, ok, warning } from './finding.ts';

const check = 'disk';

/** The embedded database grows by 64 MB for its log alone before it needs any for data. */
const leastBytes = 200 * 1_048_576;
const fewBytes = 1024 * 1_048_576;

/** Whether DATA_DIR can be written to, and what room there is. */
export const checkDisk: Check = async ({ config }) => {
  const folder = nearest(path.resolve(config.dataDir));
  const { bavail, bsize, ffree, files } = await statfs(folder);
  const free = bavail * bsize;
  const refused = await tryToWrite(folder);
  if (refused === 'ENOSPC' || free < leastBytes || (files > 0 && ffree === 0)) return [full(folder, free)];
  if (refused !== '') return [unwritable(folder, refused)];
  if (free < fewBytes)
    return [
      warning(check, {
        detail: `${megabytes(free)} are free where DATA_DIR is (${folder})`,
        cause: 'The disk is nearly full: the database stops when it is.',
        fix: 'Make room, or move DATA_DIR to a larger disk.',
      }),
    ];
  return [ok(check, `${megabytes(free)} are free where DATA_DIR is`)];
};

const full = (folder: string, free: number): Finding =>
  fault(check, {
    detail: `${megabytes(free)} are free where DATA_DIR is (${folder})`,
    cause: 'The disk is full: the database cannot write, and a start may leave a file half written.',
    fix: 'Make room, at least 200 MB, or set DATA_DIR to a folder on a larger disk.',
  });

const unwritable = (folder: string, code: string): Finding =>
  fault(check, {
    detail: `nothing can be written to ${folder} (${code})`,
    cause: code === 'EROFS' ? 'The disk is read-only.' : 'This user may not write there.',
    fix: 'Give the folder to the user that runs the server, or set DATA_DIR to another one.',
  });

/** The code of the error, or '' where it works. */
async function tryToWrite(folder: string): Promise<string> {
  const file = path.join(folder, `.toolboxai-doctor-${randomUUID()}`);
  try {
    await writeFile(file, Buffer.alloc(65_536));
    return '';
  } catch (error) {
    return codeOf(error) || 'unknown';
  } finally {
    await rm(file, { force: true });
  }
}

const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(path.dirname(folder)));
