import { type PointerEvent, useRef } from 'react';
import styles from './stage.module.css';
import type { Stroll } from './stroll.ts';

const reachPixels = 44;

/** A stick for a thumb. Keyboards have their keys and everyone has the list of stations, so readers need not hear of it. */
export function Stick({ stroll }: { stroll: Stroll }) {
  const knob = useRef<HTMLSpanElement>(null);
  const lean = (event: PointerEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - left - width / 2, event.clientY - top - height / 2];
    const strength = Math.min(1, reachPixels / Math.max(1, Math.hypot(x, y)));
    if (knob.current !== null) knob.current.style.transform = `translate(${x * strength}px, ${y * strength}px)`;
    stroll.lean({ right: (x * strength) / reachPixels, forward: (-y * strength) / reachPixels });
  };
  const letGo = (): void => {
    stroll.lean({ right: 0, forward: 0 });
    if (knob.current !== null) knob.current.style.transform = '';
  };
  return (
    <div
      className={styles.stick}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        lean(event);
      }}
      onPointerMove={lean}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <span ref={knob} className={styles.knob} />
    </div>
  );
}
