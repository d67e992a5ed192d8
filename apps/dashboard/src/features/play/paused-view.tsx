import type { PlayState } from '@toolboxai/contracts';
import { StillView } from './still-view.tsx';

/** The class has not begun, or rests. It goes on by itself. */
export function PausedView({ state }: { state: PlayState }) {
  if (state.questions.some(({ status }) => status !== 'new')) {
    return (
      <StillView title="A short break">
        <p>Your teacher has paused the class. Your points and stations are kept; it goes on by itself.</p>
      </StillView>
    );
  }
  return (
    <StillView title="You are in. It starts soon.">
      <p>
        You are <b>{state.nickname}</b>, on seat <b>{state.seat}</b>. Tell your teacher your seat number if they ask.
      </p>
    </StillView>
  );
}
