export type DescribedError = { type: string; message: string; code?: string; stack: string[] };

const longestMessage = 300;

/**
 * An error as it may be written down. A query's parameters and a model's prompt hang on the errors of those libraries (Drizzle's
 * own message holds them too), so what is told is the cause, its code, and where it happened.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'something that is no error was thrown', stack: [] };
  if ('query' in error && error.cause instanceof Error) return describeError(error.cause);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: error.message.slice(0, longestMessage),
    ...('code' in error && (typeof error.code === 'string' || typeof error.code === 'number') && { code: String(error.code) }),
    stack: frames.slice(0, 12).map((line) => line.trim()),
  };
}
