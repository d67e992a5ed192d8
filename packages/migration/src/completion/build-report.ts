import type { Status } from '../run/read-status.ts';
import type { Phase } from '../run/run-state.ts';
import type { Evidence } from './evidence.ts';
import { judgeItems } from './judge-items.ts';
import type { Report } from './report.ts';

/** What people tell beside the evidence. */
export type Told = Pick<Report, 'lead' | 'review_on' | 'contacts' | 'sources'>;

/** The completion report, S140 to S160, of what is known at `now`. */
export function buildReport(evidence: Evidence, told: Told, now: Date): Report {
  const { status } = evidence;
  const isOver = status?.phase === 'finished' || status?.phase === 'rolled_back';
  return {
    format: 'toolboxai.migration-report/1',
    written_at: now.toISOString(),
    status: stateOf(status?.phase),
    lead: told.lead,
    completed_at: status?.phase === 'finished' ? status.changedAt.toISOString() : null,
    review_on: told.review_on,
    period: {
      from: status?.startedAt.toISOString() ?? null,
      to: status && isOver ? status.changedAt.toISOString() : null,
      timeline: status ? timelineOf(status) : [],
    },
    items: judgeItems(evidence),
    documents: [...evidence.documents],
    contacts: told.contacts,
    sources: told.sources,
  };
}

function stateOf(phase: Phase | undefined): Report['status'] {
  if (phase === undefined) return 'Not Begun';
  if (phase === 'finished') return 'Completed';
  return phase === 'rolled_back' ? 'Rolled Back' : 'In Progress';
}

const arrivals: Partial<Record<Phase, string>> = {
  open: 'Version 2 is open beside version 1',
  finished: 'Version 1 was given up: version 2 is alone',
  rolled_back: 'Rolled back: version 1 is alone again',
};

function timelineOf({ startedAt, changedAt, phase, steps }: Status): Report['period']['timeline'] {
  const finished = steps.flatMap(({ step, rows, finishedAt }) =>
    finishedAt ? [{ at: finishedAt, what: rows > 0 ? `${step}: ${rows.toLocaleString('en')} rows` : step }] : [],
  );
  return [
    { at: startedAt, what: 'The migration began' },
    ...finished.toSorted((one, other) => one.at.getTime() - other.at.getTime()),
    { at: changedAt, what: arrivals[phase] ?? `It is ${phase.replace('_', ' ')}` },
  ].map(({ at, what }) => ({ at: at.toISOString(), what }));
}
