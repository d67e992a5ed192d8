/** What can be asked of a game. All times are whole milliseconds of the host's own clock. */
export type Command =
  /** `team` from 1; 0 or none leaves the choice to the game. Who comes back stays in the team they had. */
  | { readonly type: 'join'; readonly player: string; readonly team?: number; readonly at_ms: number }
  | { readonly type: 'leave'; readonly player: string; readonly at_ms: number }
  /** The host takes a player out for good, with all points. */
  | { readonly type: 'remove'; readonly player: string; readonly at_ms: number }
  /** A player opens a question; where there is a timer, it starts here. */
  | { readonly type: 'ask'; readonly player: string; readonly question: string; readonly at_ms: number }
  | {
      readonly type: 'answer';
      readonly player: string;
      readonly question: string;
      readonly choice: string;
      readonly at_ms: number;
    }
  /** Time passes: questions whose time is over are closed. */
  | { readonly type: 'tick'; readonly at_ms: number }
  /** The host stops all clocks and takes no answers until `resume`. */
  | { readonly type: 'pause'; readonly at_ms: number }
  | { readonly type: 'resume'; readonly at_ms: number }
  /** The host ends the game for everyone. */
  | { readonly type: 'finish'; readonly at_ms: number };

export type CommandType = Command['type'];
