import { asFailure } from '../../lib/api/api-failure.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Suggestions } from './suggestions.tsx';

/** A refused order; the nearest topics are one click away. */
export function OrderFailure({ error, onSuggestion }: { error: unknown; onSuggestion: (title: string) => void }) {
  return (
    <FailureNotice error={error}>
      <Suggestions titles={asFailure(error).suggestions} onChoose={onSuggestion} />
    </FailureNotice>
  );
}
