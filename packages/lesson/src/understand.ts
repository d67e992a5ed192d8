import { AppError, type LessonRequest, type Theme } from '@toolboxai/contracts';
import { checkText, understandTopic } from '@toolboxai/curriculum';
import { chooseTheme } from '@toolboxai/experience';

/** What is taught, to whom, and in which world. */
export type Topic = {
  title: string;
  subject: string;
  /** Skill ids of the curriculum, the first being what the lesson is about. */
  skills: string[];
  theme: Theme;
  /** To be said to the teacher, for example that this is a mixed review. */
  notice: string | null;
};

/** Finds what the teacher asks for in the curriculum, or says plainly what is known instead. */
export function understand(request: LessonRequest & { seed: string }): Topic {
  refuseUnsafe([request.subject, ...request.objectives]);
  const found = understandTopic({ subject: request.subject, gradeLevel: request.grade_level, objectives: request.objectives });
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
    notice: found.notice,
  };
}

function refuseUnsafe(texts: readonly string[]): void {
  for (const text of texts) {
    const checked = checkText(text);
    if (!checked.ok)
      throw new AppError('UNSAFE_TEXT', { publicMessage: `This cannot be used in a lesson for children: ${checked.reason}.` });
  }
}
