import type { Difficulty, Proof, RichText } from '@toolboxai/contracts';
import type { Domain } from './domains.ts';
import type { Rng } from './rng.ts';
import type { StandardCode } from './standards.ts';
import type { Teaching } from './teaching.ts';
import type { Value } from './value.ts';

/** A named wrong idea with the procedure that children who hold it follow. */
export type Misconception<P> = {
  id: string;
  name: string;
  /** What that procedure gives here; null where it does not apply. */
  wrong(params: P): Value | null;
  /** To the child: names the slip kindly and gives the next thing to try. */
  feedback(params: P): RichText;
};

/**
 * From what the answer follows without any code of ours: ASCII arithmetic (grammar: `evaluateExpression`), which for a `linear`
 * answer holds its letter, or a place in a table of facts (`findFact`).
 */
export type ProofSketch = { expression: string } | { equation: string; variable: string } | { source: string; path: string };

export type SkillFacts = {
  id: string;
  name: string;
  /** The grade it is taught in, and the grades it is fit for. */
  grade: number;
  grades: readonly [low: number, high: number];
  domain: Domain;
  standard: StandardCode;
  /** Words and phrases by which a teacher may ask for it. */
  keywords: readonly string[];
  /** Ids of the skills it builds on. */
  prerequisites: readonly string[];
  teaching: Teaching;
};

/** All there is to say about a skill, over its own kind of parameters. */
export type SkillSpec<P> = SkillFacts & {
  /** True where answers and wrong answers may be below zero. */
  belowZero?: true;
  make(rng: Rng, difficulty: Difficulty): P;
  solve(params: P): Value;
  /** Judges an answer by another method, which shares no code with `solve`. */
  verify(params: P, answer: Value): boolean;
  misconceptions: readonly Misconception<P>[];
  prompt(params: P): RichText;
  /** Worked steps to the answer, one sentence or line each. */
  explain(params: P, answer: Value): RichText[];
  proof(params: P): ProofSketch;
};

export type WrongChoice = { misconception: string; value: Value; feedback: RichText };

/** One question's matter: an answer that `verify` agreed to, and wrong answers that differ from it and from one another. */
export type Item = {
  prompt: RichText;
  answer: Value;
  wrong: readonly WrongChoice[];
  steps: readonly RichText[];
  proof: Extract<Proof, { kind: 'exact' | 'fact' }>;
};

export type Draw = { kind: 'drawn'; item: Item } | { kind: 'refused'; reason: 'not-verified' | 'too-few-choices' };

/** A skill whose parameters are its own business: every list of skills is a list of these. */
export type Skill = SkillFacts & {
  misconceptions: readonly { id: string; name: string }[];
  draw(rng: Rng, difficulty: Difficulty): Draw;
  /** Spoils a fresh answer and says whether `verify` refused it; null when spoiling changed nothing. */
  refusesSpoiled(rng: Rng, difficulty: Difficulty, spoil: (answer: Value) => Value): boolean | null;
};
