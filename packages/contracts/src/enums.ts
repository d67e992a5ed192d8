/** Every enumeration that crosses a wire or stands in a column, declared once. */

export const roles = ['admin', 'teacher', 'student', 'parent'] as const;
export type Role = (typeof roles)[number];

export const taskStatuses = ['pending', 'queued', 'running', 'completed', 'failed', 'cancelled', 'retrying'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const finalTaskStatuses = ['completed', 'failed', 'cancelled'] as const satisfies readonly TaskStatus[];

export const agentStatuses = ['initializing', 'idle', 'busy', 'error', 'offline'] as const;
export type AgentStatus = (typeof agentStatuses)[number];

/** The steps of a lesson, in order. */
export const lessonSteps = ['understand', 'plan', 'write', 'prove', 'check', 'build', 'playtest', 'save'] as const;
export type LessonStep = (typeof lessonSteps)[number];

export const themes = ['island', 'castle', 'space_station', 'forest', 'city', 'underwater_lab'] as const;
export type Theme = (typeof themes)[number];

export const difficulties = ['easy', 'medium', 'hard'] as const;
export type Difficulty = (typeof difficulties)[number];

/** Lowest and highest grade that a lesson can be asked for; 0 is kindergarten. */
export const gradeRange = { min: 0, max: 12 } as const;
