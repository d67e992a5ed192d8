import { z } from 'zod';

/** `done` and `not done` come from evidence; `told` and `not told` are what no program can know. */
export const itemStates = ['done', 'not done', 'told', 'not told'] as const;

const itemSchema = z.object({
  row: z.string(),
  title: z.string(),
  state: z.enum(itemStates),
  evidence: z.string(),
  /** How it gets done; absent where it is. */
  to_do: z.string().exactOptional(),
});
export type Item = z.infer<typeof itemSchema>;

/** The guide's three, and `Not Begun` where none of its boxes is ticked. */
export const reportStates = ['Not Begun', 'In Progress', 'Completed', 'Rolled Back'] as const;

const time = z.iso.datetime();

const documentSchema = z.object({
  row: z.string(),
  title: z.string(),
  /** From the folder of the documents. */
  path: z.string(),
  is_there: z.boolean(),
});
export type ReportDocument = z.infer<typeof documentSchema>;

export const reportSchema = z.object({
  format: z.literal('toolboxai.migration-report/1'),
  written_at: time,
  status: z.enum(reportStates),
  lead: z.string().nullable(),
  completed_at: time.nullable(),
  review_on: z.iso.date().nullable(),
  period: z.object({
    from: time.nullable(),
    /** Null while it is under way. */
    to: time.nullable(),
    timeline: z.array(z.object({ at: time, what: z.string() })),
  }),
  items: z.array(itemSchema).length(14),
  documents: z.array(documentSchema),
  contacts: z.array(z.object({ role: z.string(), who: z.string() })),
  /** The files that evidence was taken from, by their sums. */
  sources: z.array(z.object({ what: z.string(), file: z.string(), sha256: z.string() })),
});
export type Report = z.infer<typeof reportSchema>;
