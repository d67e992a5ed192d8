import { z } from 'zod';
import { themes } from './enums.ts';
import { richTextSchema } from './quiz.ts';

/** Studs; x east, y up, z south. */
export const vec3Schema = z.tuple([z.number(), z.number(), z.number()]);
export type Vec3 = z.infer<typeof vec3Schema>;

/** Red, green, blue, each 0 to 255. */
export const rgbSchema = z.tuple([z.int(), z.int(), z.int()]);

export const partShapes = ['block', 'ball', 'cylinder', 'wedge'] as const;
export const partKinds = ['part', 'board', 'flag', 'path', 'prop', 'building', 'water'] as const;

export const partSchema = z.object({
  id: z.string(),
  kind: z.enum(partKinds),
  shape: z.enum(partShapes),
  /** Centre of the part. */
  pos: vec3Schema,
  rot_y_deg: z.number().optional(),
  size: vec3Schema,
  color: rgbSchema,
  /** Name of a Roblox material, for example `Grass`. */
  material: z.string(),
});
export type Part = z.infer<typeof partSchema>;

/** Filled at run time by `Terrain:FillBlock` or `FillBall`. */
export const terrainOpSchema = z.object({
  op: z.enum(['block', 'ball']),
  material: z.string(),
  pos: vec3Schema,
  size: vec3Schema,
});

export const stationSchema = z.object({
  id: z.string(),
  pos: vec3Schema,
  npc: z.object({ name: z.string(), lines: z.array(z.string()) }),
  question_id: z.string(),
});

/** A question as the game's server side holds it: with its key. */
export const gameQuestionSchema = z.object({
  id: z.string(),
  prompt: z.string(),
  prompt_rich: richTextSchema.optional(),
  choices: z.array(z.object({ id: z.string(), text: z.string(), text_rich: richTextSchema.optional(), feedback: z.string() })),
  answer: z.string(),
});
export type GameQuestion = z.infer<typeof gameQuestionSchema>;

export const gameRulesSchema = z.object({
  points_per_correct: z.int().positive(),
  /** Tries for each question before it is closed. */
  attempts: z.int().positive(),
  /** Seconds for each question; 0 means no timer, which is the default for children. */
  seconds_per_question: z.int().nonnegative(),
});

/** `experience.json`: one spec feeds the place, the Rojo folder, the drawing, the browser and the VM tests. */
export const experienceSchema = z.object({
  version: z.literal(1),
  seed: z.string(),
  title: z.string(),
  grade: z.int(),
  theme: z.enum(themes),
  terrain: z.array(terrainOpSchema),
  parts: z.array(partSchema),
  spawn: z.object({ pos: vec3Schema }),
  stations: z.array(stationSchema),
  questions: z.array(gameQuestionSchema),
  rules: gameRulesSchema,
});
export type Experience = z.infer<typeof experienceSchema>;
