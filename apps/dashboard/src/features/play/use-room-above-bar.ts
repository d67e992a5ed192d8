import { type RefObject, useEffect, useRef } from 'react';

type Parts = {
  dialog: RefObject<HTMLElement | null>;
  /** Sticks to the dialog's lower edge, over what is scrolled. */
  bar: RefObject<HTMLElement | null>;
  /** What is to be seen once the question is closed. */
  ending: RefObject<HTMLElement | null>;
};

/** Whatever is scrolled to in a dialog stays clear of the bar at its foot, and the way to the answer is scrolled to when it comes. */
export function useRoomAboveBar({ dialog, bar, ending }: Parts, isClosed: boolean): void {
  const wasClosed = useRef(isClosed);
  useEffect(() => {
    dialog.current?.style.setProperty('scroll-padding-bottom', `${(bar.current?.offsetHeight ?? 0) + 16}px`);
  });
  useEffect(() => {
    if (isClosed && !wasClosed.current) ending.current?.scrollIntoView({ block: 'nearest' });
    wasClosed.current = isClosed;
  }, [ending, isClosed]);
}
