/** A thing, or what is said of it, with the one group it belongs to. */
export type Sorted<G extends string> = { thing: string; group: G };

/** Rows from lists, group after group; the things of a list are divided by commas. */
export const sortThings = <G extends string>(lists: Readonly<Record<G, string>>, groups: readonly G[]): Sorted<G>[] =>
  groups.flatMap((group) => lists[group].split(', ').map((thing) => ({ thing, group })));

/** `frog/group` gives the group, `frog/fellow` all the others in it. */
export function findSorted<G extends string>(rows: readonly Sorted<G>[], [thing, asked]: readonly string[]): string[] | null {
  const row = rows.find((other) => other.thing === thing);
  if (!row) return null;
  if (asked === 'group') return [row.group];
  const fellows = rows.filter((other) => other.group === row.group && other !== row);
  return asked === 'fellow' ? fellows.map((fellow) => fellow.thing) : null;
}
