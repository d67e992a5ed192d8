import { z } from 'zod';
import { generatedBySchema, richTextSchema, standardRefSchema } from './quiz.ts';

export const sectionKinds = [
  'warm_up',
  'direct_instruction',
  'guided_practice',
  'world',
  'exit_ticket',
  'support',
  'stretch',
] as const;

/** One thing that the class does; its text is for the teacher to read out or show. */
export const activitySchema = z.object({
  text: z.string(),
  text_rich: richTextSchema.optional(),
  /** Steps of a worked example, in order. */
  steps: z.array(z.string()).optional(),
  steps_rich: z.array(richTextSchema).optional(),
});

export const lessonSectionSchema = z.object({
  id: z.string(),
  kind: z.enum(sectionKinds),
  title: z.string(),
  minutes: z.int().nonnegative(),
  /** Who wrote it: the built-in curriculum, or a model whose text passed the checks. */
  source: z.string(),
  standard: standardRefSchema.nullable(),
  activities: z.array(activitySchema),
});
export type LessonSection = z.infer<typeof lessonSectionSchema>;

/** One part that a model was asked for: who wrote what stands there now, and why it is not the model, if so. */
export const partSourceSchema = z.object({ part: z.string(), source: z.string(), note: z.string().nullable() });
export type PartSource = z.infer<typeof partSourceSchema>;

export const claimSchema = z.object({ text: z.string(), source: z.string() });

/** A measured band, with the sentences that lie above it. Grades are US school grades. */
export const readingLevelSchema = z.object({
  target_grade: z.number(),
  measured_grade: z.number(),
  low: z.number(),
  high: z.number(),
  hard_sentences: z.array(z.string()),
});
export type ReadingLevel = z.infer<typeof readingLevelSchema>;

export const qualityCheckSchema = z.object({
  name: z.string(),
  points: z.number(),
  of: z.number(),
  evidence: z.string(),
});

/** The score is the sum of the checks' points; they are out of 100 in all. */
export const qualitySchema = z.object({ score: z.number(), checks: z.array(qualityCheckSchema) });
export type Quality = z.infer<typeof qualitySchema>;

/** `lesson.json` */
export const lessonSchema = z.object({
  schema: z.literal('toolboxai.lesson/1'),
  title: z.string(),
  subject: z.string(),
  grade_level: z.int(),
  language: z.string(),
  seed: z.string(),
  generated_by: generatedBySchema,
  /** Said to the teacher first, for example that this is a mixed review. */
  notice: z.string().nullable(),
  objectives: z.array(z.string()),
  standards: z.array(standardRefSchema.extend({ statement: z.string() })),
  skills: z.array(z.object({ id: z.string(), name: z.string() })),
  vocabulary: z.array(z.object({ term: z.string(), meaning: z.string() })),
  duration_minutes: z.int(),
  sections: z.array(lessonSectionSchema),
  /** Empty where no model was asked. */
  parts: z.array(partSourceSchema).default([]),
  reading_level: readingLevelSchema,
  claims: z.array(claimSchema),
  quality: qualitySchema,
});
export type Lesson = z.infer<typeof lessonSchema>;
