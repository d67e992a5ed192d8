import { AppError, type RobloxResult } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import type { Command } from '@toolboxai/game';
import { addPlayer, type SeatDeps } from './add-player.ts';
import type { PlayDeps } from './class-deps.ts';
import { findResponse, findRobloxSeat, type PlayerRow } from './player-store.ts';
import { classEnded, noSuchClass, refusedCommand } from './refuse-command.ts';
import { type ClassRow, lockClass } from './store.ts';
import { takeTurn } from './take-turn.ts';

/**
 * Takes down what a Roblox server reports. Its players have seats of their own; whether the answer is right is decided here, by the
 * same core on the class's own copy of the lesson. The same report again counts once. Throws what the core refuses.
 */
export async function recordRobloxAnswer(deps: PlayDeps & SeatDeps, klass: ClassRow, result: RobloxResult): Promise<void> {
  if (result.session_code !== klass.code)
    throw new AppError('FORBIDDEN', { publicMessage: 'This token belongs to a class with another code.' });
  if (klass.status === 'ended' || klass.expired) throw classEnded();
  const refused = await deps.transact(klass.id, async (tx) => {
    const seat = await seatOf(deps, tx, klass.id, result);
    const turn = await takeTurn(deps, tx, { session_id: klass.id, seat }, (player, atMs) => play(player, atMs, result));
    const earlier = turn.refused && (await findResponse(tx, turn.player, result.question_id, result.choice_id));
    return earlier ? undefined : turn.refused;
  });
  if (refused) throw refusedCommand(refused);
}

async function seatOf(deps: SeatDeps, tx: Transaction, id: string, { server, seat }: RobloxResult): Promise<number> {
  const known = await findRobloxSeat(tx, id, server, seat);
  if (known !== undefined) return known;
  const klass = await lockClass(tx, null, id);
  if (!klass) throw noSuchClass();
  // Another report of the same player may have been first while this one waited.
  const meanwhile = await findRobloxSeat(tx, id, server, seat);
  if (meanwhile !== undefined) return meanwhile;
  const seated = await addPlayer(deps, tx, klass, { origin: 'roblox', robloxServer: server, robloxSeat: seat });
  return seated.seat;
}

/** The question was opened `ms` before the answer, in Roblox; what else has run out meanwhile is closed after it. */
function play(before: PlayerRow, atMs: number, { question_id, choice_id, ms }: RobloxResult): Command[] {
  const player = before.state.id;
  const asked = before.state.questions.some(({ id, status }) => id === question_id && status !== 'new');
  return [
    ...(asked ? [] : [{ type: 'ask', player, question: question_id, at_ms: Math.max(0, atMs - ms) } as const]),
    { type: 'answer', player, question: question_id, choice: choice_id, at_ms: atMs },
    { type: 'tick', at_ms: atMs },
  ];
}
