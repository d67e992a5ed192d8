import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Api } from '../../lib/api/create-api.ts';

export const libraryKey = ['library'] as const;

/** Pages of lessons; the empty cursor is the first. */
export const libraryQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: libraryKey,
    queryFn: ({ pageParam, signal }) => api.library(pageParam, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
