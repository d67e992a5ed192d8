import { type ExecuteRequest, type LegacyGenerate, legacyThemes } from '@toolboxai/contracts';

const minutes = { least: 20, most: 120 };

/** What version 1 asked `POST /agents/generate` for, as the task that does it now. */
export function translateOrder(order: LegacyGenerate): ExecuteRequest {
  const { subject, grade_level, questions, environment_type, difficulty_level, duration_minutes } = order;
  const theme = environment_type === undefined ? undefined : legacyThemes[environment_type];
  return {
    agent_type: 'content_generator',
    task_type: 'generate_content',
    task_data: {
      subject,
      grade_level,
      objectives: order.objectives ?? order.learning_objectives ?? [],
      ...(questions !== undefined && { questions }),
      ...(theme && { theme }),
      ...(difficulty_level && { difficulty: difficulty_level === 'expert' ? 'hard' : difficulty_level }),
      // Version 1 took any number and kept none.
      ...(duration_minutes !== undefined && {
        duration_minutes: Math.min(minutes.most, Math.max(minutes.least, duration_minutes)),
      }),
    },
  };
}
