import type { Proof } from '@toolboxai/contracts';

/** The evidence behind a key, in one line for lists and print. */
export function describeProof(proof: Proof): string {
  if (proof.kind === 'fact') return `${proof.source}, ${proof.path}: ${proof.equals}`;
  if (proof.kind === 'teacher') return proof.reason;
  return 'equation' in proof
    ? `${proof.equation}, so ${proof.variable} = ${proof.equals}`
    : `${proof.expression} = ${proof.equals}`;
}
