import { problemSchema } from '@toolboxai/contracts';

/**
 * Why a request gave nothing: `offline`: the server was not reached; `problem`: it answered with an error;
 * `unreadable`: it answered something else than the contract says.
 */
export type FailureKind = 'offline' | 'problem' | 'unreadable';

type FailureInput = {
  kind: FailureKind;
  message: string;
  status?: number;
  code?: string;
  suggestions?: readonly string[];
  cause?: unknown;
};

/** The one error that the page's requests throw; `message` is for the person who reads the page. */
export class ApiFailure extends Error {
  readonly kind: FailureKind;
  readonly status: number;
  readonly code: string;
  readonly suggestions: readonly string[];

  constructor(input: FailureInput) {
    super(input.message, { cause: input.cause });
    this.name = 'ApiFailure';
    this.kind = input.kind;
    this.status = input.status ?? 0;
    this.code = input.code ?? '';
    this.suggestions = input.suggestions ?? [];
  }
}

export function offlineFailure(cause: unknown): ApiFailure {
  return new ApiFailure({
    kind: 'offline',
    message: 'ToolboxAI does not answer. Nothing is lost: check that it still runs.',
    cause,
  });
}

/** How a schema's faults are said is loaded when there are any: few pages ever show one, and players' devices are slow. */
async function sayPlainly(detail: string, faults: readonly { path: string; message: string }[]): Promise<string> {
  if (faults.length === 0) return detail;
  const { sayRefusal } = await import('./plain-faults.ts');
  return sayRefusal(detail, faults);
}

/** Reads a problem-details body; a proxy's HTML error page gives a plain sentence with the status. */
export async function failureOf(response: Response): Promise<ApiFailure> {
  const problem = problemSchema.safeParse(await response.json().catch(() => null));
  if (!problem.success) {
    return new ApiFailure({
      kind: 'problem',
      status: response.status,
      message: `The server answered with error ${response.status} and no reason. Nothing was changed: try again in a moment.`,
    });
  }
  const { title, detail, code, status, suggestions, errors } = problem.data;
  return new ApiFailure({
    kind: 'problem',
    status,
    code,
    message: await sayPlainly(detail ?? title, errors ?? []),
    suggestions: suggestions ?? [],
  });
}

/** A server that starts anew, or is out of breath: the same request may go through in a moment. */
const passingStatuses: readonly number[] = [429, 502, 503, 504];

/** Whether an error passes by itself, so that the page may ask again without being told to. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiFailure) || error.code === 'SWITCHED_OFF') return false;
  return error.kind === 'offline' || passingStatuses.includes(error.status);
}

/** The failure of anything thrown, so that a page can always say something true. */
export function asFailure(error: unknown): ApiFailure {
  if (error instanceof ApiFailure) return error;
  return new ApiFailure({
    kind: 'unreadable',
    message: 'The page met something that it did not expect. Your lessons are safe: reload the page.',
    cause: error,
  });
}
