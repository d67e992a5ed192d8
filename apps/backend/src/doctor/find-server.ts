import { type Patient } from './finding.ts';

const answerMs = 3_000;

/** Asks `/health/live`, which needs no database. */
export async function findServer(url: string): Promise<Patient['server']> {
  try {
    const response = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(answerMs), redirect: 'manual' });
    const ours = response.status === 200 && (await response.text()) === '{"status":"ok"}';
    return ours ? 'running' : 'foreign';
  } catch {
    // Nothing listens there, it is no web server, or it hangs: `checkPort` tells which.
    return 'none';
  }
}
