import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { LoginSession } from '@toolboxai/contracts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { countOf } from '../../ui/grade-name.ts';
import { loginsKey, loginsQuery } from './logins-query.ts';
import styles from './session.module.css';
import { useAccount } from './use-account.ts';

const moment = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

function Login({ login, onEnd, isEnding }: { login: LoginSession; onEnd: () => void; isEnding: boolean }) {
  const { client, created_at, last_used_at, current } = login;
  const since = moment.format(new Date(created_at));
  return (
    <li className={styles.login}>
      <div>
        <p>
          <b>{client}</b>
          {current && ' (this one)'}
        </p>
        <p className={styles.hint}>
          Logged in <time dateTime={created_at}>{since}</time>, last used{' '}
          <time dateTime={last_used_at}>{moment.format(new Date(last_used_at))}</time>
        </p>
      </div>
      {!current && (
        <BlockButton aria-label={`End the login of ${client}, ${since}`} loading={isEnding} onClick={onEnd}>
          End
        </BlockButton>
      )}
    </li>
  );
}

/** Where this person is logged in, so that a login left on a school's computer can be ended from here. */
export function MyLogins() {
  const account = useAccount();
  const queries = useQueryClient();
  const logins = useQuery(loginsQuery(account));
  const onSettled = () => queries.invalidateQueries({ queryKey: loginsKey });
  const end = useMutation({ mutationFn: (id: string) => account.endLogin(id), onSettled });
  const endOthers = useMutation({ mutationFn: () => account.endOtherLogins(), onSettled });
  const items = logins.data ?? [];
  const others = items.filter(({ current }) => !current);
  const error = end.error ?? endOthers.error;
  return (
    <section className={styles.part} aria-labelledby="my-logins">
      <h2 id="my-logins">Where you are logged in</h2>
      {logins.isPending && <p role="status">Looking for your logins…</p>}
      {logins.isError && <FailureNotice error={logins.error} retry={() => void logins.refetch()} />}
      {logins.isSuccess && items.length === 0 && <p>No login is asked for here, so there is none to end.</p>}
      <ul className={styles.logins}>
        {items.map((login) => (
          <Login
            key={login.id}
            login={login}
            isEnding={end.isPending && end.variables === login.id}
            onEnd={() => end.mutate(login.id)}
          />
        ))}
      </ul>
      {error !== null && <FailureNotice error={error} />}
      <p role="status" className={styles.hint}>
        {endOthers.isSuccess && `${countOf(endOthers.data, 'login')} ended.`}
      </p>
      {others.length > 0 && (
        <div>
          <BlockButton loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            End all others
          </BlockButton>
        </div>
      )}
    </section>
  );
}
