import { type Check, fail, pass, skip } from '../preflight/check.ts';

export type { Check } from '../preflight/check.ts';

/** One row of the guide, with its three outcomes. */
export type Row = {
  pass(evidence: string): Check;
  skip(why: string): Check;
  fail(evidence: string, fix: string): Check;
};

export const rowOf = (item: string, title: string): Row => ({
  pass: (evidence) => pass(item, title, evidence),
  skip: (why) => skip(item, title, why),
  fail: (evidence, fix) => fail(item, title, evidence, fix),
});

/** A look that itself fails is a FAIL: nothing was seen that could count. */
export async function look(row: Row, work: () => Promise<Check>): Promise<Check> {
  try {
    return await work();
  } catch (error) {
    return row.fail(
      `it could not be looked at: ${reasonOf(error)}`,
      'Look whether the server still answers, and at its log; then verify again.',
    );
  }
}

/** An error in a few words; of what `fetch` throws, the reason below it. */
export function reasonOf(error: unknown): string {
  const at = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const text = at instanceof Error ? at.message || at.name : String(at);
  return (text.split('\n')[0] ?? '').slice(0, 200);
}
