import { z } from 'zod';
import { agentStatuses, lessonSteps, taskStatuses } from './enums.ts';

/** The public channel of the migration guide. It carries no lesson text. */
export const publicChannel = 'content-generation';
export const taskChannel = (taskId: string): string => `private-task-${taskId}`;
export const userChannel = (userId: string): string => `private-user-${userId}`;

export const eventNames = {
  started: 'generation-started',
  progress: 'generation-progress',
  generated: 'content-generated',
  failed: 'generation-failed',
  agentStatus: 'agent-status-update',
  /** On a task's own channel: what a step found, for its owner. */
  stepFinished: 'step-finished',
} as const;
/** The teacher's channel of a class, and the players'. The players' name is a secret of those who joined; it carries no person. */
export const classChannel = (classId: string): string => `private-class-${classId}`;
export const playChannel = (classId: string): string => `play-${classId}`;

export const classEventNames = {
  /** On both channels: `{status}`. */
  changed: 'class-changed',
  /** On the teacher's: a board player. */
  playerJoined: 'player-joined',
  /** On both: `{seat}`. */
  playerRemoved: 'player-removed',
  /** On the teacher's: an answer, and how its player stands after it. */
  answered: 'answer-recorded',
} as const;

export type EventName = (typeof eventNames)[keyof typeof eventNames] | (typeof classEventNames)[keyof typeof classEventNames];

/** Added to the data of every event by the log: place in the channel, life of the channel, identity. */
export const stampSchema = z.object({ _seq: z.int().positive(), _epoch: z.guid(), _id: z.guid() });

export const publicEventSchema = stampSchema.extend({
  task_id: z.guid(),
  agent_type: z.string(),
  status: z.union([z.enum(taskStatuses), z.enum(agentStatuses)]),
  step: z.enum(lessonSteps).optional(),
  progress: z.number().min(0).max(1).optional(),
});
export type PublicEvent = z.infer<typeof publicEventSchema>;

/** `step-finished`: a few lines that say what the step found, and what the drawing needs. */
export const stepFinishedSchema = stampSchema.extend({
  task_id: z.guid(),
  step: z.enum(lessonSteps),
  progress: z.number().min(0).max(1),
  summary: z.string(),
  facts: z.record(z.string(), z.unknown()),
});
export type StepFinished = z.infer<typeof stepFinishedSchema>;

/** Where browsers connect to: Pusher's cloud by its cluster, another server by its host; where neither is named, this server. */
export const realtimeConfigSchema = z.object({
  key: z.string(),
  cluster: z.string().optional(),
  host: z.string().optional(),
  port: z.int().optional(),
  tls: z.boolean().optional(),
});
export type RealtimeConfig = z.infer<typeof realtimeConfigSchema>;
