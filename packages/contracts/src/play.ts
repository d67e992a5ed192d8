import { z } from 'zod';
import { difficulties, themes } from './enums.ts';
import { stampSchema } from './events.ts';
import { experienceSchema, gameQuestionSchema } from './experience.ts';
import { richTextSchema } from './quiz.ts';

/** How a class is played, by whoever has authority: this server, a Roblox server, or the page that plays alone. */
export const classStatuses = ['running', 'paused', 'ended'] as const;
export type ClassStatus = (typeof classStatuses)[number];

export const playLimits = { players: 200, teams: 6, seats: 999, minSeconds: 10, maxSeconds: 300, maxAttempts: 3 } as const;

/** Letters of a join code: none that a child could take for another, and no vowels, so that none spells a word. */
export const codeLetters = 'BCDFGHJKMNPQRTVWXZ';
export const codeLength = 6;
export const joinCodeSchema = z
  .string()
  .transform((text) => text.replace(/[\s-]/g, '').toUpperCase())
  .pipe(z.string().regex(new RegExp(`^[${codeLetters}]{${codeLength}}$`), `must be ${codeLength} letters, as on the board`));

export const classSettingsSchema = z.strictObject({
  /** 0: each for themselves; otherwise that many teams. */
  teams: z
    .int()
    .refine((teams) => teams === 0 || (teams >= 2 && teams <= playLimits.teams), `must be 0 or 2 to ${playLimits.teams}`)
    .default(0),
  /** Seconds for each question from opening it; 0 means no timer. */
  seconds_per_question: z
    .int()
    .refine(
      (seconds) => seconds === 0 || (seconds >= playLimits.minSeconds && seconds <= playLimits.maxSeconds),
      `must be 0 or ${playLimits.minSeconds} to ${playLimits.maxSeconds}`,
    )
    .default(0),
  attempts: z.int().min(1).max(playLimits.maxAttempts).default(2),
  /** Extra points for a quick right answer; only with a timer. */
  points_for_speed: z.boolean().default(false),
});
export type ClassSettings = z.infer<typeof classSettingsSchema>;

export const startClassSchema = z.strictObject({
  content_id: z.guid(),
  settings: classSettingsSchema.prefault({}),
  /** True: players wait, after joining, until the teacher lets them go. */
  wait_for_start: z.boolean().default(false),
});
export type StartClass = z.input<typeof startClassSchema>;

const time = z.iso.datetime({ offset: true });

/** A class as its teacher sees it in a list. */
export const classSummarySchema = z.object({
  id: z.guid(),
  content_id: z.guid().nullable(),
  title: z.string(),
  theme: z.enum(themes),
  code: z.string(),
  status: z.enum(classStatuses),
  settings: classSettingsSchema,
  questions: z.int(),
  players: z.int(),
  created_at: time,
  /** When the code stops working. */
  expires_at: time,
  ended_at: time.nullable(),
  /** When everything about the class is deleted. */
  retain_until: time,
});
export type ClassSummary = z.infer<typeof classSummarySchema>;

/** How one player stands. A player is a seat and a nickname from a word list; names stay in the teacher's own browser. */
export const boardPlayerSchema = z.object({
  seat: z.int().positive(),
  nickname: z.string(),
  /** 0 where there are no teams. */
  team: z.int().nonnegative(),
  /** `roblox`: the answers come from a Roblox server. */
  from: z.enum(['browser', 'roblox']),
  score: z.int(),
  correct: z.int(),
  /** Questions closed, right or missed; not those that the end of the class closed before they were tried. */
  answered: z.int(),
  streak: z.int(),
  completed: z.boolean(),
});
export type BoardPlayer = z.infer<typeof boardPlayerSchema>;

/** How the class did at one question. `choices`: how often each was somebody's first answer. */
export const boardQuestionSchema = z.object({
  id: z.string(),
  prompt: z.string(),
  prompt_rich: richTextSchema.optional(),
  answer: z.string(),
  choices: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      text_rich: richTextSchema.optional(),
      misconception: z.string().nullable(),
      first_answers: z.int(),
    }),
  ),
  right_first: z.int(),
  right_later: z.int(),
  missed: z.int(),
  /** Players whose class ended before they tried it; they count as neither right nor missed. */
  not_reached: z.int(),
});
export type BoardQuestion = z.infer<typeof boardQuestionSchema>;

/** The teacher's board. `seq` is the number in the class's channel up to which it is true. */
export const classBoardSchema = z.object({
  class: classSummarySchema,
  players: z.array(boardPlayerSchema),
  questions: z.array(boardQuestionSchema),
  seq: z.int().nonnegative(),
});
export type ClassBoard = z.infer<typeof classBoardSchema>;

