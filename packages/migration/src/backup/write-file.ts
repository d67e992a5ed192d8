import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { MigrationError } from '../migration-error.ts';
import type { BackupFile } from './manifest.ts';

/** Compressed a little: what limits a backup is the server, not the disk. */
const level = 1;

/** Writes `content` to `file` in `folder`, compressed where the name ends in .gz, and only for its owner to read. */
export async function writeBackupFile(folder: string, file: string, content: Readable | string | Buffer): Promise<BackupFile> {
  const source = content instanceof Readable ? content : Readable.from([content]);
  const hash = createHash('sha256');
  const target = createWriteStream(path.join(folder, file), { mode: 0o600, flush: true });
  const shrink = file.endsWith('.gz') ? createGzip({ level }) : new PassThrough();
  await pipeline(
    source,
    shrink,
    async function* sum(chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        yield chunk;
      }
    },
    target,
  );
  return { file, bytes: (await stat(path.join(folder, file))).size, sha256: hash.digest('hex') };
}

/** @throws MigrationError BACKUP_DAMAGED where the file is missing, or not as it was written */
export async function checkBackupFile(folder: string, { file, bytes, sha256 }: BackupFile): Promise<void> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path.join(folder, file))) hash.update(chunk);
  } catch (cause) {
    throw damaged(folder, `${file} cannot be read`, cause);
  }
  if (hash.digest('hex') === sha256) return;
  const { size } = await stat(path.join(folder, file));
  throw damaged(folder, size === bytes ? `${file} was changed` : `${file} holds ${size} bytes instead of ${bytes}`);
}

export function damaged(folder: string, what: string, cause?: unknown): MigrationError {
  return new MigrationError(
    'BACKUP_DAMAGED',
    `The backup ${folder} is damaged: ${what}. Nothing was restored. Take another one: npx toolboxai migrate backup`,
    cause,
  );
}

/** What was given to `writeBackupFile`. */
export function readBackupFile(folder: string, { file }: BackupFile): Readable {
  const content = createReadStream(path.join(folder, file));
  if (!file.endsWith('.gz')) return content;
  const grow = createGunzip();
  content.on('error', (error) => grow.destroy(error));
  return content.pipe(grow);
}
