/** Text with maths in it, as in the lesson: plain pieces, fractions, and formulas. */
export type RichPiece = string | { readonly frac: readonly [number, number] } | { readonly math: string };

export interface Text {
  readonly plain: string;
  readonly rich?: readonly RichPiece[];
}

export interface ChoiceMessage {
  readonly id: string;
  readonly text: Text;
}

/** What the server tells one player. It never holds the key of an open question, nor the feedback of a choice not yet made. */
export type ServerMessage =
  | {
      readonly kind: 'welcome';
      readonly title: string;
      readonly theme: string;
      readonly questions: number;
      readonly score: number;
      /** From 1; 0 without teams. */
      readonly team: number;
      readonly team_scores: readonly number[];
      readonly closed: readonly { readonly station: string; readonly correct: boolean }[];
      /** What the figure at each station says to those who come near. */
      readonly greetings: readonly { readonly station: string; readonly lines: readonly string[] }[];
    }
  | {
      readonly kind: 'question';
      readonly question: string;
      readonly npc: string;
      readonly line: string;
      readonly prompt: Text;
      readonly choices: readonly ChoiceMessage[];
      readonly tried: readonly string[];
      readonly attempts_left: number;
      /** Seconds until the question closes by itself; 0 means no timer. */
      readonly seconds_left: number;
    }
  | {
      readonly kind: 'answered';
      readonly question: string;
      readonly choice: string;
      readonly correct: boolean;
      readonly points: number;
      readonly feedback: string;
      readonly score: number;
      readonly streak: number;
      readonly attempts_left: number;
    }
  | {
      readonly kind: 'closed';
      readonly question: string;
      readonly station: string;
      readonly reason: string;
      /** The id of the right choice: now that nothing counts any more, it may be seen. */
      readonly answer: string;
    }
  | {
      readonly kind: 'completed';
      readonly score: number;
      readonly correct: number;
      readonly questions: number;
      readonly best_streak: number;
    }
  /** Points of each team per head, whenever one changes. */
  | { readonly kind: 'teams'; readonly scores: readonly number[] }
  | { readonly kind: 'notice'; readonly text: string };
