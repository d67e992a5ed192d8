import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SeededRequest } from '@toolboxai/lesson';
import { type GenerationProgress, nothingYet } from '../features/generation/generation-progress.ts';
import type { StepNews } from './lesson-calls.ts';
import type { Workshop } from './lesson-workshop.ts';

const forThisPage = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: false } as const;

function addStep(before: GenerationProgress, { step, summary, found }: StepNews): GenerationProgress {
  const summaries = { ...before.summaries, [step]: summary };
  if (found === undefined) return { ...before, summaries };
  const { title, notice, ...world } = found;
  return { ...before, summaries, title, notice, world };
}

/** Makes the lesson of one request, once for as long as the page is open, and tells how far it is. */
export function useMaking(workshop: Workshop, order: SeededRequest) {
  const queries = useQueryClient();
  const key = JSON.stringify(order);
  const progressKey = ['making', key];
  const made = useQuery({
    ...forThisPage,
    queryKey: ['made', key],
    queryFn: () => {
      queries.setQueryData(progressKey, nothingYet);
      return workshop.call('make', order, (news) =>
        queries.setQueryData(progressKey, (before: GenerationProgress = nothingYet) => addStep(before, news)),
      );
    },
  });
  const progress = useQuery<GenerationProgress>({ ...forThisPage, queryKey: progressKey, queryFn: skipToken });
  return { made, progress: progress.data ?? nothingYet };
}
