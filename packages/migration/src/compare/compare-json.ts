import type { Segments } from './ignore-paths.ts';
import { showPath } from './ignore-paths.ts';

/** `missing`: version 2 has it not; `more` and `order` are about elements of lists, which a client of version 1 goes through. */
export type JsonDifference = {
  kind: 'missing' | 'changed' | 'more' | 'order';
  at: string;
  segments: Segments;
  v1: unknown;
  v2: unknown;
};

export type JsonComparison = {
  differences: JsonDifference[];
  /** Fields that version 2 added, which a client of version 1 does not look at. */
  added: number;
};

/** Compares what two versions answered, in version 1's shape. Times that are the same moment are the same, however they are written. */
export function compareJson(v1: unknown, v2: unknown, isIgnored: (at: string) => boolean = () => false): JsonComparison {
  const found: JsonComparison = { differences: [], added: 0 };
  const tell = (kind: JsonDifference['kind'], segments: Segments, values: { v1?: unknown; v2?: unknown }): void => {
    const at = showPath(segments);
    if (!isIgnored(at)) found.differences.push({ kind, at, segments, v1: values.v1, v2: values.v2 });
  };
  const compare = (one: unknown, other: unknown, segments: Segments): void => {
    if (Array.isArray(one) && Array.isArray(other)) return compareLists(one, other, segments);
    if (isRecord(one) && isRecord(other)) return compareRecords(one, other, segments);
    if (!isSame(one, other)) tell('changed', segments, { v1: one, v2: other });
  };
  const compareRecords = (one: Record<string, unknown>, other: Record<string, unknown>, segments: Segments): void => {
    for (const [name, value] of Object.entries(one)) {
      if (Object.hasOwn(other, name)) compare(value, other[name], [...segments, name]);
      else tell('missing', [...segments, name], { v1: value });
    }
    for (const name of Object.keys(other)) if (!Object.hasOwn(one, name)) found.added += 1;
  };
  const compareLists = (one: readonly unknown[], other: readonly unknown[], segments: Segments): void => {
    const [ids, others] = [idsOf(one), idsOf(other)];
    const pairOf = (index: number): number =>
      ids && others ? others.indexOf(ids[index] ?? '') : index < other.length ? index : -1;
    const pairs = one.map((_, index) => pairOf(index));
    for (const [index, pair] of pairs.entries()) {
      if (pair >= 0) compare(one[index], other[pair], [...segments, index]);
      else tell('missing', [...segments, index], { v1: one[index] });
    }
    const known = pairs.filter((pair) => pair >= 0);
    if (known.some((pair, index) => index > 0 && pair < (known[index - 1] ?? 0))) tell('order', segments, { v1: one, v2: other });
    for (const [index, value] of other.entries()) if (!known.includes(index)) tell('more', [...segments, index], { v2: value });
  };
  compare(v1, v2, []);
  return found;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where each element is a record with an id of its own; undefined for other lists. */
function idsOf(list: readonly unknown[]): string[] | undefined {
  const ids = list.flatMap((element) => {
    const id = isRecord(element) ? element.id : undefined;
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
  });
  return ids.length === list.length && new Set(ids).size === ids.length ? ids : undefined;
}

/** With a zone: without one it is not known which moment it is. */
const moment = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'string' || typeof other !== 'string' || !moment.test(one) || !moment.test(other)) return false;
  return Date.parse(one) === Date.parse(other);
}
