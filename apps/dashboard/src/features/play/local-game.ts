import type { ClassSettings, Experience, PlayState, PlayWorld } from '@toolboxai/contracts';
import { type Command, decide, type GameEvent, type GameState, newGame, view } from '@toolboxai/game';
import { type GameHost, PlayRefusal } from './game-host.ts';
import { toPlayState } from './play-state.ts';
import type { LocalPlayer, PlayableLesson } from './playable-lesson.ts';

export type LocalGame = {
  /** The side of one player; the first call seats the player. */
  host(player: LocalPlayer): GameHost;
  /** Closes every question that is still open, for all. */
  finish(): void;
};

type LocalGameInput = {
  /** Tells games of the same lesson apart. */
  key: string;
  lesson: PlayableLesson;
  settings: ClassSettings;
  /** Whole milliseconds of any clock that does not run backwards. */
  now: () => number;
};

const refusals: Partial<Record<Extract<GameEvent, { type: 'refused' }>['reason'], string>> = {
  repeated: 'You tried this one already. Choose another.',
  closed: 'This station is closed already.',
  late: 'The time for this question is over.',
  finished: 'The game is over.',
};

/** The world as its players see it. */
export function toPlayWorld(experience: Experience): PlayWorld {
  return {
    ...experience,
    questions: experience.questions.map(({ answer: _key, choices, ...question }) => ({
      ...question,
      choices: choices.map(({ feedback: _unsaid, ...choice }) => choice),
    })),
  };
}

function startGame({ experience }: PlayableLesson, settings: ClassSettings): GameState {
  return newGame({
    questions: experience.questions.map(({ id, choices, answer }) => ({ id, answer, choices: choices.map((each) => each.id) })),
    rules: {
      points_per_correct: experience.rules.points_per_correct,
      attempts: settings.attempts,
      seconds_per_question: settings.seconds_per_question,
      points_for_speed: settings.points_for_speed ? experience.rules.points_per_correct : 0,
      teams: 0,
    },
  });
}

/** A game that this page decides by itself: its teacher holds the keys anyway. Nothing is sent or kept anywhere. */
export function createLocalGame({ key, lesson, settings, now }: LocalGameInput): LocalGame {
  let game = startGame(lesson, settings);
  const world = toPlayWorld(lesson.experience);
  const watchers = new Set<() => void>();

  const run = (command: Command): readonly GameEvent[] => {
    const decision = decide(game, command);
    game = decision.state;
    return decision.events;
  };
  const runOrRefuse = (command: Command): readonly GameEvent[] => {
    const events = run(command);
    const refused = events.find((event) => event.type === 'refused');
    if (refused === undefined) return events;
    throw new PlayRefusal(refusals[refused.reason] ?? 'That does not work just now.');
  };
  const stateOf = (player: LocalPlayer): PlayState => {
    run({ type: 'tick', at_ms: now() });
    const seen = view(game, String(player.seat));
    if (seen === undefined) throw new PlayRefusal('This player is not in the game.');
    return toPlayState({ player, lesson, settings, seen, now_ms: game.now_ms });
  };

  return {
    host: (player) => {
      const id = String(player.seat);
      if (view(game, id) === undefined) run({ type: 'join', player: id, at_ms: now() });
      return {
        key: `${key} seat ${id}`,
        isInClass: false,
        lookMs: null,
        world: async () => world,
        state: async () => stateOf(player),
        ask: async (question) => {
          runOrRefuse({ type: 'ask', player: id, question, at_ms: now() });
          return stateOf(player);
        },
        answer: async (question, choice) => {
          const events = runOrRefuse({ type: 'answer', player: id, question, choice, at_ms: now() });
          const answered = events.find((event) => event.type === 'answered');
          if (answered === undefined) throw new PlayRefusal('That does not work just now.');
          const told = lesson.quiz.questions.find((each) => each.id === question)?.choices.find((each) => each.id === choice);
          return {
            question_id: question,
            choice_id: choice,
            correct: answered.correct,
            points: answered.points,
            attempts_left: answered.attempts_left,
            feedback: told?.feedback ?? '',
            ...(told?.feedback_rich === undefined ? {} : { feedback_rich: told.feedback_rich }),
            closed: events.some((event) => event.type === 'closed'),
            state: stateOf(player),
          };
        },
        watch: (onChange) => {
          watchers.add(onChange);
          return () => watchers.delete(onChange);
        },
      };
    },
    finish: () => {
      run({ type: 'finish', at_ms: now() });
      for (const watcher of watchers) watcher();
    },
  };
}
