import { setTimeout as wait } from 'node:timers/promises';

/** Throws the reason of `signal`, where a bare timer would throw an AbortError that says nothing. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, signal && { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}
