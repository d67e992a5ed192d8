import { type AnswerRecorded, classChannel, classEventNames } from '@toolboxai/contracts';
import type { Transaction } from '@toolboxai/database';
import { type Command, decide, type GameEvent, type PlayerState, type RefusalReason } from '@toolboxai/game';
import type { PlayDeps } from './class-deps.ts';
import { clockOf, gameOf, toBoardPlayer } from './class-game.ts';
import type { KeptLesson } from './keep-lessons.ts';
import { insertResponses, lockPlayer, type PlayerRow, type Response, saveState } from './player-store.ts';
import { noSeat, seatRemoved } from './refuse-command.ts';
import { type ClassRow, findClass } from './store.ts';

export type Turn = {
  klass: ClassRow;
  kept: KeptLesson;
  /** After the turn. */
  player: PlayerRow;
  /** Answers that counted. */
  responses: Response[];
  /** Why the core refused one of the commands. */
  refused: RefusalReason | undefined;
};

/** Commands of one player, given the player before the turn and the class's clock. */
export type Act = (player: PlayerRow, atMs: number) => readonly Command[];

/**
 * One player's turn. The player's row is locked, and only then is the class read, so that a change of the class is either seen or
 * waits for this turn to be over; the core decides; state, responses and the teacher's events are written, the events last.
 */
export async function takeTurn(deps: PlayDeps, tx: Transaction, seat: Seat, act: Act): Promise<Turn> {
  const before = await lockPlayer(tx, seat.session_id, seat.seat);
  const klass = before && (await findClass(tx, null, before.session_id));
  const kept = klass && (await deps.lessons.of(tx, klass.id));
  if (!before || !klass || !kept) throw noSeat();
  if (before.removed) throw seatRemoved();
  const atMs = clockOf(klass);
  let game = gameOf(kept.definition, klass, [before.state]);
  const events: GameEvent[] = [];
  for (const command of act(before, atMs)) {
    const decision = decide(game, command);
    game = decision.state;
    events.push(...decision.events);
  }
  const state = game.players[0] ?? before.state;
  const player = { ...before, state };
  const responses = responsesOf(state, events);
  if (events.some(({ type }) => type !== 'refused')) await saveState(tx, klass.id, before.seat, state);
  await insertResponses(
    tx,
    klass.id,
    before.seat,
    responses.map((response) => ({ ...response, at_ms: atMs })),
  );
  for (const news of newsOf(player, events)) await deps.events.append(tx, classChannel(klass.id), classEventNames.answered, news);
  return { klass, kept, player, responses, refused: refusalOf(events) };
}

export type Seat = Pick<PlayerRow, 'session_id' | 'seat'>;

/** Who left and is here again plays on. */
const comeBack = ({ state }: PlayerRow, atMs: number): Command[] =>
  state.present ? [] : [{ type: 'join', player: state.id, at_ms: atMs }];

/** Nothing but that time has passed. */
export const passTime: Act = (player, atMs) => [{ type: 'tick', at_ms: atMs }, ...comeBack(player, atMs)];

const triedOf = (state: PlayerState, questionId: string): readonly string[] =>
  state.questions.find(({ id }) => id === questionId)?.tried ?? [];

function responsesOf(state: PlayerState, events: readonly GameEvent[]): Response[] {
  return events.flatMap((event) => {
    if (event.type !== 'answered') return [];
    const { question, choice, correct, points } = event;
    return [{ question_id: question, choice_id: choice, attempt: triedOf(state, question).indexOf(choice) + 1, correct, points }];
  });
}

type News = Omit<AnswerRecorded, '_seq' | '_epoch' | '_id'>;

/** What the teacher's board is told: answers that counted, and questions whose time ran out. */
export function newsOf(row: PlayerRow, events: readonly GameEvent[]): News[] {
  const player = toBoardPlayer(row, row.state);
  return events.flatMap((event): News[] => {
    if (event.type === 'answered') {
      const { question, choice, correct, attempts_left } = event;
      const attempt = triedOf(row.state, question).indexOf(choice) + 1;
      const missed = !correct && attempts_left === 0;
      return [{ player, question_id: question, choice_id: choice, correct, attempt, missed }];
    }
    if (event.type !== 'closed' || event.reason !== 'time') return [];
    const attempt = triedOf(row.state, event.question).length;
    return [{ player, question_id: event.question, choice_id: null, correct: false, attempt, missed: true }];
  });
}

/** A refusal that nobody asked about, such as of a tick in an ended class, is none. */
function refusalOf(events: readonly GameEvent[]): RefusalReason | undefined {
  for (const event of events)
    if (event.type === 'refused' && event.command !== 'tick' && event.command !== 'join') return event.reason;
  return undefined;
}
