import type { Proof } from '@toolboxai/contracts';

/** How an answer key is known to be right: the kind of its seal, and the seal's words. */
export type Seal = { kind: Proof['kind'] | 'confirmed'; words: string };

export function sealOf(proof: Proof): Seal {
  if (proof.kind === 'exact') return { kind: 'exact', words: 'Proven' };
  if (proof.kind === 'fact') return { kind: 'fact', words: 'From a named source' };
  return proof.confirmed_at === undefined
    ? { kind: 'teacher', words: 'Please confirm' }
    : { kind: 'confirmed', words: 'Confirmed by the teacher' };
}
