/** Names beside seats. They are written and read in this browser, and are in nothing that this page sends. */
export type SeatNames = Readonly<Record<number, string>>;

type Kept = { names: SeatNames; until: string };

const prefix = 'toolboxai.names.';
const longestName = 80;

function readKept(text: string | null): Kept | null {
  if (text === null) return null;
  try {
    const { names, until }: Record<string, unknown> = JSON.parse(text);
    if (typeof until !== 'string' || typeof names !== 'object' || names === null) return null;
    const pairs = Object.entries(names).flatMap(([seat, name]) => (typeof name === 'string' ? [[Number(seat), name]] : []));
    return { names: Object.fromEntries(pairs), until };
  } catch {
    return null;
  }
}

export function namesOf(storage: Storage, classId: string): SeatNames {
  return readKept(storage.getItem(prefix + classId))?.names ?? {};
}

/** `until`: when the class itself is deleted, and its names with it. An empty name takes the old one away. */
export function nameSeat(
  storage: Storage,
  { id, retain_until: until }: { id: string; retain_until: string },
  seat: number,
  name: string,
): SeatNames {
  const { [seat]: _before, ...others } = namesOf(storage, id);
  const short = name.trim().slice(0, longestName);
  const names: SeatNames = short === '' ? others : { ...others, [seat]: short };
  if (Object.keys(names).length === 0) storage.removeItem(prefix + id);
  else storage.setItem(prefix + id, JSON.stringify({ names, until } satisfies Kept));
  return names;
}

export function forgetNames(storage: Storage, classId: string): void {
  storage.removeItem(prefix + classId);
}

/** Forgets the names of all classes whose time is over at `now`. */
export function forgetOldNames(storage: Storage, now: Date): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const key of keys) {
    if (!key.startsWith(prefix)) continue;
    const kept = readKept(storage.getItem(key));
    if (kept === null || Date.parse(kept.until) < now.getTime()) storage.removeItem(key);
  }
}
