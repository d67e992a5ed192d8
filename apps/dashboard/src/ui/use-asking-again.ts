import { useEffect, useRef } from 'react';

const againMs = 4_000;

/** While `isAway`, asks again every few seconds, as long as somebody can see the page. */
export function useAskingAgain(isAway: boolean, ask: (() => void) | undefined): void {
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    if (!isAway) return;
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') latest.current?.();
    }, againMs);
    return () => window.clearInterval(timer);
  }, [isAway]);
}
