import type { Db } from '@toolboxai/database';
import { listBreakers } from '#features/system';
import { type Finding, ok, warning } from './finding.ts';

const check = 'breakers';

/** What each server last wrote down about the services outside. */
export async function lookAtBreakers(db: Db): Promise<Finding[]> {
  const all = await listBreakers(db);
  const shut = all.filter(({ state }) => state !== 'closed');
  if (shut.length === 0) return [ok(check, `${all.length} are known, none is open`)];
  return shut.map(({ name, instance, state, failures, changedAt }) =>
    warning(check, {
      detail: `"${name}" is ${state} on ${instance} since ${changedAt.toISOString()}`,
      cause:
        state === 'isolated'
          ? 'An admin switched it off.'
          : `The service failed ${failures} times in a row, so it is left alone and what needs it does without.`,
      fix:
        state === 'isolated'
          ? `When it may be called again: POST /api/v1/system/circuit-breakers/${name}/reset`
          : 'Look whether that service is up and its key right; it is tried again by itself.',
    }),
  );
}
