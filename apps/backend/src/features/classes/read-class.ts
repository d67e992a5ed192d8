import type { BoardPlayer, ClassSummary } from '@toolboxai/contracts';
import { classChannel } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import { decide, type PlayerState } from '@toolboxai/game';
import type { PlayDeps } from './class-deps.ts';
import { clockOf, gameOf, toBoardPlayer } from './class-game.ts';
import type { KeptLesson } from './keep-lessons.ts';
import { listPlayers, listResponses, type SeatResponse } from './player-store.ts';
import { noSuchClass } from './refuse-command.ts';
import { findClass, readSummary } from './store.ts';

/** A class at one moment. */
export type WholeClass = {
  summary: ClassSummary;
  kept: KeptLesson;
  players: { board: BoardPlayer; state: PlayerState }[];
  responses: SeatResponse[];
  /** The number in the teacher's channel up to which this is true. */
  seq: number;
};

/** All of a class as it is in one snapshot of the database; questions whose time has run out since count as missed. */
export async function readClass(deps: PlayDeps, owner: string | null, id: string): Promise<WholeClass> {
  return deps.db.transaction((tx) => read(deps, tx, owner, id), { isolationLevel: 'repeatable read', accessMode: 'read only' });
}

async function read(deps: PlayDeps, tx: Transaction, owner: string | null, id: string): Promise<WholeClass> {
  const klass = await findClass(tx, owner, id);
  const summary = klass && (await readSummary(tx, id));
  const kept = klass && (await deps.lessons.of(tx, id));
  if (!klass || !summary || !kept) throw noSuchClass();
  const rows = await listPlayers(tx, id);
  const states = rows.map(({ state }) => state);
  const now = decide(gameOf(kept.definition, klass, states), { type: 'tick', at_ms: clockOf(klass) }).state.players;
  const players = rows.map((row, index) => {
    const state = now[index] ?? row.state;
    return { board: toBoardPlayer(row, state), state };
  });
  const seq = await deps.events.head(tx, classChannel(id));
  return { summary, kept, players, responses: await listResponses(tx, id), seq };
}
