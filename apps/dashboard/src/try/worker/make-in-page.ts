import type { LessonBundle } from '@toolboxai/contracts';
import { makeLesson, requirePlaytest, type SeededRequest, type Step } from '@toolboxai/lesson';
import type { StepNews } from '../lesson-calls.ts';
import { describeInPage } from './describe-in-page.ts';
import { playThrough } from './play-through.ts';

/** The way of a lesson as `toolboxai generate` goes it, with the same bytes; tells of each step as it ends. */
export async function makeInPage(request: SeededRequest, tell: (news: StepNews) => void): Promise<LessonBundle> {
  const step: Step = async (name, work) => {
    const output = await work();
    tell(describeInPage(name, output, request));
    return output;
  };
  const { bundle } = await makeLesson(request, {
    step,
    playtest: requirePlaytest(playThrough),
    save: async () => ({ content_id: null }),
  });
  return bundle;
}
