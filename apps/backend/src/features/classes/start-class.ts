import { AppError, type ClassSummary, codeLength, codeLetters, type startClassSchema } from '@toolboxai/contracts';
import type { z } from 'zod';
import type { User } from '#features/auth';
import type { ClassDeps } from './class-deps.ts';
import { takeLesson } from './class-lesson.ts';
import { insertClass, readSummary } from './store.ts';

/** How long a code works; a class whose code has run out is ended. */
const codeHours = 3;
const mostDraws = 20;

/** What is asked for, with what was left open filled in. */
export type ClassWish = z.output<typeof startClassSchema>;

/** Starts a class from a lesson of the teacher's library, under a code that no class under way has. */
export async function startClass(
  deps: ClassDeps,
  user: User,
  { content_id, settings, wait_for_start }: ClassWish,
): Promise<ClassSummary> {
  const content = await deps.readContent(user.role === 'admin' ? null : user.id, content_id);
  const lesson = takeLesson(content, settings);
  return deps.db.transaction(async (tx) => {
    for (let draws = 0; draws < mostDraws; draws += 1) {
      const id = await insertClass(tx, {
        ownerId: user.id,
        contentId: content.id,
        code: drawCode(deps.draw),
        status: wait_for_start ? 'paused' : 'running',
        settings,
        title: lesson.experience.title,
        theme: lesson.experience.theme,
        lesson,
        codeHours,
        retentionDays: deps.options.retentionDays,
      });
      const summary = id && (await readSummary(tx, id));
      if (summary) return summary;
    }
    throw new AppError('OVERLOADED', { publicMessage: 'No free code was found. Try again.' });
  });
}

const drawCode = (draw: (below: number) => number): string =>
  Array.from({ length: codeLength }, () => codeLetters[draw(codeLetters.length)]).join('');
