import { queryOptions } from '@tanstack/react-query';
import type { Content } from '@toolboxai/contracts';
import type { Api } from '../../lib/api/create-api.ts';

export const lessonKey = (id: string) => ['lesson', id] as const;

export const lessonQuery = (api: Api, id: string) =>
  queryOptions({ queryKey: lessonKey(id), queryFn: ({ signal }) => api.content(id, signal) });

/** What an export leaves out depends on the questions, so each version of a lesson has a list of its own. */
export const exportsQuery = (api: Api, { id, version }: Pick<Content, 'id' | 'version'>) =>
  queryOptions({ queryKey: ['exports', id, version], queryFn: ({ signal }) => api.exports(id, signal) });
