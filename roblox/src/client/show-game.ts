import type { ServerMessage } from '../shared/messages.ts';
import { selectForGamepad } from './choose-by-key.ts';
import { countDown } from './count-down.ts';
import { findStation } from './find-station.ts';
import { makeCard } from './make-card.ts';
import { makeHud } from './make-hud.ts';
import { markStation, sparkle } from './mark-station.ts';
import { playCue } from './play-sound.ts';
import { startTalk } from './talk.ts';
import { accentOf } from './theme-colors.ts';

/** How long the feedback of a closed question can be read before its card goes. */
const readSeconds = 4;
const finalParticles = 120;

type Message<K extends ServerMessage['kind']> = ServerMessage & { kind: K };

export interface ShownGame {
  readonly show: (message: ServerMessage) => void;
  readonly choose: (index: number) => void;
  /** Puts the card away; its question stays open. */
  readonly later: () => void;
}

/** Turns messages into what is on the screen and in the ear. Nothing is decided here. */
export function showGame(
  parent: Instance,
  welcome: Message<'welcome'>,
  answer: (question: string, choice: string) => void,
): ShownGame {
  const accent = accentOf(welcome.theme);
  const hud = makeHud(parent, accent);
  const card = makeCard(hud.screen, accent, answer);
  const talk = startTalk(welcome.greetings);
  const { questions, team } = welcome;
  let closed = welcome.closed.size();
  let score = welcome.score;
  let teamScores = welcome.team_scores;
  let lastStation = '';
  let stopTime = () => {};
  function showProgress(): void {
    hud.showProgress({ closed, questions, score, team, teamScore: teamScores[team - 1] ?? 0 });
  }
  showProgress();
  hud.say(welcome.title);
  for (const done of welcome.closed) markStation(done.station, done.correct);

  function showQuestion(message: Message<'question'>): void {
    stopTime();
    card.open(message);
    selectForGamepad(hud.screen);
    if (message.seconds_left > 0) stopTime = countDown(message.seconds_left, (left) => card.showTime(`${left} s`));
  }
  function showAnswer(message: Message<'answered'>): void {
    score = message.score;
    showProgress();
    playCue(message.correct ? 'right' : 'wrong');
    if (message.question !== card.question()) return;
    if (!message.correct) card.markTried(message.choice);
    card.showFeedback(feedbackLine(message));
  }
  function showClosed(message: Message<'closed'>): void {
    closed += 1;
    lastStation = message.station;
    showProgress();
    const isCorrect = message.reason === 'correct';
    markStation(message.station, isCorrect);
    talk.say(message.station, isCorrect ? 'That is right. Thank you!' : 'That was a hard one. Have a look at the answer.');
    if (message.question !== card.question()) return;
    stopTime();
    card.markRight(message.answer);
    if (message.reason === 'time') card.showFeedback('The time is up. On to the next station!');
    task.delay(readSeconds, () => {
      if (message.question === card.question()) card.close();
    });
  }
  function showCompleted(message: Message<'completed'>): void {
    hud.say(`You did it! ${message.correct} of ${message.questions} right, ${message.score} points.`);
    playCue('done');
    const { pad } = findStation(lastStation);
    if (pad !== undefined) sparkle(pad, finalParticles);
  }

  return {
    choose: card.choose,
    later: card.close,
    show: (message) => {
      if (message.kind === 'question') showQuestion(message);
      else if (message.kind === 'answered') showAnswer(message);
      else if (message.kind === 'closed') showClosed(message);
      else if (message.kind === 'completed') showCompleted(message);
      else if (message.kind === 'notice') hud.say(message.text);
      else if (message.kind === 'teams') {
        teamScores = message.scores;
        showProgress();
      }
    },
  };
}

function feedbackLine(message: Message<'answered'>): string {
  if (message.correct && message.streak > 1)
    return `Correct, ${message.streak} in a row! +${message.points}. ${message.feedback}`;
  if (message.correct) return `Correct! +${message.points}. ${message.feedback}`;
  if (message.attempts_left === 0) return `Not this time. ${message.feedback}`;
  return `Not yet. ${message.feedback}`;
}
