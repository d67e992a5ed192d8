import type { Db } from '@toolboxai/database';
import type { FastifyRequest } from 'fastify';
import { oncePerRequest } from '#platform/http';
import { findPlayer, type PlayerRow } from './player-store.ts';
import { hashOfRequest } from './player-token.ts';
import { noSeat, seatRemoved } from './refuse-command.ts';

export type SeatGuard = {
  /** Whose seat a request comes from; throws UNAUTHENTICATED, or SEAT_REMOVED for someone who was taken out. */
  (request: FastifyRequest): Promise<PlayerRow>;
  /** The same as a hook: a route that has it looks at nothing of a request before it knows whose it is. */
  before(request: FastifyRequest): Promise<void>;
};

export function createSeatGuard(db: Db): SeatGuard {
  const guard = oncePerRequest((request) => identify(db, request));
  const before = async (request: FastifyRequest): Promise<void> => {
    await guard(request);
  };
  return Object.assign(guard, { before });
}

async function identify(db: Db, request: FastifyRequest): Promise<PlayerRow> {
  const hash = hashOfRequest(request, 'seat');
  const player = hash && (await findPlayer(db, hash));
  if (!player) throw noSeat();
  if (player.removed) throw seatRemoved();
  return player;
}
