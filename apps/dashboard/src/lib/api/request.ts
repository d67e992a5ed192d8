import { ApiFailure, failureOf, offlineFailure } from './api-failure.ts';

/** What a zod schema of the contracts offers; the page never trusts a body that was not parsed. */
export type Schema<T> = { safeParse(input: unknown): { success: true; data: T } | { success: false; error: unknown } };

export type RequestOptions = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON, or as a form when it is URLSearchParams. */
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
};

/** Where the bearer token comes from; `refresh` gives a new one, or null when the session has ended. */
export type TokenSource = { accessToken(): Promise<string | null>; refresh(): Promise<string | null> };

export type Send = (path: string, options?: RequestOptions) => Promise<Response>;

const timeoutMs = 30_000;

function toInit(options: RequestOptions, token: string | null): RequestInit {
  const headers = new Headers(options.headers);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  const init: RequestInit = { method: options.method ?? 'GET', headers };
  const timeout = AbortSignal.timeout(timeoutMs);
  init.signal = options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]);
  if (options.body instanceof URLSearchParams) {
    init.body = options.body;
  } else if (options.body !== undefined) {
    headers.set('content-type', 'application/json');
    init.body = JSON.stringify(options.body);
  }
  return init;
}

/**
 * A fetch that throws `ApiFailure` only. A 401 is answered by one refresh and one retry: requests that carry an
 * Idempotency-Key or only read may be repeated, and a refused request has done nothing yet.
 */
export function createSend(baseUrl: string, tokens: TokenSource | null, fetchFn: typeof fetch): Send {
  const once = async (path: string, options: RequestOptions, token: string | null): Promise<Response> => {
    try {
      return await fetchFn(new URL(path, `${baseUrl}/`), toInit(options, token));
    } catch (error) {
      if (options.signal?.aborted) throw error;
      throw offlineFailure(error);
    }
  };
  return async (path, options = {}) => {
    let response = await once(path, options, tokens === null ? null : await tokens.accessToken());
    if (response.status === 401 && tokens !== null) {
      const fresh = await tokens.refresh();
      if (fresh !== null) response = await once(path, options, fresh);
    }
    if (!response.ok) throw await failureOf(response);
    return response;
  };
}

/** The body of an answer, parsed by its contract. */
export async function readJson<T>(response: Response, schema: Schema<T>): Promise<T> {
  const parsed = schema.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  throw new ApiFailure({
    kind: 'unreadable',
    status: response.status,
    message: 'The server and this page do not fit together. Your lessons are safe: reload the page, or restart ToolboxAI.',
    cause: parsed.error,
  });
}
