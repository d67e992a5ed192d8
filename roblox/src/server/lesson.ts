import type { GameRules } from '../../../packages/game/src/definition.ts';
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
  readonly npc: { readonly name: string; readonly lines: readonly string[] };
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
  readonly rules: GameRules;
  readonly questions: readonly LessonQuestion[];
  readonly stations: readonly LessonStation[];
  readonly terrain: readonly TerrainOp[];
}
