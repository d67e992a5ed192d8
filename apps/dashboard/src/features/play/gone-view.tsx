import { asFailure } from '../../lib/api/api-failure.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { StillView } from './still-view.tsx';

/** Kind words for someone whose game is over without their doing. */
export function GoneView({ error, onGone }: { error: unknown; onGone: (() => void) | undefined }) {
  const wasRemoved = asFailure(error).code === 'SEAT_REMOVED';
  return (
    <StillView title={wasRemoved ? 'You are out of this class for now' : 'This class is over'}>
      <p>
        {wasRemoved
          ? 'Your teacher has freed your seat. That can happen when somebody joins twice. Ask your teacher what to do.'
          : 'Its stations and points are put away. Ask your teacher for the code of the next one.'}
      </p>
      {onGone !== undefined && (
        <div>
          <BlockButton onClick={onGone}>Join with a code</BlockButton>
        </div>
      )}
    </StillView>
  );
}
