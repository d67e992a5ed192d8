import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { askRojo, type RojoAddress } from './ask-rojo.ts';
import { isFree } from './rojo-address.ts';
import { signalTree } from './rojo-process.ts';

/** What a server leaves in DATA_DIR of the Rojo that it runs. */
const noteSchema = z.object({ server: z.int(), rojo: z.int(), session: z.string() });
export type RojoNote = z.infer<typeof noteSchema>;

export const writeNote = (file: string, note: RojoNote): Promise<void> => writeFile(file, JSON.stringify(note));
export const dropNote = (file: string): Promise<void> => rm(file, { force: true });

const askMs = 1_000;
const polls = 50;
const pollMs = 100;

/**
 * A server that was killed leaves its Rojo behind, with the port. That one is ended, and no other: the Rojo that answers must
 * have the very session that the note names, and the server that wrote the note must be gone. True once the port is free.
 */
export async function endOrphan(file: string, address: RojoAddress): Promise<boolean> {
  const note = await readNote(file);
  if (!note || isAlive(note.server) || !(await hasSession(address, note.session))) return false;
  signalTree(note.rojo, 'SIGKILL');
  for (let poll = 0; poll < polls; poll++) {
    if (await isFree(address)) return true;
    await wait(pollMs);
  }
  return false;
}

async function readNote(file: string): Promise<RojoNote | undefined> {
  try {
    return noteSchema.safeParse(JSON.parse(await readFile(file, 'utf8'))).data;
  } catch {
    // No note, or half of one: then nothing is known, and nothing is ended.
    return undefined;
  }
}

async function hasSession(address: RojoAddress, session: string): Promise<boolean> {
  try {
    return (await askRojo(address, askMs)).sessionId === session;
  } catch {
    // Whoever has the port is no Rojo of ours.
    return false;
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
