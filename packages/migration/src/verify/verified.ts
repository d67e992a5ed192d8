import { z } from 'zod';

const checkSchema = z.object({
  item: z.string(),
  title: z.string(),
  status: z.enum(['PASS', 'FAIL', 'SKIP']),
  evidence: z.string(),
  fix: z.string().exactOptional(),
});

/** What `migrate verify --json` prints, and a report is made from. */
export const verifiedSchema = z.object({
  ok: z.boolean(),
  verified_at: z.iso.datetime(),
  /** Of the server; null where the database alone was looked at. */
  url: z.string().nullable(),
  /** Which run of the migration it was; null where the database was not asked, or version 1 never had it. */
  migration: z.object({ started_at: z.iso.datetime(), epoch: z.int() }).nullable(),
  checks: z.array(checkSchema),
  /** What was made for this and could not be taken away again. */
  left: z.array(z.string()),
});
export type Verified = z.infer<typeof verifiedSchema>;
