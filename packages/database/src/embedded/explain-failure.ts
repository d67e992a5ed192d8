import { codeOf, DatabaseError, textOf } from '../database-error.ts';

const safe = 'What was stored before is untouched.';

/** Turns what the file system, initdb or the server said into one line for the person who started it. */
export function explainFailure(error: unknown, dataDir: string, said = ''): DatabaseError {
  if (error instanceof DatabaseError) return error;
  const code = codeOf(error);
  const text = said.trim() || textOf(error);
  if (code === 'ENOSPC' || /No space left on device|Disk quota exceeded/.test(text)) {
    return new DatabaseError(
      'NO_SPACE',
      `No disk space is left for ${dataDir}. ${safe} Free some, or set DATA_DIR elsewhere.`,
      error,
    );
  }
  if (/^(EACCES|EPERM|EROFS|ENOTDIR|EEXIST|ENOENT)$/.test(code) || /Permission denied|Read-only file system/.test(text)) {
    const todo = 'Give this user the folder, or set DATA_DIR to one that it owns.';
    return new DatabaseError(
      'DATA_DIR_UNWRITABLE',
      `The folder ${dataDir} cannot be written to${reason(code)}. ${safe} ${todo}`,
      error,
    );
  }
  if (/could not bind IPv4|Address already in use|could not create any TCP\/IP sockets/.test(text)) {
    return new DatabaseError(
      'PORT_IN_USE',
      `The database's port is in use by another program. ${safe} Choose another one.`,
      error,
    );
  }
  const last = lastFault(text);
  return new DatabaseError(
    'START_FAILED',
    `The built-in database did not start: ${last} ${safe} See ${dataDir}/postgres.log.`,
    error,
  );
}

const reason = (code: string) => (code ? ` (${code})` : '');

function lastFault(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const fault = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
  return `${fault.replace(/^.*?(FATAL|PANIC|error):\s*/, '').replace(/\.$/, '')}.`;
}
