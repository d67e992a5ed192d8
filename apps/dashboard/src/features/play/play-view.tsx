import { useMemo, useState } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { normalizeCode } from './code-input.ts';
import { JoinForm } from './join-form.tsx';
import { PlayGame } from './play-game.tsx';
import { forgetSeat, keepSeat, leaveSeat, type Seat, type SeatStores, seatOfTab } from './seat-keeper.ts';
import { createServerHost } from './server-host.ts';
import type { WorldView } from './world-view.ts';

type SeatedProps = { seat: Seat; World3d: WorldView; onLeave: () => void; onGone: () => void };

function Seated({ seat, World3d, onLeave, onGone }: SeatedProps) {
  const { play, followPublic } = useServices();
  const host = useMemo(
    () => createServerHost({ classId: seat.class_id, seat: seat.seat, play: play(seat.token), follow: followPublic }),
    [seat, play, followPublic],
  );
  const leave = (): void => {
    // The seat stays taken on the server in any case, and this device may come back to it.
    play(seat.token).leave().then(onLeave, onLeave);
  };
  return (
    <PlayGame
      host={host}
      World3d={World3d}
      exit={
        <BlockButton tone="quiet" onClick={leave}>
          Leave
        </BlockButton>
      }
      onGone={onGone}
    />
  );
}

/** The players' page: joining by a code, and then the world. */
export function PlayView({ code, World3d }: { code: string | undefined; World3d: WorldView }) {
  const [stores] = useState<SeatStores>(() => ({ tab: window.sessionStorage, device: window.localStorage }));
  const [seat, setSeat] = useState(() => seatOfTab(stores, code === undefined ? undefined : normalizeCode(code)));
  usePageTitle('Play');
  if (seat === null) {
    const sit = (taken: Seat): void => {
      keepSeat(stores, taken);
      setSeat(taken);
    };
    return <JoinForm code={code} stores={stores} onSeat={sit} />;
  }
  return (
    <Seated
      key={seat.token}
      seat={seat}
      World3d={World3d}
      onLeave={() => {
        leaveSeat(stores);
        setSeat(null);
      }}
      onGone={() => {
        forgetSeat(stores, seat.class_id);
        setSeat(null);
      }}
    />
  );
}
