import { QueryClient } from '@tanstack/react-query';
import { isPassing } from '../lib/api/api-failure.ts';

/**
 * `always`: the browser's idea of being online is about the internet, and this server is often on the same machine.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
