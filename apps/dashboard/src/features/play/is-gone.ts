import { ApiFailure } from '../../lib/api/api-failure.ts';

const goneStatuses: readonly number[] = [401, 403, 404, 410];

/** Whether the host says that this player, or the whole game, is no more. */
export const isGone = (error: unknown): boolean => error instanceof ApiFailure && goneStatuses.includes(error.status);
