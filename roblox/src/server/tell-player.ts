import type { GameEvent, RefusalReason } from '../../../packages/game/src/event.ts';
import type { ServerMessage } from '../shared/messages.ts';
import type { GameHost } from './host-game.ts';
import type { Lesson } from './lesson.ts';

/** The message an event becomes for the player it is about; `undefined` where there is nothing to say. */
export function describeEvent(lesson: Lesson, host: GameHost, event: GameEvent): ServerMessage | undefined {
  switch (event.type) {
    case 'asked':
      return describeQuestion(lesson, host, event);
    case 'answered': {
      const question = lesson.questions.find((other) => other.id === event.question);
      const choice = question?.choices.find((other) => other.id === event.choice);
      return {
        kind: 'answered',
        question: event.question,
        choice: event.choice,
        correct: event.correct,
        points: event.points,
        feedback: choice?.feedback ?? '',
        score: event.score,
        streak: event.streak,
        attempts_left: event.attempts_left,
      };
    }
    case 'closed':
      return {
        kind: 'closed',
        question: event.question,
        station: stationOf(lesson, event.question),
        reason: event.reason,
        answer: lesson.questions.find((other) => other.id === event.question)?.answer ?? '',
      };
    case 'completed':
      return {
        kind: 'completed',
        score: event.score,
        correct: event.correct,
        questions: lesson.questions.size(),
        best_streak: event.best_streak,
      };
    case 'refused':
      return describeRefusal(event.reason);
    default:
      return undefined;
  }
}

/** What a player needs on arriving, or on coming back. */
export function describeWelcome(lesson: Lesson, host: GameHost, player: string): ServerMessage {
  const seen = host.view(player);
  const closed = (seen?.questions ?? []).filter((question) => question.status === 'correct' || question.status === 'missed');
  return {
    kind: 'welcome',
    title: lesson.title,
    theme: lesson.theme,
    questions: lesson.questions.size(),
    score: seen?.score ?? 0,
    team: seen?.team ?? 0,
    team_scores: host.teamScores(),
    closed: closed.map((question) => ({
      station: stationOf(lesson, question.id),
      correct: question.status === 'correct',
    })),
    greetings: lesson.stations.map((station) => ({ station: station.id, lines: station.npc.lines })),
  };
}

function describeQuestion(lesson: Lesson, host: GameHost, event: GameEvent & { type: 'asked' }): ServerMessage | undefined {
  const question = lesson.questions.find((other) => other.id === event.question);
  if (question === undefined) return undefined;
  const station = lesson.stations.find((other) => other.question === event.question);
  const seen = host.view(event.player)?.questions.find((other) => other.id === event.question);
  const leftMs = event.deadline_ms === 0 ? 0 : math.max(0, event.deadline_ms - host.nowMs());
  return {
    kind: 'question',
    question: question.id,
    npc: station?.npc.name ?? '',
    line: station?.npc.lines.join(' ') ?? '',
    prompt: question.prompt,
    choices: question.choices.map((choice) => ({ id: choice.id, text: choice.text })),
    tried: seen?.tried ?? [],
    attempts_left: event.attempts_left,
    seconds_left: math.ceil(leftMs / 1000),
  };
}

function describeRefusal(reason: RefusalReason): ServerMessage | undefined {
  if (reason === 'closed') return { kind: 'notice', text: 'You are done here. Look for the next station.' };
  if (reason === 'repeated') return { kind: 'notice', text: 'You tried that one already. Pick another.' };
  if (reason === 'finished') return { kind: 'notice', text: 'This game is over.' };
  return undefined;
}

function stationOf(lesson: Lesson, question: string): string {
  return lesson.stations.find((other) => other.question === question)?.id ?? '';
}
