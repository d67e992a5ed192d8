import { existsSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Manifest } from '../backup/manifest.ts';
import { checkBackup } from '../backup/restore.ts';
import { reasonOf } from '../migration-error.ts';
import { rehearsalName, rehearsalSchema } from '../rehearse/rehearsal.ts';
import { type Check, duration, fail, megabytes, pass, skip } from './check.ts';

export type Disk = {
  /** The server's database, in bytes. */
  databaseBytes: number;
  /** What version 1's tables take, in bytes. */
  tableBytes: number;
  /** The server's folder, where it is on this machine and may be asked for. */
  dataDirectory: string | undefined;
};

const oldestHours = 24;

/** S1, S2 and S4: the backup that was taken, and its rehearsal; without one, whether there is room. */
export async function checkBackups(
  folder: string | undefined,
  redisUrl: string | undefined,
  disk: Disk,
  now: Date,
): Promise<Check[]> {
  const rooms = [await checkRoom(folder, disk.databaseBytes), await checkServerRoom(disk)];
  if (!folder || !existsSync(folder)) {
    const todo = 'not taken yet: npx toolboxai migrate backup <folder>, then preflight --backup <folder>';
    return [
      skip('S1', 'database is backed up', todo),
      ...rooms,
      skip('S2', 'Redis is backed up', redisUrl ? 'not taken yet: the backup holds it' : 'REDIS_URL is not set'),
      skip('S4', 'rehearsed on a restored copy', 'not done yet: npx toolboxai migrate rehearse <folder>'),
    ];
  }
  try {
    const manifest = await checkBackup(folder);
    return [judgeBackup(folder, manifest, now), ...rooms, judgeRedis(manifest, redisUrl), await judgeRehearsal(folder)];
  } catch (error) {
    return [fail('S1', 'database is backed up', reasonOf(error), 'npx toolboxai migrate backup <folder>'), ...rooms];
  }
}

function judgeBackup(folder: string, { taken_at, tables }: Manifest, now: Date): Check {
  const title = 'database is backed up';
  const hours = (now.getTime() - Date.parse(taken_at)) / 3_600_000;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const evidence = `${folder} of ${taken_at}: ${tables.length} tables, ${rows.toLocaleString('en')} rows, every file as it was written`;
  if (hours <= oldestHours) return pass('S1', title, evidence);
  return fail(
    'S1',
    title,
    `${evidence}, but older than ${oldestHours} hours`,
    'Take another one: npx toolboxai migrate backup <folder>',
  );
}

function judgeRedis({ redis }: Manifest, redisUrl: string | undefined): Check {
  const title = 'Redis is backed up';
  if (redis) return pass('S2', title, `${redis.file}, ${megabytes(redis.bytes)}`);
  if (!redisUrl) return skip('S2', title, 'REDIS_URL is not set');
  return fail(
    'S2',
    title,
    'the backup was taken without Redis',
    'Take another one with REDIS_URL set, or save Redis by its own means.',
  );
}

async function judgeRehearsal(folder: string): Promise<Check> {
  const title = 'rehearsed on a restored copy';
  const file = path.join(folder, rehearsalName);
  if (!existsSync(file)) return skip('S4', title, `not done yet: npx toolboxai migrate rehearse ${folder}`);
  const read = rehearsalSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!read.success) return fail('S4', title, `${file} cannot be read`, `npx toolboxai migrate rehearse ${folder}`);
  return pass('S4', title, read.data.steps.map(({ step, ms }) => `${step} ${duration(ms / 1000)}`).join(', '));
}

async function checkRoom(folder: string | undefined, neededBytes: number): Promise<Check> {
  const title = 'room for the backup';
  const where = nearest(path.resolve(folder ?? '.'));
  const { bavail, bsize } = await statfs(where);
  return judgeRoom(title, { where, freeBytes: bavail * bsize, neededBytes });
}

async function checkServerRoom({ dataDirectory, tableBytes }: Disk): Promise<Check> {
  const title = 'room at the server';
  // Every row is written once more, and some indexes are new.
  const neededBytes = tableBytes * 2 + 64 * 1_048_576;
  if (!dataDirectory || !existsSync(dataDirectory))
    return skip('S1', title, `its disk cannot be seen from here; about ${megabytes(neededBytes)} must be free`);
  const { bavail, bsize } = await statfs(dataDirectory);
  return judgeRoom(title, { where: dataDirectory, freeBytes: bavail * bsize, neededBytes });
}

export function judgeRoom(title: string, room: { where: string; freeBytes: number; neededBytes: number }): Check {
  const evidence = `${megabytes(room.freeBytes)} are free in ${room.where}, at most ${megabytes(room.neededBytes)} are needed`;
  if (room.freeBytes >= room.neededBytes) return pass('S1', title, evidence);
  return fail('S1', title, evidence, 'Make room, or choose another disk.');
}

const nearest = (folder: string): string => (existsSync(folder) ? folder : nearest(path.dirname(folder)));
