import { type ReactNode, useEffect, useRef } from 'react';
import { Brand } from '../ui/brand.tsx';
import { SchemeSwitch } from '../ui/scheme-switch.tsx';
import styles from './try.module.css';

type TryLayoutProps = {
  /** Which page this is: where it changes, the reading starts anew. */
  page: string;
  children: ReactNode;
};

/** The frame of every page but the game. */
export function TryLayout({ page, children }: TryLayoutProps) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current !== page) main.current?.focus({ preventScroll: true });
    before.current = page;
  }, [page]);
  return (
    <>
      <header className={styles.header}>
        <a href="#new" className={styles.home} aria-label="ToolboxAI: make a lesson">
          <Brand />
        </a>
        <SchemeSwitch />
      </header>
      <main ref={main} className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          This page makes everything by itself: what you type stays in it, there is no account, and nothing is sent anywhere. Its
          address holds your request: keep it, and the same lesson comes again.
        </p>
        <p>To play with a whole class by a join code, and to keep a library, start ToolboxAI on a machine of your own.</p>
      </footer>
    </>
  );
}
