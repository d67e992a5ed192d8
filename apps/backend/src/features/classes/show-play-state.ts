import type { PlayQuestionState, PlayState, Question } from '@toolboxai/contracts';
import type { Db } from '@toolboxai/database';
import { type QuestionView, view } from '@toolboxai/game';
import { clockOf, gameOf } from './class-game.ts';
import type { KeptLesson } from './keep-lessons.ts';
import { scoreTeams } from './player-store.ts';
import { noSeat } from './refuse-command.ts';
import type { Turn } from './take-turn.ts';

/** All that a player may know of the game. Keys and explanations are those of closed questions alone. */
export async function showPlayState(
  db: Db,
  { klass, kept, player }: Pick<Turn, 'klass' | 'kept' | 'player'>,
): Promise<PlayState> {
  const seen = view(gameOf(kept.definition, klass, [player.state]), player.state.id);
  if (!seen) throw noSeat();
  return {
    class_id: klass.id,
    title: klass.title,
    status: klass.status,
    settings: klass.settings,
    seat: player.seat,
    nickname: player.nickname,
    team: seen.team,
    score: seen.score,
    max_score: seen.max_score,
    streak: seen.streak,
    best_streak: seen.best_streak,
    completed: seen.completed,
    questions: seen.questions.map((question) => showQuestion(question, kept, clockOf(klass))),
    team_scores: await readTeamScores(db, klass.id, kept),
  };
}

function showQuestion(seen: QuestionView, { lesson }: KeptLesson, atMs: number): PlayQuestionState {
  const question = lesson.questions.find(({ id }) => id === seen.id);
  const closed = seen.status === 'correct' || seen.status === 'missed';
  const hint = question && hintOf(question, seen.tried);
  return {
    id: seen.id,
    status: seen.status,
    tried: [...seen.tried],
    attempts_left: seen.attempts_left,
    closes_in_ms: seen.status === 'open' && seen.deadline_ms > 0 ? Math.max(0, seen.deadline_ms - atMs) : null,
    ...(closed && question && { answer: keyOf(question), explanation: question.explanation }),
    ...(hint !== undefined && { hint }),
  };
}

/** The one choice that is right. */
export const keyOf = ({ choices }: Question): string => choices.find(({ correct }) => correct)?.id ?? '';

/** Speaks about the last wrong choice. */
function hintOf({ choices }: Question, tried: readonly string[]): string | undefined {
  const wrong = tried.filter((id) => choices.some((choice) => choice.id === id && !choice.correct));
  return choices.find(({ id }) => id === wrong.at(-1))?.feedback;
}

async function readTeamScores(db: Db, classId: string, { definition }: KeptLesson): Promise<number[]> {
  if (definition.rules.teams === 0) return [];
  const scores = await scoreTeams(db, classId);
  return Array.from({ length: definition.rules.teams }, (_, index) => scores.get(index + 1) ?? 0);
}
