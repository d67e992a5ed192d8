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
        <p>What it cannot do, and ToolboxAI on a machine of your own can:</p>
        <ul>
          <li>play with a class by a join code, on one screen with teams, and show you what the class still holds;</li>
          <li>keep a library: here a lesson is kept by its address alone, and made anew each time;</li>
          <li>add your own questions, rename a lesson, or confirm an answer key that nothing proves;</li>
          <li>go beyond the built-in curriculum, which ends at grade 8: that takes a model;</li>
          <li>put the world into Roblox Studio live, publish it, or write it as .rbxl and .rbxm.</li>
        </ul>
      </footer>
    </>
  );
}
