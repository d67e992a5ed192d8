import { codeOf } from '@toolboxai/database';

export type MigrationErrorCode =
  | 'NOT_VERSION_1'
  | 'BACKUP_FAILED'
  | 'BACKUP_DAMAGED'
  | 'RESTORE_FAILED'
  | 'RESTORE_DIFFERS'
  | 'REDIS_FAILED'
  | 'REHEARSAL_FAILED';

/** What an operator has to know: one line that says what happened, what is safe and what to do. It never holds a password. */
export class MigrationError extends Error {
  readonly code: MigrationErrorCode;

  constructor(code: MigrationErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'MigrationError';
    this.code = code;
  }
}

/** The reason that lies in an error of any kind, on one line. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === '53100') return 'the disk is full';
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
