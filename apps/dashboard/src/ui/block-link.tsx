import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import styles from './block-button.module.css';

type AnchorProps = ButtonProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { tone?: 'strong' | 'plain' };

function BlockAnchor({ tone = 'plain', ...props }: AnchorProps) {
  const variant = tone === 'strong' ? 'filled' : 'default';
  return <Button component="a" size="md" {...props} variant={variant} className={styles.button ?? ''} data-tone={tone} />;
}

/** A link that looks like a `BlockButton`, for what leads to another page. */
export const BlockLink = createLink(BlockAnchor);
