import { useQuery, useQueryClient } from '@tanstack/react-query';
import { finalTaskStatuses, type Task, taskChannel } from '@toolboxai/contracts';
import { useEffect, useState } from 'react';
import { asFailure } from '../../lib/api/api-failure.ts';
import type { LinkState } from '../../lib/realtime/follow-channel.ts';
import { useServices } from '../../lib/services-context.ts';
import { applyEvents, type GenerationProgress, nothingYet } from './generation-progress.ts';

/** While events come by themselves the task is only looked at now and then; else it is asked for steadily. */
const lookMs = { live: 10_000, blind: 1_500 } as const;

function hasEnded(task: Task): boolean {
  return finalTaskStatuses.some((status) => status === task.status);
}

/**
 * Follows one lesson being made; for another task the caller mounts anew. All of it comes back after a reload: the log
 * keeps what was told.
 */
export function useGeneration(taskId: string) {
  const { api, follow } = useServices();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<GenerationProgress>(nothingYet);
  const [link, setLink] = useState<LinkState>('connecting');
  const queryKey = ['task', taskId];
  const task = useQuery({
    queryKey,
    queryFn: ({ signal }) => api.task(taskId, signal),
    refetchInterval: (query) => {
      const { data } = query.state;
      if (data !== undefined && hasEnded(data)) return false;
      return lookMs[link === 'live' ? 'live' : 'blind'];
    },
  });

  useEffect(() => {
    return follow(taskChannel(taskId), {
      events: (events) => {
        setProgress((before) => applyEvents(before, events));
        void queries.invalidateQueries({ queryKey: ['task', taskId] });
      },
      reset: () => setProgress(nothingYet),
      link: setLink,
    });
  }, [follow, queries, taskId]);

  return {
    task,
    /** The task, once it has ended in some way. */
    ended: task.data !== undefined && hasEnded(task.data) ? task.data : null,
    progress,
    link,
    /** The server does not answer at all. */
    isCutOff: task.failureCount > 0 && asFailure(task.failureReason).kind === 'offline',
  };
}
