import { setTimeout as wait } from 'node:timers/promises';
import { problemSchema } from '@toolboxai/contracts';

export type Answer = {
  status: number;
  headers: Headers;
  text: string;
  /** Undefined where it is none. */
  json: unknown;
  /** From the request to the last byte. */
  ms: number;
};

export type AskOptions = { body?: unknown; headers?: Record<string, string>; limitMs?: number };

/** One request at the server, as the user who is logged in. Waits where the server says that it was one too many. */
export type Ask = (method: string, path: string, options?: AskOptions) => Promise<Answer>;

const answerMs = 30_000;
const mostTries = 4;
const longestRetrySeconds = 60;

export function createAsk(url: string, token: string | undefined): Ask {
  const send = async (method: string, path: string, { body, headers, limitMs = answerMs }: AskOptions): Promise<Answer> => {
    const start = performance.now();
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: /^[{[]/.test(text) ? parse(text) : undefined,
      ms: performance.now() - start,
    };
  };
  return async (method, path, options = {}) => {
    let answer = await send(method, path, options);
    for (let tries = 1; answer.status === 429 && tries < mostTries; tries += 1) {
      const seconds = Number(answer.headers.get('retry-after') ?? 1);
      if (!(seconds <= longestRetrySeconds)) break;
      await wait(seconds * 1000);
      answer = await send(method, path, options);
    }
    return answer;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Something else that begins like it.
    return undefined;
  }
}

/** What the server says of its refusal, and the status. */
export function refusalOf({ status, json }: Answer): string {
  const problem = problemSchema.safeParse(json).data;
  return problem ? `${status}: ${problem.detail ?? problem.title}` : `${status}`;
}
