import type { ReactNode } from 'react';
import { type ApiFailure, asFailure } from '../lib/api/api-failure.ts';
import { BlockButton } from './block-button.tsx';
import { Notice } from './notice.tsx';

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

type FailureNoticeProps = { error: unknown; retry?: () => void; children?: ReactNode };

/** Any failed request, said in the same way everywhere. */
export function FailureNotice({ error, retry, children }: FailureNoticeProps) {
  const failure = asFailure(error);
  const isOffline = failure.kind === 'offline';
  const actions = retry === undefined ? undefined : <BlockButton onClick={retry}>Try again</BlockButton>;
  return (
    <Notice tone={isOffline ? 'caution' : 'wrong'} title={titleOf(failure)} actions={actions}>
      <p>{failure.message}</p>
      {children}
    </Notice>
  );
}
