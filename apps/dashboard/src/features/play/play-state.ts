import type { ClassSettings, PlayQuestionState, PlayState } from '@toolboxai/contracts';
import type { PlayerView, QuestionView } from '@toolboxai/game';
import type { LocalPlayer, PlayableLesson } from './playable-lesson.ts';

type Seen = {
  player: LocalPlayer;
  lesson: PlayableLesson;
  settings: ClassSettings;
  seen: PlayerView;
  now_ms: number;
};

function toQuestionState(question: QuestionView, { lesson, now_ms }: Seen): PlayQuestionState {
  const { id, status, tried, attempts_left, deadline_ms } = question;
  const asked = lesson.quiz.questions.find((each) => each.id === id);
  const lastWrong = asked?.choices.find((choice) => choice.id === tried.at(-1) && !choice.correct);
  const key = asked?.choices.find((choice) => choice.correct)?.id;
  const isClosed = status === 'correct' || status === 'missed';
  return {
    id,
    status,
    tried: [...tried],
    attempts_left,
    closes_in_ms: status === 'open' && deadline_ms > 0 ? Math.max(0, deadline_ms - now_ms) : null,
    ...(isClosed && key !== undefined ? { answer: key, explanation: asked?.explanation ?? [] } : {}),
    ...(lastWrong === undefined ? {} : { hint: lastWrong.feedback }),
  };
}

/** What the game's core shows of a player, with the words that its ids stand for. */
export function toPlayState(given: Seen): PlayState {
  const { player, lesson, settings, seen } = given;
  return {
    class_id: '',
    title: lesson.title,
    status: seen.finished ? 'ended' : 'running',
    settings,
    seat: player.seat,
    nickname: player.nickname,
    team: 0,
    score: seen.score,
    max_score: seen.max_score,
    streak: seen.streak,
    best_streak: seen.best_streak,
    completed: seen.completed,
    questions: seen.questions.map((question) => toQuestionState(question, given)),
    team_scores: [],
  };
}
