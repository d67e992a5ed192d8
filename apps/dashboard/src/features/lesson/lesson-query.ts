import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../lib/api/create-api.ts';

export const lessonKey = (id: string) => ['lesson', id] as const;

export const lessonQuery = (api: Api, id: string) =>
  queryOptions({ queryKey: lessonKey(id), queryFn: ({ signal }) => api.content(id, signal) });
