import { z } from 'zod';

const sentences = (fewest: number, most: number, about: string) =>
  z.array(z.string().min(1).max(300)).min(fewest).max(most).describe(about);

/**
 * What a model is asked for, one small part at a time; its answer is JSON of this shape. The order of the keys is the order in
 * which a model writes them.
 */
export const modelPartSchemas = {
  introduction: z.object({ sentences: sentences(2, 6, 'opening words that make the class curious') }),
  explanation: z.object({
    idea: sentences(1, 5, 'the one thing to understand'),
    why: sentences(1, 5, 'why it is so'),
  }),
  world: z.object({ story: sentences(2, 5, 'the adventure in which the class will need it') }),
  differentiation: z.object({
    support: sentences(1, 4, 'another way in, for children who need one'),
    stretch: sentences(1, 4, 'something to think about, for children who want more'),
  }),
  vocabulary: z.object({
    words: z
      .array(z.object({ term: z.string().min(1).max(40), meaning: z.string().min(1).max(160) }))
      .min(2)
      .max(6),
  }),
  practice: z.object({
    tasks: sentences(2, 4, 'things to do with a partner, without a screen'),
    check: sentences(1, 2, 'what each child says or writes at the end'),
  }),
  questions: z.object({
    questions: z
      .array(
        z.object({
          prompt: z.string().min(1).max(300),
          answer: z.string().min(1).max(120),
          explanation: z.string().min(1).max(300),
          wrong: z
            .array(z.object({ text: z.string().min(1).max(120), hint: z.string().min(1).max(240) }))
            .min(3)
            .max(4),
        }),
      )
      .min(1)
      .max(4),
  }),
} as const;

export type ModelPartName = keyof typeof modelPartSchemas;
export type ModelPart<Name extends ModelPartName> = z.infer<(typeof modelPartSchemas)[Name]>;
export type ModelQuestion = ModelPart<'questions'>['questions'][number];

/** The part's shape as JSON Schema, for servers that can be held to one. */
export const modelPartJsonSchema = (name: ModelPartName): Record<string, unknown> => z.toJSONSchema(modelPartSchemas[name]);
