import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

type Tone = 'wrong' | 'caution' | 'plain';

const icons: Readonly<Record<Tone, IconName>> = { wrong: 'stop', caution: 'away', plain: 'check' };

type NoticeProps = { tone: Tone; title: string; icon?: IconName; children?: ReactNode; actions?: ReactNode };

/** Something the person must know: what happened, what is safe, what to do. Spoken at once when it is an error. */
export function Notice({ tone, title, icon = icons[tone], children, actions }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'wrong' ? 'alert' : 'status'}>
      <span className={styles.icon}>
        <Icon name={icon} size={24} />
      </span>
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
