import { z } from 'zod';

export const rehearsalSchema = z.object({
  finished_at: z.iso.datetime(),
  steps: z.array(z.object({ step: z.string(), ms: z.int(), detail: z.string() })),
});

/** What a rehearsal did, and how long each step took. It lies in the folder of the backup. */
export type Rehearsal = z.infer<typeof rehearsalSchema>;

export const rehearsalName = 'rehearsal.json';
