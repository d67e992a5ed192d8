import { AppError } from '@toolboxai/contracts';
import type { Breaker } from '#platform/resilience';
import type { OpenCloud } from './open-cloud.ts';

/** Open Cloud behind a breaker: while Roblox is ill, nobody waits for it. */
export const guardCloud = (cloud: OpenCloud, breaker: Breaker): OpenCloud => ({
  publish: (place, versionType, signal) => breaker.run(() => cloud.publish(place, versionType, signal), signal),
  runLuau: (version, script, signal) => breaker.run(() => cloud.runLuau(version, script, signal), signal),
});

/** Whether Roblox is ill, or has had too many requests. A key or a place that it refuses is no such thing. */
export function isRobloxFault(error: unknown): boolean {
  if (!(error instanceof AppError)) return true;
  const { status } = error.context;
  return typeof status !== 'number' || status >= 500 || status === 429;
}
