import type { ClassSummary } from '@toolboxai/contracts';
import { useCallback, useEffect, useState } from 'react';
import { forgetNames, forgetOldNames, nameSeat, namesOf, type SeatNames } from './seat-names.ts';

export type Names = {
  names: SeatNames;
  set: (seat: number, name: string) => void;
  forget: () => void;
};

/** The names of a class in this browser. */
export function useSeatNames({ id, retain_until }: Pick<ClassSummary, 'id' | 'retain_until'>): Names {
  const [names, setNames] = useState(() => namesOf(window.localStorage, id));
  useEffect(() => forgetOldNames(window.localStorage, new Date()), []);
  const set = useCallback(
    (seat: number, name: string) => setNames(nameSeat(window.localStorage, { id, retain_until }, seat, name)),
    [id, retain_until],
  );
  const forget = useCallback(() => {
    forgetNames(window.localStorage, id);
    setNames({});
  }, [id]);
  return { names, set, forget };
}
