import type { Log } from '#platform/log';
import type { Model } from '#platform/models';
import type { ContentDeps } from './generate-content.ts';

const system =
  'You write for school children. Answer with plain text only: no headings, no lists, no links, no markup. ' +
  'Never give numbers, answers or worked examples: others do that.';

/** Asks the model for the lesson's opening lines. A model that fails costs the lesson nothing: the built-in text stands. */
export const introductionWriter =
  (model: Model, log: Log): NonNullable<ContentDeps['writeIntroduction']> =>
  async (brief, signal) => {
    const user =
      `Write three to five short sentences that open a lesson called "${brief.title}" (${brief.subject}, grade ${brief.gradeLevel}), ` +
      `to be read out by the teacher to children who read at grade ${brief.readingLevel}. ` +
      `By the end of it they can: ${brief.objectives.join('; ')}. Make them curious.`;
    try {
      return { text: (await model.ask({ system, user }, signal)).trim(), by: { provider: model.provider, model: model.model } };
    } catch (error) {
      signal.throwIfAborted();
      log.warn({ err: error, model: model.model }, 'the model gave no introduction; the built-in text stands');
      return undefined;
    }
  };
