import { z } from 'zod';
import { experienceSchema } from './experience.ts';
import { lessonSchema } from './lesson.ts';
import { quizSchema } from './quiz.ts';

const time = z.iso.datetime({ offset: true });

/** A lesson in a list: no texts, but what its card and drawing need. */
export const contentSummarySchema = z.object({
  id: z.uuid(),
  title: z.string(),
  subject: z.string(),
  grade_level: z.int(),
  quality_score: z.number().nullable(),
  theme: z.string().nullable(),
  seed: z.string().nullable(),
  questions: z.int(),
  version: z.int(),
  created_at: time,
  updated_at: time,
});
export type ContentSummary = z.infer<typeof contentSummarySchema>;

export const contentListSchema = z.object({ items: z.array(contentSummarySchema), next: z.string().nullable() });

export const contentSchema = contentSummarySchema.extend({
  lesson: lessonSchema,
  quiz: quizSchema,
  experience: experienceSchema,
});
export type Content = z.infer<typeof contentSchema>;
