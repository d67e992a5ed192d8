import { AppError, classChannel, classEventNames, playLimits } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import { decide } from '@toolboxai/game';
import type { ClassDeps } from './class-deps.ts';
import { clockOf, gameOf, toBoardPlayer, toMembers } from './class-game.ts';
import { drawNickname } from './nicknames.ts';
import { insertPlayer, listSeats, type Newcomer } from './player-store.ts';
import { classEnded, noSuchClass, refusedCommand } from './refuse-command.ts';
import { type ClassRow, takeSeat } from './store.ts';

export type SeatDeps = Pick<ClassDeps, 'events' | 'lessons' | 'draw'>;

export type Seated = { seat: number; nickname: string; team: number };

/**
 * Gives someone the next seat of a class that this transaction holds locked. Throws CLASS_ENDED, also where the code has run out,
 * and CLASS_FULL.
 */
export async function addPlayer(deps: SeatDeps, tx: Transaction, klass: ClassRow, newcomer: Newcomer): Promise<Seated> {
  if (klass.status === 'ended' || klass.expired) throw classEnded();
  const kept = await deps.lessons.of(tx, klass.id);
  if (!kept) throw noSuchClass();
  const seats = await listSeats(tx, klass.id);
  const members = toMembers(kept.definition, seats);
  const seat = klass.next_seat;
  if (members.length >= playLimits.players || seat > playLimits.seats) throw classFull();
  const id = String(seat);
  const { state, events } = decide(gameOf(kept.definition, klass, members), { type: 'join', player: id, at_ms: clockOf(klass) });
  const joined = state.players.find((player) => player.id === id);
  if (!joined) throw refusedCommand(events.flatMap((event) => (event.type === 'refused' ? [event.reason] : []))[0] ?? 'finished');
  const nickname = drawNickname(new Set(seats.map((taken) => taken.nickname)), deps.draw);
  await insertPlayer(tx, klass.id, { seat, nickname, state: joined }, newcomer);
  await takeSeat(tx, klass.id);
  const row = { session_id: klass.id, seat, nickname, origin: newcomer.origin, state: joined, removed: false };
  const player = toBoardPlayer(row, joined);
  await deps.events.append(tx, classChannel(klass.id), classEventNames.playerJoined, { player });
  return { seat, nickname, team: joined.team };
}

const classFull = (): AppError =>
  new AppError('CLASS_FULL', {
    publicMessage: `The class has all the players that it can have (${playLimits.players}). Tell your teacher.`,
  });
