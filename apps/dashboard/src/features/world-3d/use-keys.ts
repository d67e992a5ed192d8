import { useEffect, useRef } from 'react';
import { isWalkKey, pushOf } from './key-push.ts';
import type { Stroll } from './stroll.ts';

/** Keys that belong to a field or a button are theirs. */
function isElsewhere(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;
}

function isOnButton(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null;
}

/** WASD and arrows walk; E and Enter answer. `isStill`: nothing is heard, and what was held down is let go. */
export function useKeys(stroll: Stroll, isStill: boolean, onAct: () => void): void {
  // What acting means changes while keys are held down; that must not let them go.
  const act = useRef(onAct);
  useEffect(() => {
    act.current = onAct;
  });
  useEffect(() => {
    if (isStill) return;
    const held = new Set<string>();
    const apply = (): void => stroll.lean(pushOf(held));
    const down = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event.target)) return;
      if (isWalkKey(event.code)) {
        held.add(event.code);
        apply();
      } else if (event.code === 'KeyE' || (event.key === 'Enter' && !isOnButton(event.target))) {
        if (!event.repeat) act.current();
      } else return;
      event.preventDefault();
    };
    const up = (event: KeyboardEvent): void => {
      if (held.delete(event.code)) apply();
    };
    const letGo = (): void => {
      held.clear();
      apply();
    };
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    window.addEventListener('blur', letGo);
    return () => {
      letGo();
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
      window.removeEventListener('blur', letGo);
    };
  }, [stroll, isStill]);
}
