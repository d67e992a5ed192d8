import { PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Me } from '@toolboxai/contracts';
import { type FormEvent, useState } from 'react';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { loginsKey } from './logins-query.ts';
import styles from './session.module.css';
import { useAccount } from './use-account.ts';

/** The server says what is wrong with a password; the page only sees to it that one is not mistyped. */
export function ChangePassword({ me }: { me: Me | undefined }) {
  const account = useAccount();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const [again, setAgain] = useState('');
  const [isMistyped, setIsMistyped] = useState(false);
  const change = useMutation({
    mutationFn: () => account.changePassword({ current, new: wanted }),
    onSuccess: async () => {
      for (const clear of [setCurrent, setWanted, setAgain]) clear('');
      await queries.invalidateQueries({ queryKey: loginsKey });
    },
  });
  const type = (set: (text: string) => void) => (event: FormEvent<HTMLInputElement>) => {
    change.reset();
    setIsMistyped(false);
    set(event.currentTarget.value);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wanted === again) change.mutate();
    else setIsMistyped(true);
  };
  const shared = { size: 'md', required: true, withAsterisk: false, maxLength: 1024 } as const;
  return (
    <section className={styles.part} aria-labelledby="change-password">
      <h2 id="change-password">Change your password</h2>
      <form className={styles.form} onSubmit={submit}>
        {/* So that a password manager knows whose password it is. */}
        <input type="text" hidden readOnly autoComplete="username" value={me?.email ?? ''} />
        <PasswordInput
          {...shared}
          label="Current password"
          autoComplete="current-password"
          value={current}
          onChange={type(setCurrent)}
        />
        <PasswordInput
          {...shared}
          label="New password"
          description="12 characters or more. Three or four unrelated words are a good one."
          autoComplete="new-password"
          value={wanted}
          onChange={type(setWanted)}
        />
        <PasswordInput
          {...shared}
          label="New password, once more"
          autoComplete="new-password"
          value={again}
          error={isMistyped && 'These two are not the same. Type the new password again.'}
          onChange={type(setAgain)}
        />
        {change.error !== null && <FailureNotice error={change.error} />}
        {change.isSuccess && (
          <Notice tone="plain" title="Your password is changed">
            <p>All your other logins have ended; this one goes on.</p>
          </Notice>
        )}
        <div>
          <BlockButton tone="strong" type="submit" loading={change.isPending}>
            Change the password
          </BlockButton>
        </div>
      </form>
    </section>
  );
}
