import { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from '../lib/api/api-failure.ts';

const isWorthRepeating = (error: unknown): boolean =>
  error instanceof ApiFailure && (error.kind === 'offline' || error.status === 503 || error.status === 429);

/**
 * `always`: the browser's idea of being online is about the internet, and this server is often on the same machine.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 5_000,
        retry: (failures, error) => failures < 2 && isWorthRepeating(error),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}
