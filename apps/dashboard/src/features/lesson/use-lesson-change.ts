import { useMutation, useQueryClient } from '@tanstack/react-query';
import { asFailure } from '../../lib/api/api-failure.ts';
import { useServices } from '../../lib/services-context.ts';
import { lessonKey, lessonQuery } from './lesson-query.ts';

type LessonChange<Input, Output> = {
  id: string;
  change: (input: Input, etag: string | null) => Promise<Output>;
  onDone: (output: Output) => Promise<void> | void;
};

/**
 * Changes of one lesson run one after another, each on the version that the one before has left; what was changed elsewhere
 * meanwhile is fetched and shown, never overwritten.
 */
export function useLessonChange<Input, Output>({ id, change, onDone }: LessonChange<Input, Output>) {
  const { api } = useServices();
  const queries = useQueryClient();
  return useMutation({
    scope: { id: `lesson ${id}` },
    mutationFn: (input: Input) => change(input, queries.getQueryData(lessonQuery(api, id).queryKey)?.etag ?? null),
    onSuccess: onDone,
    onError: (error) => {
      if (asFailure(error).status === 412) void queries.invalidateQueries({ queryKey: lessonKey(id) });
    },
  });
}
