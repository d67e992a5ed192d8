import type { Rehearsal } from '../rehearse/rehearsal.ts';
import type { Status } from '../run/read-status.ts';
import type { Check } from '../run/verify-tables.ts';
import type { Verified } from '../verify/verified.ts';
import type { ReportDocument } from './report.ts';

/** All that a report is judged by. Null is what was not handed over, and never counts as done. */
export type Evidence = {
  /** Of the migration, from its database; null where none was begun. */
  status: Status | null;
  /** What the database lacks; null where version 1 is alone. */
  database: readonly Check[] | { failed: string } | null;
  verified: Verified | null;
  rehearsal: Rehearsal | null;
  environment: { ok: boolean; detail: string };
  /** What the codemod finds in the programs that call version 1. */
  code: { read: number; toChange: number; toLookAt: number; failed: number } | null;
  documents: readonly ReportDocument[];
  /** The document that tells how to roll back. */
  rollbackDocument: string | null;
  trained: string | null;
  deployed: string | null;
};
