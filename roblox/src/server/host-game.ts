import type { Command } from '../../../packages/game/src/command.ts';
import { decide } from '../../../packages/game/src/decide.ts';
import type { GameDefinition } from '../../../packages/game/src/definition.ts';
import type { GameEvent } from '../../../packages/game/src/event.ts';
import { type GameState, newGame } from '../../../packages/game/src/state.ts';
import { teamScores } from '../../../packages/game/src/teams.ts';
import { type PlayerView, view } from '../../../packages/game/src/view.ts';
import type { Lesson } from './lesson.ts';

export interface GameHost {
  /** Decides, then tells every event in order. */
  readonly run: (command: Command) => void;
  readonly view: (player: string) => PlayerView | undefined;
  /** Points of each team per head; empty without teams. */
  readonly teamScores: () => readonly number[];
  /** Whole milliseconds since the server started. */
  readonly nowMs: () => number;
}

/** The game's state lives here and nowhere else; it holds the keys and never leaves the server. */
export function hostGame(lesson: Lesson, tell: (event: GameEvent, host: GameHost) => void): GameHost {
  let state: GameState = newGame(defineGame(lesson));
  const startedAt = os.clock();
  const host: GameHost = {
    run: (command) => {
      const decision = decide(state, command);
      state = decision.state;
      for (const event of decision.events) tell(event, host);
    },
    view: (player) => view(state, player),
    teamScores: () => teamScores(state),
    nowMs: () => math.floor((os.clock() - startedAt) * 1000),
  };
  return host;
}

function defineGame(lesson: Lesson): GameDefinition {
  return {
    rules: lesson.rules,
    questions: lesson.questions.map((question) => ({
      id: question.id,
      answer: question.answer,
      choices: question.choices.map((choice) => choice.id),
    })),
  };
}
