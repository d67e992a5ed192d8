import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../lib/api/create-api.ts';

export const meQuery = (api: Api) => queryOptions({ queryKey: ['me'], queryFn: () => api.me(), staleTime: 5 * 60_000 });
