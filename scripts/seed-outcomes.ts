export type Outcome = 'pass' | 'fail' | 'not yet';
export type Outcomes = ReadonlyMap<number, Outcome>;

/** The part of vitest's JSON report that is read here. */
type Report = {
  testResults: { name: string; status: string; message: string; assertionResults: { title: string; status: string }[] }[];
};

/** The rows that a title starts with: `S64 S65 …` is a test of both. */
const rowsOf = (title: string): number[] => {
  const start = /^(?:S\d+ )+/.exec(title)?.[0] ?? '';
  return [...start.matchAll(/\d+/g)].map(([digits]) => Number(digits));
};

/**
 * Each row's outcome from vitest's JSON report: it passes where it has tests and all of them passed. Skipped tests say nothing.
 *
 * @throws where a test file did not load, since its rows would look as if nobody had written them.
 */
export function readOutcomes(json: string): Outcomes {
  const outcomes = new Map<number, Outcome>();
  const report: Report = JSON.parse(json);
  for (const { name, status, message, assertionResults } of report.testResults) {
    if (status === 'failed' && assertionResults.length === 0) throw new Error(`${name} did not load: ${message}`);
    for (const { title, status: outcome } of assertionResults) {
      if (!['passed', 'failed'].includes(outcome)) continue;
      for (const row of rowsOf(title)) outcomes.set(row, outcome === 'failed' || outcomes.get(row) === 'fail' ? 'fail' : 'pass');
    }
  }
  return outcomes;
}
