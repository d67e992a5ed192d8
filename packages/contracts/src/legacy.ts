import { z } from 'zod';
import { difficulties, gradeRange, type Theme } from './enums.ts';

/** What clients of version 1 send and hear. Names and shapes are version 1's: nothing of it changes until it is switched off. */

/** Version 1 wrote event names with `_`. */
export const toLegacyName = (name: string): string => name.replaceAll('-', '_');

const objective = z
  .union([z.string(), z.object({ title: z.string() }).transform(({ title }) => title)])
  .pipe(z.string().max(200));

/** `POST /agents/generate`. What version 1 took beyond this never changed a lesson and is passed over. */
export const legacyGenerateSchema = z.object({
  subject: z.string().max(200),
  grade_level: z.int().min(gradeRange.min).max(gradeRange.max),
  objectives: z.array(objective).max(10).optional().describe('Texts, or objects with a title'),
  learning_objectives: z.array(objective).max(10).optional().describe('The same under its other name'),
  questions: z.int().min(1).max(40).optional(),
  environment_type: z.string().max(100).optional().describe('Taken as the theme where there is one like it'),
  difficulty_level: z.enum([...difficulties, 'expert']).optional(),
  duration_minutes: z.int().min(1).max(1440).optional(),
});
export type LegacyGenerate = z.infer<typeof legacyGenerateSchema>;

/** Worlds of version 1 that there is a theme for. */
export const legacyThemes: Readonly<Record<string, Theme>> = {
  outdoor: 'forest',
  historical: 'castle',
  futuristic: 'city',
  underwater: 'underwater_lab',
  space_station: 'space_station',
  fantasy: 'castle',
};

/** The answer of `POST /agents/generate`; `content` and `content_id` are null while the lesson is still being made. */
export const legacyGeneratedSchema = z.object({
  success: z.boolean(),
  message: z.string(),
  timestamp: z.iso.datetime(),
  request_id: z.string(),
  /** For `/ws/content/{session_id}`. */
  session_id: z.guid(),
  task_id: z.guid(),
  status: z.string(),
  content_id: z.string().nullable(),
  content: z
    .object({
      title: z.string(),
      lesson_plan: z.record(z.string(), z.unknown()),
      quiz: z.record(z.string(), z.unknown()),
    })
    .nullable(),
});
export type LegacyGenerated = z.infer<typeof legacyGeneratedSchema>;

/** What a client of version 1 may say on `/ws/content`. */
export const legacyClientMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('auth'), token: z.string().max(4096).optional() }),
  z.object({ type: z.literal('message'), data: z.unknown() }),
  z.object({ type: z.literal('ping') }),
  z.object({ type: z.literal('pong') }),
]);
export type LegacyClientMessage = z.infer<typeof legacyClientMessageSchema>;

/** What it hears. */
export type LegacyServerMessage = { type: string; data: Record<string, unknown>; timestamp: string };

const time = z.iso.datetime({ offset: true });

/** Who still calls version 1's endpoints. */
export const legacyCallsSchema = z.object({
  items: z.array(
    z.object({
      /** "POST /agents/generate" */
      route: z.string(),
      /** Kind of program: browser, python, node … */
      caller: z.string(),
      calls: z.int(),
      first_seen_at: time,
      last_seen_at: time,
    }),
  ),
  /** The day that clients are told in `Sunset`. */
  sunset: time,
  /** Whole days since the last call; null where there was none. */
  quiet_days: z.int().nullable(),
  /** True where nobody has called for thirty days. */
  safe_to_stop: z.boolean(),
});
export type LegacyCalls = z.infer<typeof legacyCallsSchema>;
