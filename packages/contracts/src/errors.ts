import { z } from 'zod';

/**
 * Every error that the product can answer with. A retired code is deleted here and never used again.
 * `status` is the HTTP status; `title` is safe to show to anyone.
 */
export const errorCodes = {
  VALIDATION_FAILED: { status: 422, title: 'The request is not valid' },
  MALFORMED_REQUEST: { status: 400, title: 'The request could not be read' },
  UNAUTHENTICATED: { status: 401, title: 'Log in first' },
  INVALID_CREDENTIALS: { status: 401, title: 'Email or password is wrong' },
  TOKEN_EXPIRED: { status: 401, title: 'The session has ended: log in again' },
  TOKEN_REUSED: { status: 401, title: 'This session was ended for safety: log in again' },
  FORBIDDEN: { status: 403, title: 'You may not do this' },
  NOT_FOUND: { status: 404, title: 'Not found' },
  CONFLICT: { status: 409, title: 'It has changed meanwhile' },
  IDEMPOTENCY_MISMATCH: { status: 409, title: 'This Idempotency-Key was used for another request' },
  NOT_CANCELLABLE: { status: 409, title: 'The task has already ended' },
  PRECONDITION_FAILED: { status: 412, title: 'It has changed since you read it' },
  PAYLOAD_TOO_LARGE: { status: 413, title: 'The request is too large' },
  HEADERS_TOO_LARGE: { status: 431, title: 'The headers are too large' },
  REQUEST_TIMEOUT: { status: 408, title: 'The request took too long to come in' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'Send JSON' },
  UNKNOWN_AGENT_TASK: { status: 422, title: 'No agent does this task' },
  UNKNOWN_TOPIC: { status: 422, title: 'This topic is not known' },
  AMBIGUOUS_TOPIC: { status: 422, title: 'This topic can mean several things' },
  UNSAFE_TEXT: { status: 422, title: 'This text cannot be used for children' },
  INTERNAL: { status: 500, title: 'Something went wrong here' },
  NOT_IMPLEMENTED: { status: 501, title: 'Not built yet' },
  DEPENDENCY_UNAVAILABLE: { status: 503, title: 'A service that this needs does not answer' },
  SWITCHED_OFF: { status: 503, title: 'This part is switched off' },
  OVERLOADED: { status: 503, title: 'Too busy just now' },
  TASK_TIMED_OUT: { status: 504, title: 'The task took too long' },
  LESSON_UNPROVEN: { status: 422, title: 'The lesson could not be proven' },
  MODEL_FAILED: { status: 502, title: 'The model did not give what was needed' },
  JOIN_CODE_UNKNOWN: { status: 404, title: 'No class has this code' },
  CLASS_ENDED: { status: 410, title: 'This class has ended' },
  CLASS_PAUSED: { status: 409, title: 'The class is paused' },
  CLASS_FULL: { status: 409, title: 'The class is full' },
  SEAT_REMOVED: { status: 403, title: 'Your teacher took you out of the class' },
  ANSWER_REFUSED: { status: 409, title: 'This answer does not count' },
  RATE_LIMITED: { status: 429, title: 'Too many tries' },
  SCRIPT_REFUSED: { status: 422, title: 'This script is not allowed' },
  ROBLOX_REFUSED: { status: 502, title: 'Roblox refused it' },
  PLAYTEST_FAILED: { status: 500, title: 'The world failed its playtest' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorCodes;
export const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(errorCodes, code);

/** One fault of one field, as RFC 9457 problem details carry it in `errors`. */
export const fieldErrorSchema = z.object({ path: z.string(), message: z.string() });

/** RFC 9457 problem details: the body of every error answer. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  code: z.string(),
  request_id: z.string(),
  errors: z.array(fieldErrorSchema).optional(),
  suggestions: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

export type AppErrorInput = {
  /** What the person who asked may read: what happened, what is safe, what to do. */
  publicMessage: string;
  /** For the log only. */
  context?: Record<string, unknown>;
  cause?: unknown;
  /** Nearest valid choices, for example topics. Public. */
  suggestions?: readonly string[];
  errors?: readonly { path: string; message: string }[];
};

/** The one error type that use cases throw. Only `platform/http` and the CLI turn it into a reply. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly publicMessage: string;
  readonly context: Record<string, unknown>;
  readonly suggestions: readonly string[];
  readonly errors: readonly { path: string; message: string }[];

  constructor(code: ErrorCode, input: AppErrorInput) {
    super(`${code}: ${input.publicMessage}`, { cause: input.cause });
    this.name = 'AppError';
    this.code = code;
    this.publicMessage = input.publicMessage;
    this.context = input.context ?? {};
    this.suggestions = input.suggestions ?? [];
    this.errors = input.errors ?? [];
  }

  get status(): number {
    return errorCodes[this.code].status;
  }
}
