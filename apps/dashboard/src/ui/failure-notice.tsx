import type { ReactNode } from 'react';
import { type ApiFailure, asFailure, isPassing } from '../lib/api/api-failure.ts';
import { BlockButton } from './block-button.tsx';
import { Notice } from './notice.tsx';
import { useAskingAgain } from './use-asking-again.ts';

const titles: Readonly<Record<string, string>> = {
  FORBIDDEN: 'You may not see this',
  NOT_FOUND: 'This is not here any more',
  RATE_LIMITED: 'Too many at once',
  OVERLOADED: 'Too busy just now',
  UNKNOWN_TOPIC: 'This topic is not known yet',
  AMBIGUOUS_TOPIC: 'This topic can mean several things',
  JOIN_CODE_UNKNOWN: 'No class has this code',
  CLASS_FULL: 'The class is full',
  CLASS_ENDED: 'This class has ended',
  PRECONDITION_FAILED: 'It was changed meanwhile',
};

function titleOf(failure: ApiFailure): string {
  if (failure.kind === 'offline') return 'No connection';
  return titles[failure.code] ?? 'That did not work';
}

/** Without its first sentence where the title has said that already. */
function restOf(message: string, title: string): string {
  return message.startsWith(`${title}.`) ? message.slice(title.length + 1).trim() : message;
}

type FailureNoticeProps = {
  error: unknown;
  /** What was asked may be asked again. Where the failure passes by itself, so it is, without anyone pressing anything. */
  retry?: () => void;
  children?: ReactNode;
};

/** Any failed request, said in the same way everywhere. */
export function FailureNotice({ error, retry, children }: FailureNoticeProps) {
  const failure = asFailure(error);
  const isOffline = failure.kind === 'offline';
  const isComingBack = retry !== undefined && isPassing(failure);
  useAskingAgain(isComingBack, retry);
  const title = titleOf(failure);
  const rest = restOf(failure.message, title);
  const actions = retry === undefined ? undefined : <BlockButton onClick={retry}>Try again</BlockButton>;
  return (
    <Notice tone={isOffline ? 'caution' : 'wrong'} title={title} actions={actions}>
      {rest !== '' && <p>{rest}</p>}
      {isComingBack && <p>This page tries again by itself.</p>}
      {children}
    </Notice>
  );
}
