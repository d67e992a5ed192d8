import { AppError, type ErrorCode } from '@toolboxai/contracts';
import { CommanderError } from 'commander';

/** 1 failure, 2 wrong use, 3 refused for a stated reason. */
const exitCodes: Partial<Record<ErrorCode, number>> = {
  VALIDATION_FAILED: 2,
  UNKNOWN_TOPIC: 3,
  AMBIGUOUS_TOPIC: 3,
  UNSAFE_TEXT: 3,
  LESSON_UNPROVEN: 3,
};

/** Says what went wrong, in one line where one is enough; answers the exit code. */
export async function reportFailure(error: unknown, print: (line: string) => void): Promise<number> {
  if (error instanceof CommanderError) {
    // Without arguments commander has shown the help already.
    if (error.code !== 'commander.help') print(`${sentenceOf(error.message)} See: npx toolboxai --help`);
    return 2;
  }
  if (error instanceof AppError) {
    const nearest = error.suggestions.length > 0 ? ` Nearest: ${error.suggestions.join('; ')}.` : '';
    print(`${error.publicMessage}${nearest}`);
    return exitCodes[error.code] ?? 1;
  }
  if (isToldPlainly(error)) {
    print(error.message);
    return 1;
  }
  const missing = missingModuleOf(error);
  if (missing) {
    print(`${missing} Install what is locked: npm ci. What else is wrong: npx toolboxai doctor`);
    return 1;
  }
  const { describeError } = await import('@toolboxai/backend/log');
  const { type, message, stack } = describeError(error);
  print([`${type}: ${message}`, ...stack].join('\n  '));
  return 1;
}

/** Version 1's `ModuleNotFoundError`, which wanted a path; here it wants an installation. */
const missingModuleOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    ? `${error.message.split(' imported from ')[0]}, which is not installed.`.replace(/^Cannot find/, 'There is no')
    : undefined;

/** Known by their names: importing their classes would load the server and the database for every command. */
const isToldPlainly = (error: unknown): error is Error =>
  error instanceof Error && ['ConfigError', 'DatabaseError', 'MigrationError'].includes(error.name);

/** commander's message on one line, as a sentence. */
const sentenceOf = (message: string): string => {
  const line = message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, '. ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`.replace(/[^.?!)]$/, '$&.');
};
