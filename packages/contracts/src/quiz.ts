import { z } from 'zod';
import { difficulties } from './enums.ts';

/** Text with maths in it: plain pieces, fractions, and LaTeX. One format for dashboard, print and game. */
export const richTextSchema = z.array(
  z.union([z.string(), z.object({ frac: z.tuple([z.int(), z.int()]) }), z.object({ math: z.string() })]),
);
export type RichText = z.infer<typeof richTextSchema>;

/** A code of a published framework. Codes come from the curriculum's data, never from a model. */
export const standardRefSchema = z.object({ framework: z.string(), code: z.string() });
export type StandardRef = z.infer<typeof standardRefSchema>;

/**
 * Why an answer key is right. `exact` can be checked by any algebra system: plain ASCII arithmetic
 * (digits, + - * / ^, brackets and the functions floor, abs, min, max, median, gcd, lcm), `equals` an integer, a fraction `7/12`,
 * a decimal or an expression in one letter such as `3*x + 6`.
 */
export const proofSchema = z.union([
  z.object({ kind: z.literal('exact'), expression: z.string(), equals: z.string() }),
  z.object({ kind: z.literal('exact'), equation: z.string(), variable: z.string(), equals: z.string() }),
  z.object({ kind: z.literal('fact'), source: z.string(), path: z.string(), equals: z.string() }),
  z.object({
    kind: z.literal('teacher'),
    reason: z.string(),
    /** When the teacher said that the key is right; absent until then. */
    confirmed_at: z.iso.datetime({ offset: true }).optional(),
  }),
]);
export type Proof = z.infer<typeof proofSchema>;

export const choiceSchema = z.object({
  id: z.string(),
  text: z.string(),
  text_rich: richTextSchema.optional(),
  correct: z.boolean(),
  misconception: z.string().optional(),
  feedback: z.string(),
  feedback_rich: richTextSchema.optional(),
});
export type Choice = z.infer<typeof choiceSchema>;

export const questionSchema = z
  .object({
    id: z.string(),
    skill: z.string(),
    standard: standardRefSchema.nullable(),
    prompt: z.string(),
    prompt_rich: richTextSchema.optional(),
    choices: z.array(choiceSchema).min(2),
    explanation: z.array(z.string()),
    explanation_rich: z.array(richTextSchema).optional(),
    difficulty: z.enum(difficulties),
    proof: proofSchema,
  })
  .refine((question) => question.choices.filter((choice) => choice.correct).length === 1, {
    message: 'exactly one choice must be correct',
    path: ['choices'],
  });
export type Question = z.infer<typeof questionSchema>;

export const generatedBySchema = z.object({ provider: z.string(), model: z.string() });
export type GeneratedBy = z.infer<typeof generatedBySchema>;

/** `quiz.json` */
export const quizSchema = z.object({
  schema: z.literal('toolboxai.quiz/1'),
  title: z.string(),
  subject: z.string(),
  grade_level: z.int(),
  seed: z.string(),
  generated_by: generatedBySchema,
  questions: z.array(questionSchema),
});
export type Quiz = z.infer<typeof quizSchema>;
