import { useQuery } from '@tanstack/react-query';
import { ChangePassword } from '../../features/session/change-password.tsx';
import { meQuery } from '../../features/session/me-query.ts';
import { MyLogins } from '../../features/session/my-logins.tsx';
import { useServices } from '../../lib/services-context.ts';
import { usePageTitle } from '../../ui/use-page-title.ts';
import styles from '../layout.module.css';

export function AccountPage() {
  const { api } = useServices();
  const me = useQuery(meQuery(api));
  usePageTitle('Your account');
  return (
    <div className={styles.account}>
      <div>
        <h1>Your account</h1>
        <p>{me.data?.email}</p>
      </div>
      <ChangePassword me={me.data} />
      <MyLogins />
    </div>
  );
}
