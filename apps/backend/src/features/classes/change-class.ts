import { AppError, type ClassStatus, type ClassSummary, classChannel, classEventNames, playChannel } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import { type Command, decide } from '@toolboxai/game';
import type { PlayDeps } from './class-deps.ts';
import { clockOf, gameOf } from './class-game.ts';
import { lockPlayers, saveStates } from './player-store.ts';
import { noSuchClass } from './refuse-command.ts';
import { type ClassRow, lockClass, readSummary, updateStatus } from './store.ts';
import { newsOf } from './take-turn.ts';

/**
 * Pauses a class, lets it go on, or ends it, which is final (CONFLICT after it). All its players are locked, one after the other
 * as their turns end, and the core decides on all of them at once. Asking for what is already so changes nothing.
 */
export async function changeClass(deps: PlayDeps, owner: string | null, id: string, status: ClassStatus): Promise<ClassSummary> {
  return deps.transact(id, async (tx) => {
    const klass = await lockClass(tx, owner, id);
    if (!klass) throw noSuchClass();
    if (klass.status !== status) await change(deps, tx, klass, status);
    const summary = await readSummary(tx, id);
    if (!summary) throw noSuchClass();
    return summary;
  });
}

async function change(deps: PlayDeps, tx: Transaction, klass: ClassRow, status: ClassStatus): Promise<void> {
  if (klass.status === 'ended')
    throw new AppError('CONFLICT', { publicMessage: 'This class has ended. Start a new one from its lesson.' });
  const kept = await deps.lessons.of(tx, klass.id);
  if (!kept) throw noSuchClass();
  const players = await lockPlayers(tx, klass.id);
  const states = players.map(({ state }) => state);
  const decision = decide(gameOf(kept.definition, klass, states), commandFor(klass, status));
  const changed = players.map((player, index) => ({ ...player, state: decision.state.players[index] ?? player.state }));
  await saveStates(
    tx,
    klass.id,
    changed.map(({ seat, state }) => ({ seat, state })),
  );
  await updateStatus(tx, klass.id, { status, pausedAtMs: status === 'paused' ? klass.now_ms : null });
  // The end closes every question of everyone: the board asks for the results instead of hearing of each.
  const late = status === 'ended' ? [] : changed;
  for (const player of late) {
    const own = decision.events.filter((event) => 'player' in event && event.player === player.state.id);
    for (const news of newsOf(player, own)) await deps.events.append(tx, classChannel(klass.id), classEventNames.answered, news);
  }
  await deps.events.append(tx, classChannel(klass.id), classEventNames.changed, { status });
  await deps.events.append(tx, playChannel(klass.id), classEventNames.changed, { status });
}

function commandFor(klass: ClassRow, status: ClassStatus): Command {
  if (status === 'ended') return { type: 'finish', at_ms: clockOf(klass) };
  return { type: status === 'paused' ? 'pause' : 'resume', at_ms: klass.now_ms };
}
