import { type ReactNode, useEffect, useRef } from 'react';
import styles from './play.module.css';

/** A page on which there is nothing to do but read: waiting, paused, gone. */
export function StillView({ title, children }: { title: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.quietly} role="status">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
