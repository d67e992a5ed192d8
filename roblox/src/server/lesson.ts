import type { Text } from '../shared/messages.ts';

export interface LessonChoice {
  readonly id: string;
  readonly text: Text;
  readonly feedback: string;
}

/** A question with its key: it stays on the server. */
export interface LessonQuestion {
  readonly id: string;
  readonly prompt: Text;
  readonly choices: readonly LessonChoice[];
  readonly answer: string;
}

export interface LessonStation {
  readonly id: string;
  readonly npc: { readonly name: string; readonly line: string };
  readonly question: string;
}

export interface TerrainOp {
  readonly op: 'block' | 'ball';
  readonly material: string;
  readonly pos: Vector3;
  readonly size: Vector3;
}

export interface Lesson {
  readonly title: string;
  readonly theme: string;
  readonly rules: {
    readonly points_per_correct: number;
    readonly attempts: number;
    readonly seconds_per_question: number;
  };
  readonly questions: readonly LessonQuestion[];
  readonly stations: readonly LessonStation[];
  readonly terrain: readonly TerrainOp[];
}
