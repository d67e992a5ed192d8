import { AppError, classChannel, classEventNames, playLimits } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import { decide } from '@toolboxai/game';
import type { ClassDeps } from './class-deps.ts';
import { clockOf, gameOf, toBoardPlayer } from './class-game.ts';
import { drawNicknames } from './nicknames.ts';
import { countTeams, insertPlayer, type Newcomer, type NewPlayer } from './player-store.ts';
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
  const sizes = await countTeams(tx, klass.id);
  const players = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const seat = klass.next_seat;
  if (players >= playLimits.players || seat > playLimits.seats) throw classFull();
  const id = String(seat);
  const team = smallestTeam(kept.definition.rules.teams, sizes);
  const command = { type: 'join', player: id, team, at_ms: clockOf(klass) } as const;
  const { state, events } = decide(gameOf(kept.definition, klass, []), command);
  const joined = state.players.find((player) => player.id === id);
  if (!joined) throw refusedCommand(events.flatMap((event) => (event.type === 'refused' ? [event.reason] : []))[0] ?? 'finished');
  const nickname = await nameAndInsert(deps, tx, klass.id, { seat, state: joined }, newcomer);
  await takeSeat(tx, klass.id);
  const row = { session_id: klass.id, seat, nickname, origin: newcomer.origin, state: joined, removed: false };
  const player = toBoardPlayer(row, joined);
  await deps.events.append(tx, classChannel(klass.id), classEventNames.playerJoined, { player });
  return { seat, nickname, team: joined.team };
}

/** As the game's core chooses, of which this class's players are too many to be read for each newcomer: of equal ones the first. */
function smallestTeam(teams: number, sizes: ReadonlyMap<number, number>): number {
  const all = Array.from({ length: teams }, (_, index) => index + 1);
  return all.reduce((best, team) => (best === 0 || (sizes.get(team) ?? 0) < (sizes.get(best) ?? 0) ? team : best), 0);
}

/** Inserts the player under a nickname that nobody in the class has or had. */
async function nameAndInsert(
  { draw }: SeatDeps,
  tx: Transaction,
  classId: string,
  player: Omit<NewPlayer, 'nickname'>,
  newcomer: Newcomer,
): Promise<string> {
  for (const nickname of drawNicknames(draw))
    if (await insertPlayer(tx, classId, { ...player, nickname }, newcomer)) return nickname;
  throw new RangeError('All nicknames are taken.');
}

const classFull = (): AppError =>
  new AppError('CLASS_FULL', {
    publicMessage: `The class has all the players that it can have (${playLimits.players}). Tell your teacher.`,
  });
