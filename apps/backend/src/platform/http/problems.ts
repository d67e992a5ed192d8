import { problemSchema } from '@toolboxai/contracts';

/** Response schemas for the error statuses that a route can answer with, for its documentation. */
export const problems = <Status extends number>(...statuses: readonly Status[]): Record<Status, typeof problemSchema> =>
  // oxlint-disable-next-line typescript/consistent-type-assertions -- fromEntries forgets which keys it was given
  Object.fromEntries(statuses.map((status) => [status, problemSchema])) as Record<Status, typeof problemSchema>;
