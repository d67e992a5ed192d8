import { useMemo } from 'react';
import { createRobloxApi } from '../../lib/api/roblox-api.ts';
import { useServices } from '../../lib/services-context.ts';

/** The calls of Studio and Open Cloud; only who comes here loads what they need. */
export function useRoblox() {
  const { send } = useServices();
  return useMemo(() => createRobloxApi(send), [send]);
}
