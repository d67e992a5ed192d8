/** What a teacher says and does for one skill: written by hand, in words of the grade. One sentence an item. */
export type Teaching = {
  /** A question about daily life that opens the lesson; needs no new mathematics. */
  warmUp: readonly string[];
  /** The one thing to understand. */
  idea: readonly string[];
  /** What to do, in order. */
  steps: readonly string[];
  /** Why those steps give the right answer. */
  why: readonly string[];
  /** The most common slip, and what helps against it. */
  slip: readonly string[];
  /** Where the skill is needed in the game's world. */
  world: readonly string[];
  /** For children who need one more way in. */
  support: readonly string[];
  /** For children who are ready for more. */
  stretch: readonly string[];
  /** The rule in one sentence, as a claim that the standard backs. */
  rule: string;
  vocabulary: readonly { term: string; meaning: string }[];
};
