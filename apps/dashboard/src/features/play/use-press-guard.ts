import { type KeyboardEvent, type MouseEvent, useRef } from 'react';
import { isEcho, type Press } from './press-guard.ts';

/** Handlers for the element around a game: they hold back the second half of a double press, and what a held key repeats. */
export function usePressGuard() {
  const before = useRef<Press | null>(null);
  return {
    onClickCapture: (event: MouseEvent): void => {
      const { detail, timeStamp, clientX, clientY } = event;
      const press = { detail, timeStamp, clientX, clientY };
      const wasEcho = isEcho(press, before.current);
      if (detail > 0) before.current = press;
      if (!wasEcho) return;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyDownCapture: (event: KeyboardEvent): void => {
      // Between two clicks that a key parts, the person has looked.
      before.current = null;
      if (event.repeat && event.key === 'Enter') event.preventDefault();
    },
  };
}
