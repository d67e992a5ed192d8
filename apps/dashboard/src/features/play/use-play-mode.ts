import { useState } from 'react';
import { keepMode, keptMode, type PlayMode, readDevice, suggestMode } from './play-mode.ts';

type Shown = { mode: PlayMode; notice: string | null };

const noWebgl = 'This device cannot draw in 3D, so you play the plain way: the same questions, the same points.';

function firstMode(canWalk: boolean): Shown & { hasWebgl: boolean } {
  const device = canWalk ? readDevice() : null;
  if (device === null) return { mode: 'plain', notice: null, hasWebgl: false };
  const kept = keptMode(window.localStorage);
  if (device.hasWebgl) return { mode: kept ?? suggestMode(device), notice: null, hasWebgl: true };
  return { mode: 'plain', notice: kept === 'plain' ? null : noWebgl, hasWebgl: false };
}

/** How this player plays: as this device was used last, else as suits it. `canWalk` is false where there is no 3D at all. */
export function usePlayMode(canWalk: boolean) {
  const [first] = useState(() => firstMode(canWalk));
  const [shown, setShown] = useState<Shown>(first);
  return {
    ...shown,
    canSwitch: first.hasWebgl,
    choose: (mode: PlayMode) => {
      keepMode(window.localStorage, mode);
      setShown({ mode, notice: null });
    },
    /** 3D failed although it was there: not kept, so that another day gets another try. */
    fallBack: () => setShown({ mode: 'plain', notice: noWebgl }),
  };
}
