import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './session.module.css';

export function LoginForm({ onDone }: { onDone: () => void }) {
  const { session } = useServices();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const login = useMutation({ mutationFn: () => session.login(email.trim(), password), onSuccess: onDone });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    login.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label="Email"
        type="email"
        name="email"
        autoComplete="username"
        size="md"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordInput
        label="Password"
        name="password"
        autoComplete="current-password"
        size="md"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {login.error !== null && <FailureNotice error={login.error} />}
      <BlockButton tone="strong" type="submit" loading={login.isPending}>
        Log in
      </BlockButton>
      <p>
        <Link to="/play">I have a class code</Link>
      </p>
      <p className={styles.hint}>First time here? Your login was printed where you started ToolboxAI.</p>
    </form>
  );
}
