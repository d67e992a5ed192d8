import { z } from 'zod';

export const healthStates = ['ok', 'degraded', 'down', 'off'] as const;

export const dependencyHealthSchema = z.object({
  status: z.enum(healthStates),
  latency_ms: z.number().nullable(),
  detail: z.string(),
});
export type DependencyHealth = z.infer<typeof dependencyHealthSchema>;

export const healthSchema = z.object({
  status: z.enum(healthStates),
  version: z.string(),
  uptime_seconds: z.number(),
  dependencies: z.record(z.string(), dependencyHealthSchema),
});
export type Health = z.infer<typeof healthSchema>;
