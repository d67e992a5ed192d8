import { AppError, type ErrorCode, errorCodes, type Problem } from '@toolboxai/contracts';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

/** Any error as RFC 9457 problem details. What was not meant for the public becomes INTERNAL. */
export function toProblem(error: unknown, requestId: string, instance: string): Problem {
  const known = asAppError(error);
  return {
    type: `urn:toolboxai:problem:${known.code.toLowerCase().replaceAll('_', '-')}`,
    title: errorCodes[known.code].title,
    status: known.status,
    detail: known.publicMessage,
    instance,
    code: known.code,
    request_id: requestId,
    ...(known.errors.length > 0 && { errors: [...known.errors] }),
    ...(known.suggestions.length > 0 && { suggestions: [...known.suggestions] }),
  };
}

export function asAppError(error: unknown): AppError {
  const told = findAppError(error);
  if (told) return told;
  if (hasZodFastifySchemaValidationErrors(error)) return validationError(error.validation);
  const status = statusOf(error);
  const code = status === undefined ? undefined : codeOf(status);
  if (code) return new AppError(code, { publicMessage: messageOf(error), cause: error });
  return new AppError('INTERNAL', {
    publicMessage: 'Nothing of yours was lost. Try again; if it stays, tell the operator this request id.',
    cause: error,
  });
}

/** Drizzle wraps whatever a query throws, such as that there is no connection for it. */
export function findAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  return error instanceof Error && error.cause !== undefined ? findAppError(error.cause) : undefined;
}

/** What Fastify itself refuses: `error.statusCode`. */
const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'MALFORMED_REQUEST',
  404: 'NOT_FOUND',
  412: 'PRECONDITION_FAILED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'OVERLOADED',
};

/** Whatever else Fastify and its plugins find wrong with a request is the caller's, never a fault here. */
const codeOf = (status: number): ErrorCode | undefined =>
  codeOfStatus[status] ?? (status >= 400 && status < 500 ? 'MALFORMED_REQUEST' : undefined);

const statusOf = (error: unknown): number | undefined =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : 'The request could not be read.');

/** As many as a person would read. */
const mostIssues = 20;

function validationError(issues: readonly { instancePath: string; message?: string }[]): AppError {
  const errors = issues.slice(0, mostIssues).map((issue) => ({
    path: issue.instancePath.replaceAll('/', '.').replace(/^\./, ''),
    message: issue.message ?? 'is not valid',
  }));
  return new AppError('VALIDATION_FAILED', {
    publicMessage: errors.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join('; '),
    errors,
  });
}
