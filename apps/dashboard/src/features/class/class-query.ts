import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ClassApi } from '../../lib/api/class-api.ts';

export const classesKey = ['classes'] as const;
export const boardKey = (id: string) => ['class', id, 'board'] as const;
export const networkKey = ['network'] as const;

/** All classes of this teacher, a page at a time, newest first. */
export const classesQuery = (classes: ClassApi) =>
  infiniteQueryOptions({
    queryKey: classesKey,
    queryFn: ({ pageParam, signal }) => classes.list(pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });

export const boardQuery = (classes: ClassApi, id: string) =>
  queryOptions({ queryKey: boardKey(id), queryFn: ({ signal }) => classes.board(id, signal) });

export const resultsQuery = (classes: ClassApi, id: string) =>
  queryOptions({ queryKey: ['class', id, 'results'], queryFn: ({ signal }) => classes.results(id, signal) });

export const networkQuery = (classes: ClassApi) =>
  queryOptions({
    queryKey: networkKey,
    queryFn: ({ signal }) => classes.network(signal),
    // While it is open: the machine may come into another network, with another address to type.
    refetchInterval: ({ state }) => (state.data?.open ? 15_000 : false),
  });
