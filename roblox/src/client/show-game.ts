import type { ServerMessage } from '../shared/messages.ts';
import { selectForGamepad } from './choose-by-key.ts';
import { countDown } from './count-down.ts';
import { makeCard } from './make-card.ts';
import { makeHud } from './make-hud.ts';
import { markStation } from './mark-station.ts';
import { accentOf } from './theme-colors.ts';

/** How long the feedback of a closed question can be read before its card goes. */
const readSeconds = 4;

export interface ShownGame {
  readonly show: (message: ServerMessage) => void;
  readonly choose: (index: number) => void;
}

/** Turns messages into what is on the screen. Nothing is decided here. */
export function showGame(
  parent: Instance,
  welcome: ServerMessage & { kind: 'welcome' },
  answer: (question: string, choice: string) => void,
): ShownGame {
  const accent = accentOf(welcome.theme);
  const hud = makeHud(parent, accent);
  const card = makeCard(hud.screen, accent, answer);
  let closed = welcome.closed.size();
  let score = welcome.score;
  let stopTime = () => {};
  hud.showProgress(closed, welcome.questions, score);
  hud.say(welcome.title);
  for (const done of welcome.closed) markStation(done.station, done.correct);

  function showQuestion(message: ServerMessage & { kind: 'question' }): void {
    stopTime();
    card.open(message);
    selectForGamepad(hud.screen);
    if (message.seconds_left > 0) stopTime = countDown(message.seconds_left, (left) => card.showTime(`${left} s`));
  }
  function showAnswer(message: ServerMessage & { kind: 'answered' }): void {
    score = message.score;
    hud.showProgress(closed, welcome.questions, score);
    if (message.question !== card.question()) return;
    if (!message.correct) card.markTried(message.choice);
    card.showFeedback(feedbackLine(message));
  }
  function showClosed(message: ServerMessage & { kind: 'closed' }): void {
    closed += 1;
    hud.showProgress(closed, welcome.questions, score);
    markStation(message.station, message.reason === 'correct');
    if (message.question !== card.question()) return;
    stopTime();
    if (message.reason === 'time') card.showFeedback('The time is up. On to the next station!');
    task.delay(readSeconds, () => {
      if (message.question === card.question()) card.close();
    });
  }

  return {
    choose: card.choose,
    show: (message) => {
      if (message.kind === 'question') showQuestion(message);
      else if (message.kind === 'answered') showAnswer(message);
      else if (message.kind === 'closed') showClosed(message);
      else if (message.kind === 'notice') hud.say(message.text);
      else if (message.kind === 'completed') {
        hud.say(`You did it! ${message.correct} of ${message.questions} right, ${message.score} points.`);
      }
    },
  };
}

function feedbackLine(message: ServerMessage & { kind: 'answered' }): string {
  if (message.correct && message.streak > 1) return `Correct, ${message.streak} in a row! ${message.feedback}`;
  if (message.correct) return `Correct! ${message.feedback}`;
  if (message.attempts_left === 0) return `Not this time. ${message.feedback}`;
  return `Not yet. ${message.feedback}`;
}
