import type { Arithmetic } from './read-arithmetic.ts';

/**
 * What a question asks for, by its words alone, as ASCII arithmetic. `shown` is the part of the words that it was read from.
 * `sign` asks how two numbers compare: the expression is the left one minus the right one.
 */
export type Derivation =
  | { readonly asks: 'value'; readonly expression: string; readonly shown: string }
  | { readonly asks: 'sign'; readonly expression: string; readonly shown: string }
  | { readonly asks: 'unknown'; readonly equation: string; readonly variable: string; readonly shown: string };

/** What stands for a missing number or sign. */
export const blank = /☐|□|▢|⬜|◯|○|_{1,}|\?/;

export const asValue = (read: Arithmetic | null, shown: string): Derivation | null =>
  read && { asks: 'value', expression: read.ascii, shown: shown.trim() };
