import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { AccountMenu } from '../features/session/account-menu.tsx';
import { meQuery } from '../features/session/me-query.ts';
import { useServices } from '../lib/services-context.ts';
import { Brand } from '../ui/brand.tsx';
import { Notice } from '../ui/notice.tsx';
import { SchemeSwitch } from '../ui/scheme-switch.tsx';
import styles from './layout.module.css';

/** After a change of page the reading starts at the page, as it does where a page is loaded anew. */
function useFocusOnPage() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return main;
}

/** The frame of all pages behind the login. Whoever is no teacher reads why there is nothing for them but their account. */
export function TeacherLayout() {
  const { api } = useServices();
  const main = useFocusOnPage();
  const me = useQuery(meQuery(api));
  const { pathname } = useLocation();
  const isTeacher = me.data === undefined || me.data.role === 'teacher' || me.data.role === 'admin';
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the page
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.home} aria-label="ToolboxAI: all lessons">
          <Brand />
        </Link>
        <div className={styles.tools}>
          <SchemeSwitch />
          <AccountMenu me={me.data} />
        </div>
      </header>
      <main id="main" ref={main} className={styles.main} tabIndex={-1}>
        {isTeacher || pathname === '/account' ? (
          <Outlet />
        ) : (
          <div className={styles.refused}>
            <h1>This page is for teachers</h1>
            <Notice tone="caution" icon="person" title={`You are logged in as a ${me.data?.role}`}>
              <p>Ask your teacher for the code of your class, or log out and log in as a teacher.</p>
            </Notice>
          </div>
        )}
      </main>
    </>
  );
}
