import { queryOptions } from '@tanstack/react-query';
import type { AccountApi } from '../../lib/api/account-api.ts';

export const loginsKey = ['logins'] as const;

export const loginsQuery = (account: AccountApi) =>
  queryOptions({ queryKey: loginsKey, queryFn: ({ signal }) => account.logins(signal) });
