import type { Config } from '#config';

/** What one look found. A fault keeps something from working; a warning will, or only costs. */
export type Finding = {
  check: string;
  status: 'ok' | 'off' | 'warning' | 'fault';
  /** What was seen. */
  detail: string;
  cause?: string;
  /** What to do about it. */
  fix?: string;
};

export type Patient = {
  env: Readonly<Record<string, string | undefined>>;
  /** The repository's root, or the folder that the package lies in. */
  root: string;
  config: Config;
  /** Where the server is, or would be. */
  url: string;
  /** Whether something answers there, and whether it is ours. */
  server: 'running' | 'foreign' | 'none';
  /** How long to look at the memory of a running server; 0 for not at all. */
  watchSeconds: number;
};

export type Check = (patient: Patient) => Promise<readonly Finding[]>;

export const ok = (check: string, detail: string): Finding => ({ check, status: 'ok', detail });
export const off = (check: string, detail: string): Finding => ({ check, status: 'off', detail });

type Trouble = { detail: string; cause: string; fix: string };
export const fault = (check: string, trouble: Trouble): Finding => ({ check, status: 'fault', ...trouble });
export const warning = (check: string, trouble: Trouble): Finding => ({ check, status: 'warning', ...trouble });

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Milliseconds of the fastest of several tries: what is slow is so each time, and what this process itself does is not. */
export async function fastest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 6; time++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return Math.round(best * 10) / 10;
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
