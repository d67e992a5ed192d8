import { z } from 'zod';
import { lineSchema } from './text.ts';

const name = z
  .string()
  .trim()
  .regex(/^[A-Za-z][\w ]{0,30}$/, 'must be letters, digits and spaces, 31 at most');
const number = z.number().positive().max(99_999);
/** Colours that a script can name. */
export const scriptColors = [
  'red',
  'orange',
  'yellow',
  'gold',
  'green',
  'blue',
  'purple',
  'pink',
  'brown',
  'white',
  'gray',
  'black',
] as const;

/** `task_data` of `script_generator/generate_script`. What is given in `parameters` goes before what the wish says. */
export const generateScriptSchema = z.strictObject({
  wish: z.string().trim().min(3).max(300).pipe(lineSchema).describe('For example: a door that opens after 3 right answers'),
  parameters: z
    .strictObject({
      /** Right answers until it happens. */
      answers: number.optional(),
      seconds: number.optional(),
      /** A height, a way or a distance. */
      studs: number.optional(),
      /** Speed, points or coins. */
      amount: number.optional(),
      colors: z.array(z.enum(scriptColors)).max(5).optional(),
      /** Names of parts in the place. */
      parts: z.array(name).max(5).optional(),
    })
    .optional(),
});
export type GenerateScript = z.infer<typeof generateScriptSchema>;

/** The result of `script_generator/generate_script`. */
export const generatedScriptSchema = z.object({
  source: z.enum(['model', 'library']),
  title: z.string(),
  typescript: z.string(),
  /** A Script to be pasted into ServerScriptService; it needs no other module. */
  luau: z.string(),
  notes: z.array(z.string()),
  checks: z.array(z.object({ name: z.enum(['policy', 'types', 'compile', 'run']), ok: z.boolean(), evidence: z.string() })),
  /** Rounds with the model; 0 for the library. */
  rounds: z.int().nonnegative(),
});

export const scriptLanguages = ['typescript', 'luau'] as const;

/** `task_data` of `code_reviewer/review_code`. TypeScript is a game script of our API; Luau is any. */
export const reviewCodeSchema = z.strictObject({
  language: z.enum(scriptLanguages),
  source: z.string().min(1).max(50_000),
});
export type ReviewCode = z.infer<typeof reviewCodeSchema>;

/** One thing that a review found; lines and columns count from 1. */
export const scriptFindingSchema = z.object({
  line: z.int().positive(),
  column: z.int().positive(),
  kind: z.enum(['policy', 'types', 'smells', 'performance']),
  severity: z.enum(['error', 'warning']),
  rule: z.string(),
  message: z.string(),
  /** What to write instead. */
  fix: z.string().optional(),
});

/** The result of `code_reviewer/review_code`. */
export const reviewedCodeSchema = z.object({
  language: z.enum(scriptLanguages),
  /** False where there is an error. */
  passed: z.boolean(),
  findings: z.array(scriptFindingSchema),
  /** What this review looks at, and what it cannot see. */
  scope: z.string(),
});