/** What the class holds on to: a wrong procedure, who showed it, and where. */
export const classResultsSchema = z.object({
  class: classSummarySchema,
  players: z.array(boardPlayerSchema),
  questions: z.array(boardQuestionSchema),
  misconceptions: z.array(
    z.object({ misconception: z.string(), players: z.int(), questions: z.array(z.string()), seats: z.array(z.int()) }),
  ),
  /** What to do next, in words, and the request for the lesson that does it; null where nothing stands out. */
  next: z
    .object({
      advice: z.string(),
      subject: z.string(),
      grade_level: z.int(),
      objectives: z.array(z.string()),
      /** Where the same skill is to be practiced with easier numbers. */
      difficulty: z.enum(difficulties).optional(),
    })
    .nullable(),
});
export type ClassResults = z.infer<typeof classResultsSchema>;

export const changeClassSchema = z.strictObject({ status: z.enum(classStatuses) });

export const joinClassSchema = z.strictObject({ code: joinCodeSchema });

/** What joining gives. The token is the seat: who holds it is that player, also after a reload. */
export const joinedSchema = z.object({
  token: z.string(),
  class_id: z.guid(),
  seat: z.int().positive(),
  nickname: z.string(),
  team: z.int().nonnegative(),
});
export type Joined = z.infer<typeof joinedSchema>;

/** A question as a player gets it: no key, and no feedback of a choice not yet made. */
export const playQuestionSchema = gameQuestionSchema
  .omit({ answer: true, choices: true })
  .extend({ choices: z.array(z.object({ id: z.string(), text: z.string(), text_rich: richTextSchema.optional() })) });
export type PlayQuestion = z.infer<typeof playQuestionSchema>;

/** The world as a player gets it. */
export const playWorldSchema = experienceSchema.omit({ questions: true }).extend({ questions: z.array(playQuestionSchema) });
export type PlayWorld = z.infer<typeof playWorldSchema>;

export const playQuestionStateSchema = z.object({
  id: z.string(),
  status: z.enum(['new', 'open', 'correct', 'missed']),
  tried: z.array(z.string()),
  attempts_left: z.int(),
  /** Milliseconds until it closes by itself, from the moment of this answer; null without a running timer. */
  closes_in_ms: z.int().nonnegative().nullable(),
  /** Only of a closed question: the right choice, and how to get there. */
  answer: z.string().optional(),
  explanation: z.array(z.string()).optional(),
  /** Of the last wrong choice, by its misconception. */
  hint: z.string().optional(),
});
export type PlayQuestionState = z.infer<typeof playQuestionStateSchema>;

/** All that a player may know of the game. */
export const playStateSchema = z.object({
  class_id: z.guid(),
  title: z.string(),
  status: z.enum(classStatuses),
  settings: classSettingsSchema,
  seat: z.int().positive(),
  nickname: z.string(),
  team: z.int().nonnegative(),
  score: z.int(),
  max_score: z.int(),
  streak: z.int(),
  best_streak: z.int(),
  completed: z.boolean(),
  questions: z.array(playQuestionStateSchema),
  /** Points of each team, per head, in the order of the teams; empty without teams. */
  team_scores: z.array(z.int()),
});
export type PlayState = z.infer<typeof playStateSchema>;

export const askSchema = z.strictObject({ question_id: z.string().max(100) });
export const answerSchema = z.strictObject({ question_id: z.string().max(100), choice_id: z.string().max(100) });

/** What an answer did. Sending the same answer again gives the same outcome again and counts once. */
export const answerOutcomeSchema = z.object({
  question_id: z.string(),
  choice_id: z.string(),
  correct: z.boolean(),
  points: z.int(),
  attempts_left: z.int(),
  feedback: z.string(),
  feedback_rich: richTextSchema.optional(),
  closed: z.boolean(),
  state: playStateSchema,
});
export type AnswerOutcome = z.infer<typeof answerOutcomeSchema>;

/** What a Roblox server reports of one answer: no user id and no name. `seat` counts players within that Roblox server's game. */
export const robloxResultSchema = z.strictObject({
  session_code: joinCodeSchema,
  server: z.guid(),
  seat: z.int().positive().max(playLimits.seats),
  question_id: z.string().max(100),
  choice_id: z.string().max(100),
  ms: z.int().nonnegative(),
});
export type RobloxResult = z.infer<typeof robloxResultSchema>;

export const classChangedSchema = stampSchema.extend({ status: z.enum(classStatuses) });
export const playerJoinedSchema = stampSchema.extend({ player: boardPlayerSchema });
export const playerRemovedSchema = stampSchema.extend({ seat: z.int().positive() });
export const answerRecordedSchema = stampSchema.extend({
  player: boardPlayerSchema,
  question_id: z.string(),
  /** Null where the time ran out. */
  choice_id: z.string().nullable(),
  correct: z.boolean(),
  /** 1 for the first answer to this question. */
  attempt: z.int().nonnegative(),
  /** True once the question is closed for this player without a right answer. */
  missed: z.boolean(),
});
export type AnswerRecorded = z.infer<typeof answerRecordedSchema>;
