import { AppError } from '@toolboxai/contracts';
import { isOutOfReach } from '@toolboxai/database';

const retryAfterSeconds = 5;

/** What to tell who asks while the database is stopped or starts anew; undefined for any other error. */
export function explainOutage(error: unknown): AppError | undefined {
  if (!isOutOfReach(error)) return undefined;
  return new AppError('DEPENDENCY_UNAVAILABLE', {
    publicMessage: `The database does not answer just now. What is stored is safe, and work under way waits for it. Try again in ${retryAfterSeconds} seconds.`,
    context: { retryAfterSeconds },
    cause: error,
  });
}
