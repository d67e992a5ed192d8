/** A set for each key, which exists from its first value to its last. */
export type Groups<K, V> = {
  of(key: K): ReadonlySet<V>;
  has(key: K): boolean;
  /** Answers whether it is the key's first value. */
  add(key: K, value: V): boolean;
  /** Answers whether it was there and the key's last value. */
  remove(key: K, value: V): boolean;
  keys(): Iterable<K>;
};

export function createGroups<K, V>(): Groups<K, V> {
  const groups = new Map<K, Set<V>>();
  const none: ReadonlySet<V> = new Set();
  return {
    of: (key) => groups.get(key) ?? none,
    has: (key) => groups.has(key),
    add(key, value) {
      const group = groups.get(key);
      if (group) group.add(value);
      else groups.set(key, new Set([value]));
      return !group;
    },
    remove(key, value) {
      const group = groups.get(key);
      if (!group?.delete(value) || group.size > 0) return false;
      return groups.delete(key);
    },
    keys: () => groups.keys(),
  };
}
