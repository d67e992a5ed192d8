import type { ClassResults } from '@toolboxai/contracts';
import type { PlayDeps } from './class-deps.ts';
import { countQuestions, findMisconceptions } from './count-answers.ts';
import { offerNextLesson } from './offer-next-lesson.ts';
import { readClass, type WholeClass } from './read-class.ts';

/** How the class did, what it holds on to, and what to do next. */
export async function readResults(deps: PlayDeps, owner: string | null, id: string): Promise<ClassResults> {
  return toResults(await readClass(deps, owner, id));
}

export function toResults(whole: WholeClass): ClassResults {
  const misconceptions = findMisconceptions(whole);
  return {
    class: whole.summary,
    players: whole.players.map(({ board }) => board),
    questions: countQuestions(whole),
    misconceptions,
    next: offerNextLesson(whole, misconceptions),
  };
}
