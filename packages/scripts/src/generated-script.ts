import type { Finding } from './finding.ts';
import type { GivenParameters } from './library/library-script.ts';

/** A model that writes scripts: its answer is TypeScript. Throws ModelGaveUp where it cannot help any more. */
export interface ScriptModel {
  readonly by: { readonly provider: string; readonly model: string };
  readonly ask: (prompt: { instructions: string; request: string }, signal: AbortSignal) => Promise<string>;
}

export interface ScriptCheck {
  readonly name: 'policy' | 'types' | 'compile' | 'run';
  readonly ok: boolean;
  readonly evidence: string;
}

export interface GeneratedScript {
  readonly source: 'model' | 'library';
  readonly title: string;
  readonly typescript: string;
  /** A Script to be pasted into ServerScriptService. */
  readonly luau: string;
  readonly notes: readonly string[];
  readonly checks: readonly ScriptCheck[];
  /** Rounds with the model; 0 for the library. */
  readonly rounds: number;
}

export interface Wish {
  readonly wish: string;
  readonly parameters?: GivenParameters | undefined;
}

export type CheckedScript =
  | { readonly ok: true; readonly luau: string; readonly findings: readonly Finding[]; readonly checks: readonly ScriptCheck[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };
