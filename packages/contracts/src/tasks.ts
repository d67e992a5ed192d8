import { z } from 'zod';
import { agentStatuses, difficulties, gradeRange, taskStatuses, themes } from './enums.ts';
import { experienceSchema } from './experience.ts';
import { lessonSchema } from './lesson.ts';
import { quizSchema } from './quiz.ts';
import { lineSchema } from './text.ts';

const line = (longest: number) => z.string().trim().min(1).max(longest).pipe(lineSchema);
const shortText = line(200);

/** `task_data` of `content_generator/generate_content` and `quiz_generator/generate_quiz`. */
export const lessonRequestSchema = z.strictObject({
  subject: shortText.describe('School subject, for example Mathematics'),
  grade_level: z.int().min(gradeRange.min).max(gradeRange.max).describe('US school grade; 0 is kindergarten'),
  objectives: z.array(shortText).max(10).default([]).describe('What children should be able to do afterwards'),
  questions: z.int().min(1).max(40).default(10),
  seed: line(100).optional().describe('The same seed gives the same lesson; made up if absent'),
  theme: z.enum(themes).optional().describe('World of the game; chosen from the seed if absent'),
  difficulty: z.enum(difficulties).optional(),
  duration_minutes: z.int().min(20).max(120).default(45),
  reading_level: z.int().min(gradeRange.min).max(gradeRange.max).optional().describe('Grade to write for; grade_level if absent'),
  language: z.literal('en').default('en'),
});
export type LessonRequest = z.infer<typeof lessonRequestSchema>;

/** What the way of a lesson gives: all that the files and the game are made from. */
export const lessonBundleSchema = z.object({ lesson: lessonSchema, quiz: quizSchema, experience: experienceSchema });
export type LessonBundle = z.infer<typeof lessonBundleSchema>;

export const executeRequestSchema = z.strictObject({
  agent_type: z.string().max(64),
  task_type: z.string().max(64),
  task_data: z.record(z.string(), z.unknown()),
});
export type ExecuteRequest = z.infer<typeof executeRequestSchema>;

const time = z.iso.datetime({ offset: true });

export const taskProgressSchema = z.object({ step: z.string(), done: z.int(), of: z.int() });

/** A task as the API shows it. */
export const taskSchema = z.object({
  task_id: z.guid(),
  agent_type: z.string(),
  task_type: z.string(),
  status: z.enum(taskStatuses),
  progress: taskProgressSchema.nullable(),
  /** `generate_content`: `{content_id, title, quality_score, …}`; null until completed. */
  result: z.record(z.string(), z.unknown()).nullable(),
  error: z.object({ code: z.string(), message: z.string(), suggestions: z.array(z.string()) }).nullable(),
  created_at: time,
  started_at: time.nullable(),
  completed_at: time.nullable(),
});
export type Task = z.infer<typeof taskSchema>;

export const agentInstanceSchema = z.object({
  id: z.guid(),
  agent_type: z.string(),
  instance: z.string(),
  status: z.enum(agentStatuses),
  tasks_completed: z.int(),
  tasks_failed: z.int(),
  last_seen_at: time,
});
export type AgentInstance = z.infer<typeof agentInstanceSchema>;
