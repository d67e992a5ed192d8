import { useClickOutside } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { Me } from '@toolboxai/contracts';
import { useRef } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import styles from './session.module.css';

/** Logging out forgets the tokens here at once, whether or not the server can be told. */
export function AccountMenu({ me }: { me: Me | undefined }) {
  const { session } = useServices();
  const fold = useRef<HTMLDetailsElement>(null);
  const outside = useClickOutside<HTMLDivElement>(() => fold.current?.removeAttribute('open'));
  const leave = (): void => {
    session.logout().catch(() => {
      // The tokens are gone from this browser; the server's copy ends by itself.
    });
  };
  return (
    <div ref={outside}>
      <details className={styles.fold} ref={fold}>
        <summary className={styles.account} aria-label="Your account">
          <Icon name="person" />
        </summary>
        <div className={styles.sheet}>
          {me !== undefined && (
            <p className={styles.who}>
              {me.name}
              {me.name !== me.email && (
                <>
                  <br />
                  <span className={styles.hint}>{me.email}</span>
                </>
              )}
            </p>
          )}
          <Link to="/account" onClick={() => fold.current?.removeAttribute('open')}>
            Password and logins
          </Link>
          <BlockButton onClick={leave}>Log out</BlockButton>
        </div>
      </details>
    </div>
  );
}
