import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ClassBoard, classChannel } from '@toolboxai/contracts';
import { useEffect } from 'react';
import { ApiFailure } from '../../lib/api/api-failure.ts';
import { useServices } from '../../lib/services-context.ts';
import { applyBoardEvents, needsFreshBoard } from './board-events.ts';
import { boardKey, boardQuery, classesKey } from './class-query.ts';
import { useClasses } from './use-classes.ts';

/** So often the server's own count is looked at, whatever the events have told. */
const lookMs = 20_000;

/** Whether the server says that there is no such class, or no longer. */
export const isGoneClass = (error: unknown): boolean => error instanceof ApiFailure && [404, 410].includes(error.status);

/** The live board of a class: what the server counted, and every event after that. */
export function useBoard(id: string) {
  const classes = useClasses();
  const { follow } = useServices();
  const queries = useQueryClient();
  const board = useQuery({
    ...boardQuery(classes, id),
    refetchInterval: ({ state: { data, error } }) => (data?.class.status === 'ended' || isGoneClass(error) ? false : lookMs),
  });
  const from = board.data?.seq;
  const isKnown = from !== undefined && !isGoneClass(board.error);
  useEffect(() => {
    if (!isKnown) return;
    const start = queries.getQueryData<ClassBoard>(boardKey(id))?.seq ?? 0;
    const refresh = (): void => void queries.invalidateQueries({ queryKey: boardKey(id) });
    return follow(
      classChannel(id),
      {
        events: (events) => {
          queries.setQueryData<ClassBoard>(boardKey(id), (before) => before && applyBoardEvents(before, events));
          if (!needsFreshBoard(events)) return;
          refresh();
          void queries.invalidateQueries({ queryKey: classesKey });
        },
        reset: refresh,
        link: () => {},
      },
      start,
    );
  }, [follow, queries, id, isKnown]);
  return board;
}
