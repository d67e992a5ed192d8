/** `policy`: not allowed in a game script; `types`: does not compile; `smells` and `performance`: works, could be better. */
export type FindingKind = 'policy' | 'types' | 'smells' | 'performance';

/** One thing that is wrong in a script, and where: lines and columns count from 1. */
export interface Finding {
  readonly line: number;
  readonly column: number;
  readonly kind: FindingKind;
  readonly severity: 'error' | 'warning';
  /** Stable name of the rule, in kebab-case. */
  readonly rule: string;
  readonly message: string;
  /** What to write instead. */
  readonly fix?: string;
}

export const inOrder = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => a.line - b.line || a.column - b.column);

/** A finding as one line, for a model or a log. */
export const describeFinding = ({ line, column, rule, message, fix }: Finding): string =>
  `line ${line}, column ${column}: ${message} [${rule}]${fix === undefined ? '' : ` Instead: ${fix}`}`;
