import process from 'node:process';
import { getAgentService } from './agent-service.ts';

export type LegacyContentInput = {
  subject: string;
  /** `gradeLevel`, or version 1's `grade_level`. */
  gradeLevel?: number;
  grade_level?: number;
  objectives?: readonly string[];
};

let warned = false;

/**
 * Version 1's way to a lesson, kept for programs that still call it: hands the same task to the agent service. Says once in a
 * process what to call instead.
 */
export class ContentAgent {
  /** Gives the task's result. Throws AppError with the code and message of a task that failed. */
  async generateContent({
    subject,
    gradeLevel,
    grade_level,
    objectives = [],
  }: LegacyContentInput): Promise<Record<string, unknown>> {
    if (!warned)
      process.emitWarning('ContentAgent is from version 1: call getAgentService().executeTask() instead', {
        type: 'DeprecationWarning',
        code: 'TOOLBOXAI_CONTENT_AGENT',
      });
    warned = true;
    return getAgentService().executeTask({
      agentType: 'content_generator',
      taskType: 'generate_content',
      taskData: { subject, grade_level: gradeLevel ?? grade_level, objectives: [...objectives] },
    });
  }
}
