import { useEffect, useRef, useState } from 'react';

const lookMs = 200;

/** Whole seconds until a question closes by itself, counted from when the host said so; null without a timer. */
export function useCountdown(closesInMs: number | null, saidAt: number, onOver: () => void): number | null {
  const closesAt = closesInMs === null ? null : saidAt + closesInMs;
  const [now, setNow] = useState(() => Date.now());
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    if (closesAt === null) return;
    const timer = window.setInterval(() => {
      setNow(Date.now());
      if (Date.now() < closesAt) return;
      window.clearInterval(timer);
      over.current();
    }, lookMs);
    return () => window.clearInterval(timer);
  }, [closesAt]);
  return closesAt === null ? null : Math.max(0, Math.ceil((closesAt - Math.max(now, saidAt)) / 1000));
}
