import type { CommandType } from './command.ts';

export type CloseReason = 'correct' | 'attempts' | 'time' | 'finish';

export type RefusalReason =
  | 'unknown_player'
  | 'already_joined'
  | 'unknown_team'
  | 'not_present'
  /** The player was taken out of the game. */
  | 'removed'
  | 'unknown_question'
  | 'unknown_choice'
  | 'not_asked'
  | 'repeated'
  | 'closed'
  | 'late'
  | 'paused'
  | 'not_paused'
  | 'finished'
  | 'bad_time';

/** What a command did. Ids and integers only: a host turns them into words. */
export type GameEvent =
  /** `team` is 0 where there are no teams. */
  | { readonly type: 'joined'; readonly player: string; readonly team: number }
  | { readonly type: 'left'; readonly player: string }
  | { readonly type: 'removed'; readonly player: string }
  | {
      readonly type: 'asked';
      readonly player: string;
      readonly question: string;
      readonly attempts_left: number;
      /** When the question closes by itself; 0 means never. */
      readonly deadline_ms: number;
    }
  | {
      readonly type: 'answered';
      readonly player: string;
      readonly question: string;
      readonly choice: string;
      readonly correct: boolean;
      readonly points: number;
      readonly score: number;
      readonly streak: number;
      readonly attempts_left: number;
    }
  /** The misconception to talk about is the one of the chosen choice, so its id is the hint. */
  | { readonly type: 'hinted'; readonly player: string; readonly question: string; readonly choice: string }
  | { readonly type: 'closed'; readonly player: string; readonly question: string; readonly reason: CloseReason }
  /** Every question of this player is closed. */
  | {
      readonly type: 'completed';
      readonly player: string;
      readonly score: number;
      readonly correct: number;
      readonly best_streak: number;
    }
  | { readonly type: 'paused' }
  /** Running deadlines have moved by the time that the pause took; views have the new ones. */
  | { readonly type: 'resumed' }
  | { readonly type: 'finished' }
  /** Nothing changed. `player` is empty where the command names none. */
  | { readonly type: 'refused'; readonly player: string; readonly command: CommandType; readonly reason: RefusalReason };
