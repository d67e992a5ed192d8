export type RefreshLock = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * One refresh at a time over all tabs: two tabs that use the same refresh token look like a theft to the server.
 * On a page served over plain HTTP to another machine the browser offers no locks; there the tabs of one person
 * rarely refresh in the same second, and the worst outcome is one more login.
 */
export function createRefreshLock(): RefreshLock {
  const locks = 'locks' in globalThis.navigator ? globalThis.navigator.locks : undefined;
  if (locks === undefined) return (work) => work();
  return async (work) => await locks.request('toolboxai.refresh', work);
}
