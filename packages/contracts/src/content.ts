import { z } from 'zod';
import { experienceSchema } from './experience.ts';
import { lessonSchema } from './lesson.ts';
import { questionSchema, quizSchema } from './quiz.ts';

const time = z.iso.datetime({ offset: true });

/** A lesson in a list: no texts, but what its card and drawing need. */
export const contentSummarySchema = z.object({
  id: z.guid(),
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

/** A format that a lesson can be had in. `notes`: what its file lacks, a sentence each, so that it can be said beforehand. */
export const exportOfferSchema = z.object({
  id: z.string(),
  label: z.string(),
  advice: z.string(),
  file_name: z.string(),
  notes: z.array(z.string()),
});
export type ExportOffer = z.infer<typeof exportOfferSchema>;

export const exportListSchema = z.object({ items: z.array(exportOfferSchema) });

/** A teacher's own questions as text: pasted, CSV or GIFT. With `preview` they are read and nothing is saved. */
export const addQuestionsRequestSchema = z.strictObject({ text: z.string().min(1), preview: z.boolean().default(false) });
export type AddQuestionsRequest = z.input<typeof addQuestionsRequestSchema>;

/** `questions` are those that can be used, under the ids that they have or would get; `added` is 0 in a preview. */
export const addQuestionsAnswerSchema = z.object({
  added: z.int(),
  questions: z.array(questionSchema),
  problems: z.array(z.object({ line: z.int(), message: z.string() })),
});
export type AddQuestionsAnswer = z.infer<typeof addQuestionsAnswerSchema>;
