import { useMemo } from 'react';
import { createAccountApi } from '../../lib/api/account-api.ts';
import { useServices } from '../../lib/services-context.ts';

/** The calls of the account page. */
export function useAccount() {
  const { send } = useServices();
  return useMemo(() => createAccountApi(send), [send]);
}
