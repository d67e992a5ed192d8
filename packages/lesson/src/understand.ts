import { AppError, type GeneratedBy, type LessonRequest, type Theme } from '@toolboxai/contracts';
import { checkText, understandTopic } from '@toolboxai/curriculum';
import { chooseTheme } from '@toolboxai/experience';
import { modelName } from './model/lesson-model.ts';

/** What is taught, to whom, and in which world. */
export type Topic = {
  title: string;
  subject: string;
  /** Skill ids of the curriculum, the first being what the lesson is about; none where only a model knows the topic. */
  skills: string[];
  theme: Theme;
  /** The request's, without those that are left out since nothing is known of them. */
  objectives?: string[];
  /** To be said to the teacher, for example that this is a mixed review. */
  notice: string | null;
};

/** True where the curriculum does not know the topic, so that a model writes the whole lesson. */
export const isOpen = (topic: Topic): boolean => topic.skills.length === 0;

/**
 * Finds what the teacher asks for in the curriculum. What it does not know is left to the model `by`, if there is one. Else it says
 * plainly what is known instead, or leaves out what stands beside a known topic.
 */
export function understand(request: LessonRequest & { seed: string }, by: GeneratedBy | undefined): Topic {
  refuseUnsafe([request.subject, ...request.objectives]);
  const found = understandTopic({ subject: request.subject, gradeLevel: request.grade_level, objectives: request.objectives });
  const unknown = found.kind === 'unknown' ? found.objective : found.kind === 'found' ? found.leftOut[0] : undefined;
  if (unknown !== undefined && by) return openTopic(request, unknown, by);
  if (found.kind === 'unknown')
    throw new AppError('UNKNOWN_TOPIC', {
      publicMessage: `The curriculum does not know "${found.objective}" yet.`,
      suggestions: found.nearest,
    });
  if (found.kind === 'ambiguous')
    throw new AppError('AMBIGUOUS_TOPIC', {
      publicMessage: `"${found.objective}" can mean several things. Choose one.`,
      suggestions: found.choices,
    });
  return {
    title: found.title,
    subject: found.subject,
    skills: found.skills,
    theme: request.theme ?? chooseTheme(request.seed),
    objectives: found.objectives,
    notice: found.notice,
  };
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const openTopic = (request: LessonRequest & { seed: string }, objective: string, by: GeneratedBy): Topic => ({
  title: upperFirst(objective.trim()),
  subject: request.subject,
  skills: [],
  theme: request.theme ?? chooseTheme(request.seed),
  notice:
    `The curriculum does not know "${objective}" yet, so ${modelName(by)} wrote this lesson. Read it before you use it, and confirm ` +
    'the answer keys that could not be worked out.',
});

function refuseUnsafe(texts: readonly string[]): void {
  for (const text of texts) {
    const checked = checkText(text);
    if (!checked.ok)
      throw new AppError('UNSAFE_TEXT', { publicMessage: `This cannot be used in a lesson for children: ${checked.reason}.` });
  }
}
