import type { Lesson, PartSource } from '@toolboxai/contracts';
import { askPart, type PartAnswer } from './ask-part.ts';
import type { Brief } from './brief.ts';
import { type LessonModel, modelName, type Remember } from './lesson-model.ts';
import { placePart, proseParts } from './prose-parts.ts';

/** As sections and claims name the texts that are ours. */
export const builtInSource = 'built-in curriculum';

type Written = { sections: Lesson['sections']; parts: PartSource[] };

/**
 * Lets the model write the parts that it may, one after the other; a part that it cannot give stays as it is. Once the model is
 * gone for good, nothing more is asked of it.
 */
export async function writeProse(
  sections: Lesson['sections'],
  brief: Brief,
  model: LessonModel,
  remember: Remember,
): Promise<Written> {
  const written: Written = { sections, parts: [] };
  let gone: string | undefined;
  for (const part of proseParts) {
    const answer: PartAnswer<typeof part.name> =
      gone === undefined
        ? await remember(part.name, () => askPart(model, part.request(brief)))
        : { ok: false, why: gone, gone: true };
    if (answer.ok) written.sections = placePart(written.sections, part, answer.part, modelName(model.by));
    else if (answer.gone) gone = answer.why;
    written.parts.push(sourceOf(part.name, answer, model));
  }
  return written;
}

export const sourceOf = (
  part: string,
  answer: { ok: true; repairs: number } | { ok: false; why: string },
  model: LessonModel,
): PartSource =>
  answer.ok
    ? {
        part,
        source: modelName(model.by),
        note: answer.repairs > 0 ? `after ${answer.repairs === 1 ? 'a correction' : `${answer.repairs} corrections`}` : null,
      }
    : { part, source: builtInSource, note: answer.why };
