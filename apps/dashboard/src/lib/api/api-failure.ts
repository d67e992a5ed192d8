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
    message: 'ToolboxAI does not answer. Nothing is lost: check that it still runs, then try again.',
    cause,
  });
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
  const faults = (errors ?? []).map((fault) => fault.message).join(' ');
  return new ApiFailure({
    kind: 'problem',
    status,
    code,
    message: [detail ?? title, faults].filter((part) => part !== '').join(' '),
    suggestions: suggestions ?? [],
  });
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
