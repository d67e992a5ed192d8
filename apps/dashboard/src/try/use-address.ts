import { useMemo, useSyncExternalStore } from 'react';
import { readAddress } from './page-address.ts';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** What the page's address asks to be shown. */
export function useAddress() {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readAddress(hash), [hash]);
}

/** Goes on to another address of this page; the way back stays open. */
export function goTo(hash: string): void {
  window.location.hash = hash;
}

/** As `goTo`, for what is no step of its own on the way back. */
export function turnTo(hash: string): void {
  window.location.replace(`#${hash}`);
}
