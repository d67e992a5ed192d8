import { useMemo } from 'react';
import { createClassApi } from '../../lib/api/class-api.ts';
import { useServices } from '../../lib/services-context.ts';

/** The calls of classes; only who comes here loads what they need. */
export function useClasses() {
  const { send } = useServices();
  return useMemo(() => createClassApi(send), [send]);
}
