import type { ColorName } from '../api/words.ts';

/** What a wish says beside what it wants; undefined where it does not say. */
export interface WishParameters {
  /** "after 3 right answers" */
  readonly answers?: number | undefined;
  readonly seconds?: number | undefined;
  /** Studs, of a height, a way or a distance. */
  readonly studs?: number | undefined;
  /** A number with no unit: a speed, points, coins. */
  readonly amount?: number | undefined;
  readonly colors: readonly ColorName[];
  /** Names of parts in quotes, in the order of the wish. */
  readonly parts: readonly string[];
}

/** What is given beside a wish, as far as it is. */
export type GivenParameters = { readonly [Name in keyof WishParameters]?: WishParameters[Name] | undefined };

/** A script that is known to work, with what can be chosen about it. */
export interface LibraryScript {
  readonly name: string;
  /** A wish that it answers, to be suggested. */
  readonly wish: string;
  /** It answers a wish that has all of these. */
  readonly needs: readonly RegExp[];
  readonly write: (parameters: WishParameters) => WrittenScript;
}

export interface WrittenScript {
  readonly title: string;
  readonly typescript: string;
  /** What to do in Studio, and what was assumed. */
  readonly notes: readonly string[];
}

/** A number within what makes sense. */
export const within = (value: number | undefined, usual: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value ?? usual));

export const aboutAnswers = /answer|question|correct|quiz/;

export const namePart = (name: string, role: string): string =>
  `Name ${role} "${name}" in Studio; where there is none, one is made.`;
