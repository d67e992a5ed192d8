export type DatabaseErrorCode =
  | 'NO_BINARIES'
  | 'NO_SERVER_USER'
  | 'DATA_VERSION'
  | 'DATA_DIR_FOREIGN'
  | 'DATA_DIR_IN_USE'
  | 'DATA_DIR_UNWRITABLE'
  | 'NO_SPACE'
  | 'PORT_IN_USE'
  | 'START_FAILED'
  | 'URL_INVALID'
  | 'UNREACHABLE'
  | 'SERVER_TOO_OLD'
  | 'MIGRATION_TARGET'
  | 'MIGRATION_CHANGED'
  | 'MIGRATION_UNKNOWN'
  | 'MIGRATION_LOCKED'
  | 'MIGRATION_FAILED'
  | 'MIGRATION_REFUSED'
  | 'REVISION_AMBIGUOUS'
  | 'REVISION_INVALID';

/**
 * What an operator has to know: `message` is one line that says what happened, what is safe and what to do.
 * It never holds a password.
 */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode;

  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'DatabaseError';
    this.code = code;
  }
}

/** The code that Node or Postgres gave to an error (`ENOENT`, `55P03`), or '' where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The text of an error of any kind, and of those gathered in it. */
export function textOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(textOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
