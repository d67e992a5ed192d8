import {
  type AnswerRecorded,
  answerRecordedSchema,
  type BoardPlayer,
  type BoardQuestion,
  type ClassBoard,
  classChangedSchema,
  classEventNames,
  playerJoinedSchema,
  playerRemovedSchema,
} from '@toolboxai/contracts';
import type { ChannelEvent } from '../../lib/api/local-schemas.ts';

function withPlayer(players: readonly BoardPlayer[], player: BoardPlayer): BoardPlayer[] {
  const isKnown = players.some(({ seat }) => seat === player.seat);
  return isKnown ? players.map((each) => (each.seat === player.seat ? player : each)) : [...players, player];
}

function withAnswer(question: BoardQuestion, { choice_id, correct, attempt, missed }: AnswerRecorded): BoardQuestion {
  const isFirst = attempt === 1 && choice_id !== null;
  return {
    ...question,
    choices: question.choices.map((choice) =>
      isFirst && choice.id === choice_id ? { ...choice, first_answers: choice.first_answers + 1 } : choice,
    ),
    right_first: question.right_first + (correct && attempt === 1 ? 1 : 0),
    right_later: question.right_later + (correct && attempt > 1 ? 1 : 0),
    missed: question.missed + (missed ? 1 : 0),
  };
}

function withPlayers(board: ClassBoard, players: BoardPlayer[]): ClassBoard {
  return { ...board, players, class: { ...board.class, players: players.length } };
}

/** One event of the class's channel on the board; what it does not know leaves it as it is. */
function applyEvent(board: ClassBoard, { name, data }: ChannelEvent): ClassBoard {
  if (name === classEventNames.changed) {
    const changed = classChangedSchema.safeParse(data);
    return changed.success ? { ...board, class: { ...board.class, status: changed.data.status } } : board;
  }
  if (name === classEventNames.playerJoined) {
    const joined = playerJoinedSchema.safeParse(data);
    return joined.success ? withPlayers(board, withPlayer(board.players, joined.data.player)) : board;
  }
  if (name === classEventNames.playerRemoved) {
    const removed = playerRemovedSchema.safeParse(data);
    if (!removed.success) return board;
    return withPlayers(
      board,
      board.players.filter(({ seat }) => seat !== removed.data.seat),
    );
  }
  if (name !== classEventNames.answered) return board;
  const answered = answerRecordedSchema.safeParse(data);
  if (!answered.success) return board;
  return {
    ...withPlayers(board, withPlayer(board.players, answered.data.player)),
    questions: board.questions.map((each) => (each.id === answered.data.question_id ? withAnswer(each, answered.data) : each)),
  };
}

/** The board after events, in order; those that it already holds count once. */
export function applyBoardEvents(board: ClassBoard, events: readonly ChannelEvent[]): ClassBoard {
  let now = board;
  for (const event of events) {
    if (event.data._seq > now.seq) now = { ...applyEvent(now, event), seq: event.data._seq };
  }
  return now;
}

/** Events after which the server's own count is asked for: they change more than they carry. */
export function needsFreshBoard(events: readonly ChannelEvent[]): boolean {
  return events.some(({ name }) => name === classEventNames.playerRemoved || name === classEventNames.changed);
}
