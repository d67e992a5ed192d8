import { useQuery, useQueryClient } from '@tanstack/react-query';
import { finalTaskStatuses, type Task, taskChannel } from '@toolboxai/contracts';
import { useEffect, useState } from 'react';
import type { LinkState } from '../../lib/realtime/follow-channel.ts';
import { useServices } from '../../lib/services-context.ts';
import { applyEvents, type GenerationProgress, nothingYet } from './generation-progress.ts';

/** While events come by themselves the task is only looked at now and then; else it is asked for steadily. */
const lookMs = { live: 10_000, blind: 1_500 } as const;

export function hasEnded(task: Task | undefined): boolean {
  return task !== undefined && finalTaskStatuses.some((status) => status === task.status);
}

/** Follows one lesson being made. All of it comes back after a reload: the log keeps what was told. */
export function useGeneration(taskId: string) {
  const { api, follow } = useServices();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<GenerationProgress>(nothingYet);
  const [link, setLink] = useState<LinkState>('connecting');
  const queryKey = ['task', taskId];
  const task = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.task(taskId, signal),
    refetchInterval: (query) => (hasEnded(query.state.data) ? false : lookMs[link === 'live' ? 'live' : 'blind']),
  });

  useEffect(() => {
    setProgress(nothingYet);
    return follow(taskChannel(taskId), {
      events: (events) => {
        setProgress((before) => applyEvents(before, events));
        void queries.invalidateQueries({ queryKey: ['task', taskId] });
      },
      reset: () => setProgress(nothingYet),
      link: setLink,
    });
  }, [follow, queries, taskId]);

  return { task, progress, link };
}
