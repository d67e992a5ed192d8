import { ConfigError } from '@toolboxai/backend/config';
import { describeError } from '@toolboxai/backend/log';
import { AppError, type ErrorCode } from '@toolboxai/contracts';
import { DatabaseError } from '@toolboxai/database';
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
export function reportFailure(error: unknown, print: (line: string) => void): number {
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
  if (error instanceof ConfigError || error instanceof DatabaseError) {
    print(error.message);
    return 1;
  }
  const { type, message, stack } = describeError(error);
  print([`${type}: ${message}`, ...stack].join('\n  '));
  return 1;
}

/** commander's message on one line, as a sentence. */
const sentenceOf = (message: string): string => {
  const line = message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, '. ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`.replace(/[^.?!)]$/, '$&.');
};
