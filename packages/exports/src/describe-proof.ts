import type { Proof } from '@toolboxai/contracts';

/** How an answer key is known to be right, in the words of its seal. */
export const sealWords: Readonly<Record<Proof['kind'], string>> = {
  exact: 'Proven',
  fact: 'From a named source',
  teacher: 'Please confirm',
};

/** The evidence behind a key, in one line. */
export function describeProof(proof: Proof): string {
  if (proof.kind === 'fact') return `${proof.source}, ${proof.path}: ${proof.equals}`;
  if (proof.kind === 'teacher') return proof.reason;
  return 'equation' in proof
    ? `${proof.equation}, so ${proof.variable} = ${proof.equals}`
    : `${proof.expression} = ${proof.equals}`;
}
