import { Button, type ButtonProps } from '@mantine/core';
import type { ButtonHTMLAttributes } from 'react';
import styles from './block-button.module.css';

type Tone = 'strong' | 'plain' | 'quiet';
type BlockButtonProps = ButtonProps & Omit<ButtonHTMLAttributes<HTMLButtonElement>, keyof ButtonProps> & { tone?: Tone };

const variants = { strong: 'filled', plain: 'default', quiet: 'subtle' } as const;

/** A button with the depth of a block. `strong` is for the one thing to do on a screen. */
export function BlockButton({ tone = 'plain', ...props }: BlockButtonProps) {
  return <Button size="md" {...props} variant={variants[tone]} className={styles.button ?? ''} data-tone={tone} />;
}
