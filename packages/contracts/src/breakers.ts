import { z } from 'zod';

export const breakerStates = ['closed', 'open', 'half_open', 'isolated'] as const;
export type BreakerState = (typeof breakerStates)[number];

/** What stands between a server and a service outside; `isolated` is one that an admin holds open. */
export const breakerSchema = z.object({
  name: z.string(),
  state: z.enum(breakerStates),
  /** In a row, up to now. */
  failures: z.int().nonnegative(),
  failure_threshold: z.int().positive(),
  timeout_seconds: z.number().positive(),
  /** When the next call is let through; null unless it is open. */
  retry_at: z.iso.datetime().nullable(),
});
export type BreakerView = z.infer<typeof breakerSchema>;

/** Those of the server that answered, and what the others on this database last wrote down. */
export const breakersSchema = z.object({
  instance: z.string(),
  items: z.array(breakerSchema),
  others: z.array(
    z.object({
      instance: z.string(),
      name: z.string(),
      state: z.enum(breakerStates),
      failures: z.int(),
      changed_at: z.iso.datetime(),
    }),
  ),
});
export type BreakersView = z.infer<typeof breakersSchema>;
