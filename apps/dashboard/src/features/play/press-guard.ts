/** Where and when a pointer pressed: what a click tells. */
export type Press = Readonly<{ detail: number; timeStamp: number; clientX: number; clientY: number }>;

/** So soon after a press, and so near to it, comes only the second half of a double one. */
const echoMs = 500;
const echoPx = 32;

/**
 * Whether a click is the second half of the one before. What lies under the pointer may have changed in between, so whatever it hits
 * was not meant. A click that a key made has `detail` 0 and is never an echo. Some touch screens count every tap as a first one.
 */
export function isEcho(press: Press, before: Press | null): boolean {
  if (press.detail === 0) return false;
  if (press.detail > 1) return true;
  if (before === null) return false;
  const isSoon = press.timeStamp - before.timeStamp < echoMs;
  return isSoon && Math.hypot(press.clientX - before.clientX, press.clientY - before.clientY) < echoPx;
}
