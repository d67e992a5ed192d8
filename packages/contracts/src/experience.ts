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

/** What a question is about, built of parts beside its board. It shows what is asked, never the key. */
export const figureSchema = z.discriminatedUnion('kind', [
  /** Bars of equal parts, the first ones shaded: a fraction as a wall of blocks. */
  z.object({
    kind: z.literal('fractions'),
    bars: z
      .array(z.object({ parts: z.int().min(1).max(12), shaded: z.int().min(0).max(12) }))
      .min(1)
      .max(3),
  }),
  /** A floor of unit squares. */
  z.object({ kind: z.literal('area'), width: z.int().min(1).max(12), depth: z.int().min(1).max(12) }),
  /** A stack of unit cubes. */
  z.object({
    kind: z.literal('volume'),
    width: z.int().min(1).max(6),
    height: z.int().min(1).max(6),
    depth: z.int().min(1).max(6),
  }),
  /** A grid from 0 to `size` both ways, with marked points. */
  z.object({
    kind: z.literal('points'),
    size: z.int().min(1).max(10),
    points: z
      .array(z.object({ label: z.string().max(3), x: z.int().min(0).max(10), y: z.int().min(0).max(10) }))
      .min(1)
      .max(4),
  }),
  /** One solid to walk round. */
  z.object({ kind: z.literal('solid'), solid: z.enum(['cube', 'box', 'cylinder', 'ball', 'wedge']) }),
]);
export type Figure = z.infer<typeof figureSchema>;

/** A question as the game's server side holds it: with its key. */
export const gameQuestionSchema = z.object({
  id: z.string(),
  prompt: z.string(),
  prompt_rich: richTextSchema.optional(),
  choices: z.array(z.object({ id: z.string(), text: z.string(), text_rich: richTextSchema.optional(), feedback: z.string() })),
  answer: z.string(),
  figure: figureSchema.optional(),
});
export type GameQuestion = z.infer<typeof gameQuestionSchema>;

export const gameRulesSchema = z.object({
  points_per_correct: z.int().positive(),
  /** Tries for each question before it is closed. */
  attempts: z.int().positive(),
  /** Seconds for each question; 0 means no timer, which is the default for children. */
  seconds_per_question: z.int().nonnegative(),
  /** At most so many extra points for a right answer at once, fewer the later it comes; only with a timer. */
  points_for_speed: z.int().nonnegative().default(0),
  /** 0: each for themselves; otherwise that many teams. */
  teams: z.int().nonnegative().default(0),
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
